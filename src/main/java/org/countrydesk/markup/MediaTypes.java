package org.countrydesk.markup;

import java.util.Locale;

/** Tells what a text is: by what it holds first, by the file's name second. */
final class MediaTypes {

    static final String PLAIN = "text/plain";
    static final String MARKDOWN = "text/markdown";

    private static final int LOOK_AT = 256 * 1024;

    private MediaTypes() {}

    static String of(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".md") || lower.endsWith(".markdown");
        boolean hash = false;
        boolean equals = false;
        boolean blankBefore = true;
        int end = Math.min(text.length(), LOOK_AT);
        for (int start = 0; start < end; ) {
            int next = text.indexOf('\n', start);
            int to = next < 0 ? text.length() : next;
            equals |= text.charAt(start) == '=' && PlainLine.read(text, start, to).is(PlainLine.Kind.HEADING);
            hash |= blankBefore && isHashHeading(text, start, to);
            blankBefore = to == start;
            start = to + 1;
        }
        if (hash != equals) {
            return hash ? MARKDOWN : PLAIN;
        }
        return named || !equals && FrontMatter.opens(text) ? MARKDOWN : PLAIN;
    }

    private static boolean isHashHeading(String text, int start, int to) {
        int marks = start;
        while (marks < to && marks - start < 7 && text.charAt(marks) == '#') {
            marks++;
        }
        return marks > start && marks - start <= 6 && marks + 1 < to && text.charAt(marks) == ' ';
    }

    /** Return what a content is that this edition cannot read, as the words stand in a sentence; empty for a text. */
    static String unreadable(String text) {
        int start = 0;
        while (start < text.length() && start < 1024 && ProseBuilder.isSpace(text.charAt(start))) {
            start++;
        }
        String head = text.substring(start, Math.min(text.length(), start + 16)).toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return "HTML";
        }
        if (head.startsWith("%pdf-")) {
            return "PDF";
        }
        if (head.startsWith("{\\rtf")) {
            return "RTF";
        }
        return head.startsWith("<?xml") ? "XML" : "";
    }
}
