package org.countrydesk.ingest;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.document.OriginalPage;

/** Cuts captured text into pages of whole lines, so that a long document is shown in parts. */
final class Originals {

    private static final int LINES = 1000;
    private static final int CHARACTERS = 200_000;

    private Originals() {}

    /** A line longer than a page goes on on the next one; the pages together are the text. */
    static List<OriginalPage> pages(long document, String text) {
        List<OriginalPage> pages = new ArrayList<>();
        int start = 0;
        int firstLine = 1;
        while (start < text.length()) {
            int end = start;
            int lines = 0;
            while (end < text.length() && lines < LINES) {
                int stop = text.indexOf('\n', end);
                int next = stop < 0 ? text.length() : stop + 1;
                if (next - start > CHARACTERS) {
                    if (end == start) {
                        end = start + CHARACTERS;
                        end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
                    }
                    break;
                }
                end = next;
                lines++;
            }
            pages.add(new OriginalPage(document, pages.size() + 1, firstLine, text.substring(start, end)));
            firstLine += lines;
            start = end;
        }
        return pages;
    }
}
