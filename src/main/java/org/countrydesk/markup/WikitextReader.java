package org.countrydesk.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads MediaWiki markup: first the words of each line are made out, then lines become headings, entries, tables and
 * paragraphs. Each pass goes over the text once.
 */
final class WikitextReader {

    private static final String LIST_MARKS = "*#:;";

    private final int widest;
    private final Findings findings;
    private final PlacedText text;
    private final WikiTemplates templates;
    private final List<Block> blocks = new ArrayList<>();

    /** Tables that are open, the innermost first. */
    private final Deque<WikiTable> tables = new ArrayDeque<>();

    /** Lines of the open paragraph: starts and ends in turn. */
    private final List<Integer> run = new ArrayList<>();

    WikitextReader(Source source, Limits limits, Findings findings, List<Furniture> furniture) {
        this.widest = limits.cells() + 1;
        this.findings = findings;
        this.templates = new WikiTemplates(findings, furniture);
        this.text = WikiWords.read(WikiTags.read(source.text(), findings), templates);
    }

    List<Block> read() {
        for (int start = 0; start < text.length(); ) {
            int end = text.endOfLine(start);
            line(start, end);
            start = end + 1;
        }
        closeParagraph();
        if (!tables.isEmpty()) {
            unclosed();
        }
        templates.report();
        return blocks;
    }

    private void line(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && ProseBuilder.isSpace(text.at(start))) {
            start++;
        }
        while (end > start && ProseBuilder.isSpace(text.at(end - 1))) {
            end--;
        }
        int table = opensTable(start, end);
        if (table >= 0) {
            closeParagraph();
            tables.push(new WikiTable(text, widest, findings, table));
        } else if (!tables.isEmpty() && isHeading(start, end) && text.is(start + 1, '=')) {
            unclosed();
            heading(start, end);
        } else if (!tables.isEmpty()) {
            inTable(start, end);
        } else if (start == end) {
            closeParagraph();
        } else if (isHeading(start, end)) {
            heading(start, end);
        } else if (isRule(start, end) || text.startsWith(start, "|}")) {
            closeParagraph();
        } else if (start == from && LIST_MARKS.indexOf(text.at(start)) >= 0 && !text.isWord(start)) {
            entry(start, end);
        } else {
            run.add(start);
            run.add(end);
        }
    }

    /** Return where the table's mark stands, which may be indented by colons; -1 where none opens. */
    private int opensTable(int start, int end) {
        int at = start;
        while (at < end && text.is(at, ':')) {
            at++;
        }
        return text.startsWith(at, "{|") && at + 1 < end ? at : -1;
    }

    private void inTable(int start, int end) {
        if (text.startsWith(start, "|}")) {
            tables.pop().build(end).ifPresent(blocks::add);
        } else {
            tables.element().line(start, end);
        }
    }

    private void unclosed() {
        while (!tables.isEmpty()) {
            WikiTable table = tables.pop();
            SourceSpan span = new SourceSpan(text.place(table.start()), text.place(table.start()) + 1);
            findings.add(Problem.Level.DOUBT, span, "the table that opens here is not closed; it was read up to the next heading");
            table.build(table.lastEnd()).ifPresent(blocks::add);
        }
    }

    private boolean isHeading(int start, int end) {
        return text.is(start, '=') && text.is(end - 1, '=') && end - start > 2 && !isRule(start, end);
    }

    private void heading(int start, int end) {
        closeParagraph();
        int level = 0;
        while (level < 6 && text.is(start + level, '=') && text.is(end - 1 - level, '=') && end - start > 2 * level + 2) {
            level++;
        }
        Prose prose = text.prose(start + level, end - level);
        if (!prose.text().isEmpty()) {
            blocks.add(new Block.Heading(Math.max(1, level), prose, false, text.span(start + level, end - level)));
        }
    }

    /** Four dashes draw a rule; four equals signs and nothing else are no heading. */
    private boolean isRule(int start, int end) {
        char first = text.at(start);
        if (first != '-' && first != '=' || end - start < 4 && first == '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.at(i) != first) {
                return false;
            }
        }
        return true;
    }

    private void entry(int start, int end) {
        closeParagraph();
        int from = start;
        boolean list = false;
        while (from < end && LIST_MARKS.indexOf(text.at(from)) >= 0 && !text.isWord(from)) {
            list |= text.at(from) != ':';
            from++;
        }
        int depth = from - start - 1;
        Prose prose = text.prose(from, end);
        if (prose.text().isEmpty()) {
            return;
        }
        boolean defined = !blocks.isEmpty() && blocks.getLast() instanceof Block.Item;
        SourceSpan span = text.span(from, end);
        if (list || defined && depth > 0) {
            blocks.add(new Block.Item(depth, prose, span));
        } else if (defined) {
            blocks.add(new Block.Item(1, prose, span));
        } else {
            blocks.add(new Block.Paragraph(prose, 1, false, span));
        }
    }

    private void closeParagraph() {
        if (run.isEmpty()) {
            return;
        }
        ProseBuilder builder = new ProseBuilder();
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int i = 0; i < run.size(); i += 2) {
            text.append(run.get(i), run.get(i + 1), builder);
            builder.space(text.place(run.get(i + 1)));
            SourceSpan span = text.span(run.get(i), run.get(i + 1));
            from = Math.min(from, span.start());
            to = Math.max(to, span.end());
        }
        if (builder.length() > 0) {
            blocks.add(new Block.Paragraph(builder.build(), run.size() / 2, false, new SourceSpan(from, to)));
        }
        run.clear();
    }
}
