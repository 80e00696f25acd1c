package org.countrydesk.search.index;

import java.util.List;

/** A stretch of a snippet, marked where it is what was searched for; plain text, not escaped. */
public record SnippetPart(String text, boolean marked) {

    /** Write parts as HTML in which only {@code <mark>} is a tag; everything else is escaped. */
    public static String toHtml(List<SnippetPart> parts) {
        StringBuilder html = new StringBuilder();
        for (SnippetPart part : parts) {
            if (part.marked()) {
                html.append("<mark>");
            }
            escape(part.text(), html);
            if (part.marked()) {
                html.append("</mark>");
            }
        }
        return html.toString();
    }

    private static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
