package org.countrydesk.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countrydesk.document.SharedSentences;
import org.countrydesk.document.SharedSentences.Sentence;
import org.springframework.stereotype.Component;

/** The sentences that a document shares with others, with their words; a few queries, however many there are. */
@Component
class SharedTexts {

    /** Passages beyond this number are in no document. */
    private static final int LAST = Integer.MAX_VALUE;

    private static final Set<Integer> NONE = Set.of(0);

    /** Passages looked up in one query: the database compares each it finds with one number after another. */
    private static final int NUMBERS = 1_000;

    /** Other documents, by address, of which the first sentence is looked up. */
    private static final int FIRSTS = 500;

    private final CompareRepository shared;

    SharedTexts(CompareRepository shared) {
        this.shared = shared;
    }

    /**
     * A sentence of one document's passage and where the same stands in another.
     *
     * @param text its words; empty where nobody needs them
     */
    record Nearby(int passage, String text, String other, String otherTitle, int otherPassage, String otherText, boolean identical) {}

    private record Place(String document, int passage) {}

    /** Titles of documents and texts of passages. */
    private record Texts(Map<String, String> titles, Map<Place, String> passages) {

        String title(String document) {
            return titles.getOrDefault(document, document);
        }

        String cut(String document, int passage, int start, int end) {
            String text = passages.get(new Place(document, passage));
            return text == null ? "" : text.substring(start, end);
        }
    }

    /** Return where the same as in some passages stands in other documents; with the words where they differ. */
    List<Nearby> nearby(long edition, String document, int from, int to) {
        List<Sentence> sentences = sentences(edition, document, from, to)
                .filter(sentence -> sentence.passage() >= from && sentence.passage() <= to)
                .toList();
        return rows(document, sentences, texts(edition, document, sentences, sentence -> !sentence.identical()));
    }

    /** Return what a document shares first with each other, with {@value #FIRSTS} of them at most. */
    List<Nearby> firsts(long edition, String document) {
        Map<String, Sentence> byOther = new TreeMap<>();
        sentences(edition, document, 0, LAST).forEach(sentence -> byOther.putIfAbsent(sentence.other(), sentence));
        List<Sentence> firsts = byOther.values().stream().limit(FIRSTS).toList();
        return rows(document, firsts, texts(edition, document, firsts, sentence -> true));
    }

    /** Return what two documents share, in the order of the first. */
    List<Sentence> between(long edition, String a, String b) {
        return sentences(edition, a, 0, LAST).filter(sentence -> sentence.other().equals(b)).toList();
    }

    /** Return sentences that two documents share with their words. */
    List<SharedRow> rows(long edition, String a, String b, List<Sentence> sentences) {
        Set<Integer> numbers = new TreeSet<>();
        sentences.forEach(each -> numbers.addAll(List.of(each.passage(), each.otherPassage())));
        Set<String> documents = new TreeSet<>(List.of(a, b));
        Texts texts = texts(edition, documents, documents, numbers);
        return sentences.stream()
                .map(each -> new SharedRow(
                        each.passage(),
                        each.start(),
                        each.end(),
                        texts.cut(a, each.passage(), each.start(), each.end()),
                        each.otherPassage(),
                        each.otherStart(),
                        each.otherEnd(),
                        texts.cut(b, each.otherPassage(), each.otherStart(), each.otherEnd()),
                        each.identical()))
                .toList();
    }

    private Stream<Sentence> sentences(long edition, String document, int from, int to) {
        return shared.findSentences(edition, document, from, to).stream().flatMap(SharedSentences::sentences);
    }

    private static List<Nearby> rows(String document, Collection<Sentence> sentences, Texts texts) {
        return sentences.stream()
                .map(each -> {
                    String text = texts.cut(document, each.passage(), each.start(), each.end());
                    return new Nearby(
                            each.passage(),
                            text,
                            each.other(),
                            texts.title(each.other()),
                            each.otherPassage(),
                            each.identical() ? text : texts.cut(each.other(), each.otherPassage(), each.otherStart(), each.otherEnd()),
                            each.identical());
                })
                .toList();
    }

    /** Look up the other documents of some sentences, and the words: of another document only where they are others. */
    private Texts texts(long edition, String document, Collection<Sentence> sentences, Predicate<Sentence> worded) {
        Set<String> others = new TreeSet<>();
        Set<String> wanted = new TreeSet<>(List.of(document));
        Set<Integer> numbers = new TreeSet<>();
        for (Sentence each : sentences) {
            others.add(each.other());
            if (worded.test(each)) {
                numbers.add(each.passage());
            }
            if (!each.identical()) {
                wanted.add(each.other());
                numbers.add(each.otherPassage());
            }
        }
        return texts(edition, others, wanted, numbers);
    }

    private Texts texts(long edition, Collection<String> documents, Collection<String> wanted, Collection<Integer> numbers) {
        Texts texts = new Texts(new HashMap<>(), new HashMap<>());
        if (documents.isEmpty()) {
            return texts;
        }
        Set<String> all = new TreeSet<>(documents);
        all.addAll(wanted);
        List<Integer> sorted = List.copyOf(numbers.isEmpty() ? NONE : numbers);
        for (int from = 0; from < sorted.size(); from += NUMBERS) {
            List<Integer> some = sorted.subList(from, Math.min(sorted.size(), from + NUMBERS));
            for (PassageText found : shared.findWhole(edition, all, wanted, some)) {
                texts.titles().put(found.document(), found.title());
                if (found.text() != null) {
                    texts.passages().put(new Place(found.document(), found.number()), found.text());
                }
            }
        }
        return texts;
    }
}
