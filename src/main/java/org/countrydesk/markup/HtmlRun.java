package org.countrydesk.markup;

import java.util.Set;

/** The words of a block of an HTML page as they are gathered. */
final class HtmlRun {

    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Elements that a page shows apart from the words before and after them. */
    private static final Set<String> APART = Set.of(
                    "br", "button", "dd", "div", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "label", "li", "ol", "option", "p", "table", "td",
                    "th", "tr", "ul");

    private static final int LONGEST_MARK = 40;

    private final ProseBuilder builder = new ProseBuilder();
    private int from = Integer.MAX_VALUE;
    private int to;
    private int lines = 1;
    private int breakAt = -1;

    boolean isEmpty() {
        return builder.length() == 0;
    }

    int lines() {
        return lines;
    }

    Prose prose() {
        return builder.build();
    }

    SourceSpan span() {
        return new SourceSpan(from, Math.max(from, to));
    }

    void append(String source, SourceSpan words) {
        int start = words.start();
        int end = words.end();
        while (start < end && ProseBuilder.isSpace(source.charAt(start))) {
            start++;
        }
        while (end > start && ProseBuilder.isSpace(source.charAt(end - 1))) {
            end--;
        }
        if (start > words.start()) {
            builder.space(words.start());
        }
        if (end > start) {
            HtmlPage.append(source, new SourceSpan(start, end), builder);
            from = Math.min(from, start);
            to = Math.max(to, end);
            breakAt = -1;
        }
        if (end < words.end() && end > start) {
            builder.space(end);
        }
    }

    boolean endsWithBreak() {
        return breakAt >= 0 && breakAt == builder.length();
    }

    void lineBreak(int place) {
        if (!isEmpty()) {
            builder.space(place);
            breakAt = builder.length();
            lines++;
        }
    }

    /** Part a term from its definition. */
    void colon(int place) {
        builder.colon(place);
    }

    /** Add words that stand raised; digits become raised digits, so that {@code 10} to the sixth is not {@code 106}. */
    void raised(String source, HtmlNode node, String words) {
        boolean digits = !words.isEmpty() && words.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-' || c == '\u2212');
        if (!digits) {
            all(source, node);
            return;
        }
        SourceSpan place = node.span();
        from = Math.min(from, place.start());
        to = Math.max(to, place.end());
        for (char c : words.toCharArray()) {
            builder.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : '\u207B', place.start());
        }
    }

    /** Add all words of a part that a reader sees, whatever elements they stand in. */
    void all(String source, HtmlNode part) {
        if (part.isText()) {
            append(source, part.span());
            return;
        }
        boolean apart = APART.contains(part.name());
        if (apart) {
            builder.space(part.span().start());
        }
        for (HtmlNode child : part.children()) {
            if (!HtmlParts.isHidden(child)) {
                String words = child.name().equals("sup") ? words(source, child) : "";
                if (child.name().equals("sup") && !HtmlParts.isCitation(child, words)) {
                    raised(source, child, words);
                } else if (!child.name().equals("sup")) {
                    all(source, child);
                }
            }
        }
        if (apart) {
            builder.space(part.span().end());
        }
    }

    /** Return the words of a raised mark as they stand in the source; of a longer part no more than tells that it is none. */
    static String words(String source, HtmlNode node) {
        StringBuilder words = new StringBuilder();
        collect(source, node, words);
        return words.toString().strip();
    }

    private static void collect(String source, HtmlNode node, StringBuilder to) {
        if (node.isText() && to.length() <= LONGEST_MARK) {
            to.append(source, node.span().start(), Math.min(node.span().end(), node.span().start() + LONGEST_MARK));
        }
        for (HtmlNode child : node.children()) {
            if (to.length() <= LONGEST_MARK) {
                collect(source, child, to);
            }
        }
    }
}
