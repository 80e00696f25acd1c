package org.countrydesk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Cuts from each text the stretch that has the most of what was searched, and marks it there. */
final class Snippets {

    /** About three lines on a wide screen, UTF-16 units. */
    static final int LENGTH = 240;

    /** Room left around the words found, so that they stand in their sentence. */
    private static final int LEAD = 60;

    private static final String MORE = "…";

    private final WordForms forms = new WordForms();
    private final Map<Integer, String> texts;

    private Snippets(Map<Integer, String> texts) {
        this.texts = texts;
    }

    /** A stretch of the text that was searched for. */
    private record Mark(int start, int end) {}

    /** Cut one snippet a text; texts go by their number in the index. */
    static Map<Integer, List<SnippetPart>> of(IndexSearcher searcher, Query query, Map<Integer, String> texts)
            throws IOException {
        int[] docs = texts.keySet().stream().mapToInt(Integer::intValue).toArray();
        Snippets snippets = new Snippets(texts);
        Object[] cut = docs.length == 0 ? new Object[0] : snippets.new Highlighter(searcher).marksOf(query, docs);
        Map<Integer, List<SnippetPart>> parts = new HashMap<>();
        for (int i = 0; i < docs.length; i++) {
            String text = texts.getOrDefault(docs[i], "");
            List<Mark> marks = new ArrayList<>();
            if (cut[i] instanceof Marks found) {
                marks.addAll(found.marks());
            }
            parts.put(docs[i], snippets.cut(text, marks));
        }
        return parts;
    }

    private List<SnippetPart> cut(String text, List<Mark> marks) {
        int start = 0;
        int end = Math.min(text.length(), LENGTH);
        if (text.length() > LENGTH && !marks.isEmpty()) {
            int[] best = bestRun(text, marks);
            int first = marks.get(best[0]).start();
            int last = marks.get(best[1]).end();
            int lead = Math.max(0, Math.min(LEAD, (LENGTH - (last - first)) / 2));
            start = Math.max(0, Math.min(first - lead, text.length() - LENGTH));
            end = Math.min(text.length(), Math.max(start + LENGTH, last));
            start = startOfWord(text, start, first);
        }
        end = endOfWord(text, Math.max(start, end), marks);
        return parts(text, marks, start, end);
    }

    /** Find the neighbouring marks, no longer than a snippet, with the most different words, then the most marks. */
    private int[] bestRun(String text, List<Mark> marks) {
        Map<String, Integer> words = new HashMap<>();
        int[] best = {0, 0};
        int bestWorth = -1;
        int last = -1;
        for (int first = 0; first < marks.size(); first++) {
            while (last + 1 < marks.size()
                    && (last < first || marks.get(last + 1).end() - marks.get(first).start() <= LENGTH - LEAD)) {
                last++;
                words.merge(wordOf(text, marks.get(last)), 1, Integer::sum);
            }
            int worth = words.size() * LENGTH + (last - first);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = new int[] {first, last};
            }
            words.computeIfPresent(wordOf(text, marks.get(first)), (word, count) -> count == 1 ? null : count - 1);
        }
        return best;
    }

    private String wordOf(String text, Mark mark) {
        List<WordForms.Form> parts =
                forms.split(text.substring(mark.start(), mark.end()), mark.start()).parts();
        return parts.isEmpty() ? "" : parts.getFirst().stem();
    }

    private static int startOfWord(String text, int start, int limit) {
        if (start == 0) {
            return 0;
        }
        int at = start;
        while (at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int end, List<Mark> marks) {
        if (end == text.length()) {
            return end;
        }
        int limit = Math.max(0, end - LEAD);
        for (Mark mark : marks) {
            if (mark.start() < end) {
                limit = Math.max(limit, Math.min(mark.end(), end));
            }
        }
        int at = end;
        while (at > limit && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        if (at > limit) {
            return at;
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static List<SnippetPart> parts(String text, List<Mark> marks, int start, int end) {
        List<SnippetPart> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder(start > 0 ? MORE : "");
        int at = start;
        for (Mark mark : marks) {
            if (mark.start() < at || mark.end() > end) {
                continue;
            }
            plain.append(text, at, mark.start());
            if (!plain.isEmpty()) {
                parts.add(new SnippetPart(plain.toString(), false));
                plain.setLength(0);
            }
            parts.add(new SnippetPart(text.substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        plain.append(text, at, end).append(end < text.length() ? MORE : "");
        if (!plain.isEmpty()) {
            parts.add(new SnippetPart(plain.toString(), false));
        }
        return parts;
    }

    private record Marks(List<Mark> marks) {}

    /** Finds the marks by the offsets in the index; texts come from the caller, who has read them already. */
    private final class Highlighter extends UnifiedHighlighter {

        Highlighter(IndexSearcher searcher) {
            super(new Builder(searcher, EntryFields.analyzer())
                    .withBreakIterator(WholeBreakIterator::new)
                    .withFormatter(new MarksFormatter())
                    .withMaxLength(Integer.MAX_VALUE - 1));
        }

        Object[] marksOf(Query query, int[] docs) throws IOException {
            Object[] marks = highlightFieldsAsObjects(
                            new String[] {EntryFields.TEXT}, query, docs, new int[] {1})
                    .get(EntryFields.TEXT);
            return marks == null ? new Object[docs.length] : marks;
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int cacheCharsThreshold)
                throws IOException {
            List<CharSequence[]> values = new ArrayList<>();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                values.add(new CharSequence[] {texts.getOrDefault(doc, "")});
            }
            return values;
        }
    }

    private static final class MarksFormatter extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Mark> marks = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    marks.add(new Mark(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
            marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
            List<Mark> apart = new ArrayList<>();
            for (Mark mark : marks) {
                if (!apart.isEmpty() && mark.start() < apart.getLast().end()) {
                    Mark before = apart.removeLast();
                    apart.add(new Mark(before.start(), Math.max(before.end(), mark.end())));
                } else {
                    apart.add(mark);
                }
            }
            return new Marks(apart);
        }
    }
}
