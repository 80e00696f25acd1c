package org.countrydesk.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an HTML page: the words of its main part that a reader sees become blocks, those of the site furniture. */
final class HtmlReader {

    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
            "figure", "footer", "form", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p",
            "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "aside", "dir");

    private static final int LONGEST_FURNITURE = 2_000;
    private static final int LONGEST_HEADING = 300;

    private final String source;
    private final int widest;
    private final Findings findings;
    private final List<Furniture> furniture;
    private final List<Block> blocks = new ArrayList<>();

    private HtmlRun run = new HtmlRun();

    /** What the next run becomes: an entry of this depth; a paragraph where it is negative. */
    private int entry = -1;

    private int pageWords;
    private boolean preformatted;

    HtmlReader(Source source, Limits limits, Findings findings, List<Furniture> furniture) {
        this.source = source.text();
        this.widest = limits.cells() + 1;
        this.findings = findings;
        this.furniture = furniture;
    }

    Content read() {
        HtmlNode page = HtmlPage.parse(source);
        Map<String, String> values = new HashMap<>(HtmlHead.read(page, source));
        HtmlNode body = body(page);
        pageWords = body.words();
        List<HtmlNode> path = HtmlParts.mainPath(body);
        HtmlNode main = path.getLast();
        HtmlNode heading = null;
        for (int i = 0; i + 1 < path.size(); i++) {
            HtmlNode next = path.get(i + 1);
            for (HtmlNode child : path.get(i).children()) {
                if (child != next && child.words() > 0 && !HtmlParts.isHidden(child)) {
                    String why = child.isText() ? null : HtmlParts.siteOwn(child, false);
                    addFurniture(child, why == null ? "outside the main part of the page" : why);
                    heading = heading == null ? firstHeading(child) : heading;
                }
            }
        }
        if (heading != null && firstHeading(main) == null && values.getOrDefault("title", "").startsWith(prose(heading).text())) {
            heading(heading, 1, new Place(-1, false));
        }
        children(main, new Place(-1, path.size() > 1));
        flush();
        if (blocks.stream().anyMatch(block -> block instanceof Block.Heading first && first.level() == 1)) {
            values.remove("title");
        }
        return new Content(blocks, values);
    }

    /**
     * @param depth of the list it stands in; -1 outside of lists
     * @param within true within the main part or an article, where a header is the document's own
     */
    private record Place(int depth, boolean within) {}

    private static HtmlNode body(HtmlNode page) {
        for (HtmlNode node : page.children()) {
            if (node.name().equals("html")) {
                return body(node);
            }
            if (node.name().equals("body")) {
                return node;
            }
        }
        return page;
    }

    private static @Nullable HtmlNode firstHeading(HtmlNode node) {
        if (node.name().equals("h1")) {
            return node;
        }
        for (HtmlNode child : node.children()) {
            HtmlNode found = firstHeading(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void children(HtmlNode parent, Place place) {
        for (HtmlNode child : parent.children()) {
            node(child, place);
        }
    }

    private void node(HtmlNode node, Place place) {
        if (node.isText()) {
            text(node);
            return;
        }
        if (HtmlParts.isHidden(node)) {
            return;
        }
        String why = HtmlParts.siteOwn(node, place.within());
        if (why != null && node.words() * 2L <= pageWords) {
            if (BLOCKS.contains(node.name())) {
                flush();
            }
            addFurniture(node, why);
            return;
        }
        switch (node.name()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(node, node.name().charAt(1) - '0', place);
            case "br" -> lineBreak(node);
            case "sup" -> superscript(node);
            case "ul", "ol", "menu", "dir" -> list(node, place);
            case "li" -> item(node, place, place.depth());
            case "dl" -> definitions(node, place);
            case "table" -> table(node, place);
            case "pre" -> {
                flush();
                preformatted = true;
                children(node, place);
                preformatted = false;
                flush();
            }
            default -> {
                boolean block = BLOCKS.contains(node.name());
                boolean article = place.within() || node.name().equals("article");
                if (block) {
                    flush();
                }
                children(node, new Place(place.depth(), article));
                if (block) {
                    flush();
                }
            }
        }
    }

    private void text(HtmlNode text) {
        int start = text.span().start();
        for (int at = preformatted ? blankLine(start, text.span().end()) : -1; at >= 0; at = blankLine(at, text.span().end())) {
            run.append(source, new SourceSpan(start, at));
            flush();
            start = at;
        }
        run.append(source, new SourceSpan(start, text.span().end()));
    }

    /** Return where the blank line that comes next ends; -1 where none comes. */
    private int blankLine(int from, int end) {
        int at = source.indexOf('\n', from);
        while (at >= 0 && at < end) {
            int next = at + 1;
            while (next < end && source.charAt(next) != '\n' && ProseBuilder.isSpace(source.charAt(next))) {
                next++;
            }
            if (next < end && source.charAt(next) == '\n') {
                return next + 1;
            }
            at = source.indexOf('\n', next);
        }
        return -1;
    }

    /** Two breaks part paragraphs, one is a space. */
    private void lineBreak(HtmlNode node) {
        if (run.endsWithBreak()) {
            flush();
        } else {
            run.lineBreak(node.span().start());
        }
    }

    private void superscript(HtmlNode node) {
        String words = HtmlRun.words(source, node);
        if (!HtmlParts.isCitation(node, words)) {
            run.raised(source, node, words);
        }
    }

    /** Parts within a heading, as a page has them that does not close it, stand below it. */
    private void heading(HtmlNode node, int level, Place place) {
        flush();
        List<HtmlNode> parts = node.children();
        int own = 0;
        while (own < parts.size() && !BLOCKS.contains(parts.get(own).name()) && !holdsBlocks(parts.get(own))) {
            own++;
        }
        boolean whole = own == parts.size() || own == 0 && node.words() < LONGEST_HEADING;
        HtmlRun words = new HtmlRun();
        (whole ? parts : parts.subList(0, own)).forEach(part -> words.all(source, part));
        if (!words.isEmpty()) {
            blocks.add(new Block.Heading(level, words.prose(), false, words.span()));
        }
        if (!whole) {
            parts.subList(own, parts.size()).forEach(part -> node(part, place));
            flush();
        }
    }

    private void list(HtmlNode list, Place place) {
        flush();
        Place inner = new Place(place.depth() + 1, place.within());
        children(list, inner);
        flush();
    }

    private void item(HtmlNode item, Place place, int depth) {
        flush();
        entry = Math.max(0, depth);
        children(item, place);
        flush();
        entry = -1;
    }

    /** A term and its one definition make an entry: {@code Capital: Lima}. */
    private void definitions(HtmlNode list, Place place) {
        flush();
        int depth = place.depth() + 1;
        HtmlNode before = list;
        for (HtmlNode part : list.children()) {
            if (part.name().equals("dd") && before.name().equals("dt") && !holdsBlocks(part) && !run.isEmpty()) {
                run.colon(part.span().start());
                children(part, place);
                flush();
            } else if (part.name().equals("dt") || part.name().equals("dd")) {
                flush();
                entry = part.name().equals("dt") ? depth : depth + 1;
                children(part, place);
            } else if (!part.isText()) {
                // Terms may stand in groups.
                flush();
                definitions(part, place);
            }
            before = part.isText() ? before : part;
        }
        flush();
        entry = -1;
    }

    private static boolean holdsBlocks(HtmlNode node) {
        return node.children().stream().anyMatch(child -> BLOCKS.contains(child.name()) || holdsBlocks(child));
    }

    private void table(HtmlNode table, Place place) {
        flush();
        if (HtmlTable.isLayout(table)) {
            children(table, place);
            flush();
            return;
        }
        new HtmlTable(source, widest, findings).read(table).ifPresent(blocks::add);
    }

    private void flush() {
        if (!run.isEmpty()) {
            Prose prose = run.prose();
            if (entry >= 0) {
                blocks.add(new Block.Item(entry, prose, run.span()));
                entry = -1;
            } else {
                blocks.add(new Block.Paragraph(prose, run.lines(), false, run.span()));
            }
        }
        run = new HtmlRun();
    }

    private Prose prose(HtmlNode node) {
        HtmlRun words = new HtmlRun();
        words.all(source, node);
        return words.isEmpty() ? Prose.verbatim("", node.span().start()) : words.prose();
    }

    private void addFurniture(HtmlNode node, String why) {
        String words = prose(node).text();
        if (!words.isEmpty()) {
            String text = words.length() <= LONGEST_FURNITURE ? words : words.substring(0, LONGEST_FURNITURE - 1) + "\u2026";
            furniture.add(new Furniture(node.span(), text, why));
        }
    }
}
