package org.countrydesk.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Parses HTML as browsers do: the one class that knows the HTML library, which keeps elements to a depth of 512. */
final class HtmlPage {

    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-hidden", "class", "colspan", "content", "datetime", "hidden", "href", "id", "itemprop", "lang", "name", "open",
            "property", "pubdate", "rel", "role", "rowspan", "span", "style");

    /** The longest name of a character, with its {@code &} and {@code ;}. */
    private static final int LONGEST_NAME = 33;

    /** What names stand for, for the library takes its time to tell. */
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private static final int MOST_NAMES = 10_000;

    private HtmlPage() {}

    /** Return the page; whatever the source holds, one comes out. Comments and the contents of scripts are not in it. */
    static HtmlNode parse(String source) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        return element(page, source);
    }

    private static HtmlNode element(Element element, String source) {
        List<HtmlNode> children = new ArrayList<>();
        int words = 0;
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Node node : element.childNodes()) {
            HtmlNode child =
                    switch (node) {
                        case TextNode text -> text(text, source);
                        case Element inner -> element(inner, source);
                        default -> null;
                    };
            if (child != null) {
                children.add(child);
                words += child.words();
                start = Math.min(start, child.span().start());
                end = Math.max(end, child.span().end());
            }
        }
        Range opening = element.sourceRange();
        Range closing = element.endSourceRange();
        if (opening.isTracked() && !opening.isImplicit()) {
            start = Math.min(start, opening.startPos());
            end = Math.max(end, opening.endPos());
        }
        if (closing.isTracked() && !closing.isImplicit()) {
            end = Math.max(end, closing.endPos());
        }
        Map<String, String> attributes = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            if (ATTRIBUTES.contains(attribute.getKey())) {
                attributes.put(attribute.getKey(), attribute.getValue());
            }
        }
        SourceSpan span = new SourceSpan(Math.min(start, end), end);
        return new HtmlNode(element.normalName(), attributes, children, span, words);
    }

    private static HtmlNode text(TextNode text, String source) {
        Range range = text.sourceRange();
        SourceSpan span = range.isTracked()
                ? new SourceSpan(range.startPos(), Math.min(source.length(), range.endPos()))
                : new SourceSpan(0, 0);
        int words = 0;
        for (int i = span.start(); i < span.end(); i++) {
            words += ProseBuilder.isSpace(source.charAt(i)) ? 0 : 1;
        }
        return new HtmlNode(HtmlNode.TEXT, Map.of(), List.of(), span, words);
    }

    /**
     * Return where the name of a character that starts at {@code &} ends; the place itself where none starts there.
     * What it stands for is told by {@link #unescape}.
     */
    static int endOfName(String source, int at, int end) {
        int to = at + 1;
        int limit = Math.min(end, at + LONGEST_NAME);
        while (to < limit && (source.charAt(to) == '#' ? to == at + 1 : isNamePart(source.charAt(to)))) {
            to++;
        }
        to += to < limit && source.charAt(to) == ';' ? 1 : 0;
        String name = source.substring(at, to);
        return unescape(name).equals(name) ? at : to;
    }

    private static boolean isNamePart(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Return what the name of a character stands for: {@code &eacute;}, {@code &#233;}. */
    static String unescape(String name) {
        String known = NAMES.get(name);
        if (known != null) {
            return known;
        }
        String meant = Parser.unescapeEntities(name, false);
        if (NAMES.size() < MOST_NAMES) {
            NAMES.put(name, meant);
        }
        return meant;
    }

    /** Add words as a page shows them: a character's name becomes the character, which stands where its name does. */
    static void append(String source, SourceSpan words, ProseBuilder to) {
        for (int i = words.start(); i < words.end(); i++) {
            int name = source.charAt(i) == '&' ? endOfName(source, i, words.end()) : i;
            if (name == i) {
                to.append(source.charAt(i), i);
            } else {
                String meant = TextDecoder.harmless(unescape(source.substring(i, name)));
                for (int k = 0; k < meant.length(); k++) {
                    to.append(meant.charAt(k), i);
                }
                i = name - 1;
            }
        }
    }
}
