package org.countrydesk.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** Number of no passage. */
    private static final int NONE = 0;

    /** Other documents, by address, of which the first sentence is looked up: an array of the database holds no more by far. */
    private static final int FIRSTS = 20_000;

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

    /** Return what a document shares first with each other, with {@value #FIRSTS} of them at most; with the words of the other. */
    List<Nearby> firsts(long edition, String document) {
        Map<String, Sentence> byOther = new TreeMap<>();
        sentences(edition, document, 0, LAST).forEach(sentence -> byOther.putIfAbsent(sentence.other(), sentence));
        List<Sentence> firsts = byOther.values().stream().limit(FIRSTS).toList();
        return rows(document, firsts, texts(edition, document, firsts, Sentence::identical));
    }

    /** Return what two documents share, in the order of the first. */
    List<Sentence> between(long edition, String a, String b) {
        return sentences(edition, a, 0, LAST).filter(sentence -> sentence.other().equals(b)).toList();
    }

    /** Return sentences that two documents share with their words. */
    List<SharedRow> rows(long edition, String a, String b, List<Sentence> sentences) {
        Set<Place> places = new LinkedHashSet<>();
        sentences.forEach(each -> places.addAll(List.of(new Place(a, each.passage()), new Place(b, each.otherPassage()))));
        Texts texts = texts(edition, places);
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
        return shared.findSentences(edition, document, from, to).stream().flatMap(SharedSentences::sentences).sorted();
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
        Set<Place> places = new LinkedHashSet<>();
        for (Sentence each : sentences) {
            places.add(new Place(each.other(), each.identical() ? NONE : each.otherPassage()));
            if (worded.test(each)) {
                places.add(new Place(document, each.passage()));
            }
        }
        return texts(edition, places);
    }

    private Texts texts(long edition, Collection<Place> places) {
        Texts texts = new Texts(new HashMap<>(), new HashMap<>());
        if (places.isEmpty()) {
            return texts;
        }
        List<Object[]> found = shared.findPassages(
                edition,
                places.stream().map(Place::document).toArray(String[]::new),
                places.stream().map(Place::passage).toArray(Integer[]::new));
        for (Object[] row : found) {
            texts.titles().put((String) row[0], (String) row[1]);
            if (row[3] != null) {
                texts.passages().put(new Place((String) row[0], (Integer) row[2]), (String) row[3]);
            }
        }
        return texts;
    }
}
