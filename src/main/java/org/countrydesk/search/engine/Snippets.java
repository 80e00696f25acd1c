package org.countrydesk.search.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.search.index.SnippetPart;
import org.countrydesk.search.query.Marker;
import org.countrydesk.search.query.Marker.Mark;

/** Cuts from a text the stretch that has the most of what was searched, and marks it there. */
final class Snippets {

    /** About three lines on a wide screen, UTF-16 units. */
    static final int LENGTH = 240;

    /** Room left around the words found, so that they stand in their sentence. */
    private static final int LEAD = 60;

    private static final String MORE = "…";

    private final Marker marker;

    Snippets(Marker marker) {
        this.marker = marker;
    }

    List<SnippetPart> of(String text) {
        List<Mark> marks = marker.inMatch(text);
        int start = 0;
        int end = Math.min(text.length(), LENGTH);
        if (text.length() > LENGTH && !marks.isEmpty()) {
            int[] best = bestRun(marks);
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
    private static int[] bestRun(List<Mark> marks) {
        Map<String, Integer> words = new HashMap<>();
        int[] best = {0, 0};
        int bestWorth = -1;
        int last = -1;
        for (int first = 0; first < marks.size(); first++) {
            while (last + 1 < marks.size()
                    && (last < first || marks.get(last + 1).end() - marks.get(first).start() <= LENGTH - LEAD)) {
                last++;
                words.merge(marks.get(last).word(), 1, Integer::sum);
            }
            int worth = words.size() * LENGTH + (last - first);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = new int[] {first, last};
            }
            words.computeIfPresent(marks.get(first).word(), (word, count) -> count == 1 ? null : count - 1);
        }
        return best;
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
}
