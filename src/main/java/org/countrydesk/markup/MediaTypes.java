package org.countrydesk.markup;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a text is: by what it holds first, by the file's name second. */
final class MediaTypes {

    static final String PLAIN = "text/plain";
    static final String MARKDOWN = "text/markdown";
    static final String HTML = "text/html";
    static final String WIKITEXT = "text/x-wiki";
    static final String PDF = "application/pdf";

    private static final int LOOK_AT = 256 * 1024;

    /** Elements with which a part of a page may start. */
    private static final Pattern HTML_START = Pattern.compile(
            "<(?:!doctype html|html|head|body|main|article|section|div|table|h[1-6]|p|ul|ol|nav|header)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("</(?:p|div|h[1-6]|li|td|a|body|html)>", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHARSET = Pattern.compile(
            "<meta\\s[^<>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([a-z0-9][a-z0-9_.:-]{1,39})", Pattern.CASE_INSENSITIVE);

    private static final Set<String> HTML_ENDINGS = Set.of("html", "htm", "xhtml");
    private static final Set<String> WIKI_ENDINGS = Set.of("wiki", "wikitext", "mediawiki");

    private MediaTypes() {}

    static String of(String name, String text) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String head = text.substring(0, Math.min(text.length(), LOOK_AT));
        boolean named = ending.equals("md") || ending.equals("markdown");
        boolean otherwise = named || WIKI_ENDINGS.contains(ending);
        if (isPage(head) || !otherwise && isFragment(head) || HTML_ENDINGS.contains(ending) && TAG.matcher(head).find()) {
            return HTML;
        }
        boolean front = FrontMatter.opens(text);
        int wiki = front ? 0 : wikiMarks(head);
        if (wiki > 1 || WIKI_ENDINGS.contains(ending) && (wiki > 0 || !front)) {
            return WIKITEXT;
        }
        boolean hash = false;
        boolean equals = false;
        boolean blankBefore = true;
        for (int start = 0; start < head.length(); ) {
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
        return named || !equals && front ? MARKDOWN : PLAIN;
    }

    private static boolean isHashHeading(String text, int start, int to) {
        int marks = start;
        while (marks < to && marks - start < 7 && text.charAt(marks) == '#') {
            marks++;
        }
        return marks > start && marks - start <= 6 && marks + 1 < to && text.charAt(marks) == ' ';
    }

    private static boolean isPage(String head) {
        int at = start(head);
        return head.regionMatches(true, at, "<!doctype html", 0, 14) || head.regionMatches(true, at, "<html", 0, 5);
    }

    private static boolean isFragment(String head) {
        return HTML_START.matcher(head).region(start(head), head.length()).lookingAt() && TAG.matcher(head).find();
    }

    /** Return where a text starts after white space, comments and the declaration of XML. */
    private static int start(String head) {
        int at = 0;
        while (at < head.length()) {
            if (ProseBuilder.isSpace(head.charAt(at))) {
                at++;
            } else if (head.startsWith("<!--", at) || head.startsWith("<?xml", at)) {
                String close = head.startsWith("<!--", at) ? "-->" : "?>";
                int end = head.indexOf(close, at);
                if (end < 0) {
                    return head.length();
                }
                at = end + close.length();
            } else {
                return at;
            }
        }
        return at;
    }

    /** Count the kinds of MediaWiki's marks that stand in the text; a single kind may be chance. */
    private static int wikiMarks(String head) {
        int kinds = 0;
        kinds += pair(head, "[[", "]]");
        kinds += pair(head, "{{", "}}");
        kinds += pair(head, "<ref", "</ref>");
        kinds += pair(head, "'''", "'''");
        kinds += pair(head, "\n{|", "\n|}");
        return kinds;
    }

    private static int pair(String text, String open, String close) {
        int at = text.indexOf(open);
        return at >= 0 && text.indexOf(close, at + open.length()) >= 0 ? 1 : 0;
    }

    /** Return the character set that an HTML page declares in its first bytes. */
    static Optional<Charset> declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        if (!declared.find()) {
            return Optional.empty();
        }
        // spec: WHATWG Encoding, what calls itself ISO-8859-1 or ASCII is windows-1252
        String name = declared.group(1).toLowerCase(Locale.ROOT);
        String meant = name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii") ? "windows-1252" : name;
        try {
            return Optional.of(Charset.forName(meant)).filter(charset -> !charset.name().startsWith("UTF"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Tell whether the bytes are a PDF; white space and a byte order mark may stand before it. */
    static boolean isPdf(byte[] bytes) {
        int at = TextDecoder.starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (at < bytes.length && at < 1024 && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return new String(bytes, at, Math.min(5, bytes.length - at), StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    /** Return what a content is that this edition cannot read, as the words stand in a sentence; empty for a text. */
    static String unreadable(String text) {
        int start = 0;
        while (start < text.length() && start < 1024 && ProseBuilder.isSpace(text.charAt(start))) {
            start++;
        }
        String head = text.substring(start, Math.min(text.length(), start + 16)).toLowerCase(Locale.ROOT);
        if (head.startsWith("{\\rtf")) {
            return "RTF";
        }
        return head.startsWith("<?xml") && !isPage(text.substring(0, Math.min(text.length(), LOOK_AT))) ? "XML" : "";
    }
}
