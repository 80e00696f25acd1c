package org.countrydesk.markup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The first of two passes over MediaWiki markup: comments, references and tags go, characters' names become characters,
 * and what must not be taken for marks is marked as words.
 */
final class WikiTags {

    /** Elements whose contents are not words of the page. */
    private static final Set<String> LEFT_OUT = Set.of(
            "ref", "references", "gallery", "math", "chem", "ce", "score", "timeline", "graph", "mapframe", "maplink", "imagemap",
            "templatedata", "templatestyles", "includeonly", "style", "script", "categorytree", "inputbox", "hiero");

    /** Elements whose contents stand as they are. */
    private static final Set<String> VERBATIM = Set.of("nowiki", "pre", "syntaxhighlight", "source");

    private static final Set<String> PARTS = Set.of("p", "div", "blockquote", "center", "poem", "hr", "tr", "table", "ul", "ol");

    /** Elements that a page shows apart from the words before them. */
    private static final Set<String> APART = Set.of("br", "td", "th", "li", "dt", "dd", "caption");

    private static final Set<String> TAGS = Set.of(
            "abbr", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center", "cite", "code", "data", "dd", "del", "dfn", "div", "dl", "dt",
            "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "mark", "noinclude", "nowiki", "ol",
            "onlyinclude", "p", "poem", "pre", "q", "rb", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strike", "strong",
            "sub", "sup", "table", "tbody", "td", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr", "syntaxhighlight", "source",
            "ref", "references", "gallery", "math", "includeonly");

    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private final String source;
    private final String folded;
    private final Findings findings;
    private final PlacedText out;
    private final Set<String> neverClosed = new HashSet<>();

    /** The next {@code >}, known so that no stretch is looked through twice. */
    private int nextClose = -1;

    private WikiTags(String source, Findings findings) {
        this.source = source;
        this.folded = source.toLowerCase(Locale.ROOT).length() == source.length() ? source.toLowerCase(Locale.ROOT) : source;
        this.findings = findings;
        this.out = new PlacedText(source.length());
    }

    static PlacedText read(String source, Findings findings) {
        return new WikiTags(source, findings).run();
    }

    private PlacedText run() {
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c == '<') {
                i = source.startsWith("<!--", i) ? comment(i) : tag(i);
            } else if (c == '&') {
                i = name(i);
            } else if (c == '_' && source.startsWith("__", i)) {
                i = magicWord(i);
            } else {
                out.add(c, i++);
            }
        }
        return out;
    }

    /** A comment that takes whole lines takes their line end with it. */
    private int comment(int at) {
        int close = source.indexOf("-->", at + 4);
        if (close < 0) {
            findings.add(
                    Problem.Level.LOST,
                    new SourceSpan(at, at + 4),
                    "the comment that opens here is not closed; what follows it was left out");
            return source.length();
        }
        int end = close + 3;
        boolean opensLine = out.length() == 0 || out.at(out.length() - 1) == '\n';
        return opensLine && end < source.length() && source.charAt(end) == '\n' ? end + 1 : end;
    }

    private int tag(int at) {
        boolean closing = source.startsWith("</", at);
        int from = at + (closing ? 2 : 1);
        int to = from;
        while (to < source.length() && to - from < 20 && Character.isLetterOrDigit(source.charAt(to))) {
            to++;
        }
        String name = folded.substring(from, to);
        boolean known = TAGS.contains(name) || LEFT_OUT.contains(name);
        int end = known ? close(to) : -1;
        if (end < 0) {
            out.addWord('<', at);
            return at + 1;
        }
        boolean empty = source.charAt(end - 1) == '/';
        if (!closing && !empty && LEFT_OUT.contains(name)) {
            return leftOut(at, end + 1, name);
        }
        if (!closing && !empty && VERBATIM.contains(name)) {
            return verbatim(end + 1, name);
        }
        if (!closing && name.equals("sup")) {
            return superscript(end + 1);
        }
        if (APART.contains(name)) {
            out.add(' ', at);
        } else if (PARTS.contains(name) && (atLineStart() || end + 1 >= source.length() || source.charAt(end + 1) == '\n')) {
            out.add('\n', at);
            out.add('\n', at);
        } else if (PARTS.contains(name)) {
            out.add(' ', at);
        }
        return end + 1;
    }

    private boolean atLineStart() {
        return out.length() == 0 || out.at(out.length() - 1) == '\n';
    }

    /** Return where the tag ends; -1 where it does not. */
    private int close(int from) {
        if (nextClose >= 0 && nextClose < from) {
            nextClose = -1;
        }
        if (nextClose == -1) {
            int found = source.indexOf('>', from);
            nextClose = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextClose == Integer.MAX_VALUE || nextClose - from > 2_000 ? -1 : nextClose;
    }

    private int leftOut(int at, int from, String name) {
        int close = neverClosed.contains(name) ? -1 : folded.indexOf("</" + name, from);
        if (close < 0) {
            neverClosed.add(name);
        }
        int heading = close < 0 || close - from < 2_000 ? -1 : source.substring(from, close).indexOf("\n==");
        int end = close < 0 || heading >= 0 ? -1 : close(close);
        if (end < 0) {
            // Not closed: what follows in its line was meant to be hidden, the rest of the page was not.
            int line = source.indexOf('\n', from);
            findings.add(
                    Problem.Level.LOST,
                    new SourceSpan(at, from),
                    "the element that opens here is not closed; the rest of its line was left out");
            return line < 0 ? source.length() : line;
        }
        return end + 1;
    }

    /** What is never closed is read as if it were not opened. */
    private int verbatim(int from, String name) {
        int close = neverClosed.contains(name) ? -1 : folded.indexOf("</" + name, from);
        if (close < 0) {
            neverClosed.add(name);
            return from;
        }
        for (int i = from; i < close; i++) {
            int to = source.charAt(i) == '&' ? name(i) : i;
            if (to > i) {
                i = to - 1;
            } else if (source.charAt(i) == '\n') {
                out.add('\n', i);
            } else {
                out.addWord(source.charAt(i), i);
            }
        }
        int closed = close(close);
        return closed < 0 ? close : closed + 1;
    }

    /** Raised digits become the characters for them, so that {@code 10} to the sixth is not {@code 106}. */
    private int superscript(int from) {
        int to = from;
        while (to < source.length() && to - from < 6 && "0123456789-\u2212".indexOf(source.charAt(to)) >= 0) {
            to++;
        }
        if (to == from || !folded.startsWith("</sup>", to)) {
            return from;
        }
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            out.addWord(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : '\u207B', i);
        }
        return to + 6;
    }

    private int name(int at) {
        int end = HtmlPage.endOfName(source, at, source.length());
        if (end == at) {
            out.addWord('&', at);
            return at + 1;
        }
        for (char c : TextDecoder.harmless(HtmlPage.unescape(source.substring(at, end))).toCharArray()) {
            out.addWord(c, at);
        }
        return end;
    }

    /** {@code __TOC__} and its like. */
    private int magicWord(int at) {
        int to = at + 2;
        while (to < source.length() && to - at < 30 && source.charAt(to) >= 'A' && source.charAt(to) <= 'Z') {
            to++;
        }
        if (to > at + 4 && source.startsWith("__", to)) {
            return to + 2;
        }
        out.addWord('_', at);
        out.addWord('_', at + 1);
        return at + 2;
    }
}
