package org.countrydesk.markup.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.countrydesk.markup.Lines;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.Findings;
import org.countrydesk.markup.block.PlainLine;
import org.countrydesk.markup.block.PlainTable;
import org.countrydesk.markup.block.ProseBuilder;

/**
 * Reads plain text: {@code == Heading ==}, lists by their marks, tables by their bars, paragraphs parted by blank lines.
 *
 * <p>One pass over the lines; nothing looks back further than the block it stands in.
 */
public final class PlainReader {

    private static final int LONGEST_HEADING = 100;
    private static final int FEWEST_MARKS = 3;

    /** What headings are underlined with, those of the first level first. */
    private static final String UNDERLINES = "=-~";

    private final String text;
    private final boolean markdown;
    private final Lines lines;
    private final Findings findings;
    private final List<Block> blocks = new ArrayList<>();

    /** The lines of the paragraph or entry that is being read; empty between blocks. */
    private final List<PlainLine> run = new ArrayList<>();

    private final List<PlainLine> rows = new ArrayList<>();

    /** The indents of the entries that the present one stands in. */
    private final Deque<Integer> indents = new ArrayDeque<>();

    public PlainReader(Source source, Lines lines, Findings findings) {
        this.text = source.text();
        this.markdown = source.mediaType().equals(MediaTypes.MARKDOWN);
        this.lines = lines;
        this.findings = findings;
    }

    public List<Block> read(int fromLine) {
        int count = lines.count() - fromLine + 1;
        LooseTable tables = new LooseTable(
                count, i -> LaidLine.read(text, lines.start(fromLine + i), lines.end(fromLine + i)), findings);
        for (int i = fromLine; i <= lines.count(); i++) {
            Optional<LooseTable.Found> table = tables.at(i - fromLine);
            if (table.isPresent()) {
                closeRun();
                closeTable();
                indents.clear();
                blocks.add(table.get().grid());
                i += table.get().lines() - 1;
            } else {
                PlainLine line = PlainLine.read(text, lines.start(i), lines.end(i));
                int level = i < lines.count() ? underline(line, i + 1) : 0;
                if (level > 0) {
                    closeTable();
                    heading(new PlainLine(PlainLine.Kind.HEADING, line.start(), line.end(), level, line.indent()));
                    i++;
                } else {
                    take(line);
                }
            }
        }
        closeRun();
        closeTable();
        return blocks;
    }

    private void take(PlainLine line) {
        if (!line.is(PlainLine.Kind.ROW)) {
            closeTable();
        }
        switch (line.kind()) {
            case BLANK, RULE -> closeRun();
            case HEADING -> heading(line);
            case HASHED -> {
                // A heading in Markdown too dense for the library, an entry of a numbered list in wiki text.
                if (markdown) {
                    heading(line);
                } else {
                    entryOrText(line);
                }
            }
            case ROW -> {
                closeRun();
                rows.add(line);
            }
            case ITEM -> {
                closeRun();
                run.add(line);
            }
            case NUMBERED -> entryOrText(line);
            case TEXT -> {
                if (!run.isEmpty() && (text.startsWith("[^", line.start()) || !continues(line))) {
                    closeRun();
                }
                run.add(line);
            }
        }
    }

    /**
     * Return the level of a heading that has a line drawn beneath it; 0 where it is none. The line is about as long as
     * the words, so that a line drawn across the page parts and does not underline.
     */
    private int underline(PlainLine words, int below) {
        int length = words.end() - words.start();
        if (!words.is(PlainLine.Kind.TEXT) || !run.isEmpty() || length > LONGEST_HEADING || endsSentence(words)) {
            return 0;
        }
        PlainLine line = PlainLine.read(text, lines.start(below), lines.end(below));
        int drawn = line.end() - line.start();
        if (!line.is(PlainLine.Kind.RULE) || drawn < FEWEST_MARKS || drawn * 2 < length || drawn > 2 * length + FEWEST_MARKS) {
            return 0;
        }
        return UNDERLINES.indexOf(text.charAt(line.start())) + 1;
    }

    private void heading(PlainLine line) {
        closeRun();
        indents.clear();
        Prose prose = ProseBuilder.of(text, line.start(), line.end());
        if (!prose.text().isEmpty()) {
            blocks.add(new Block.Heading(line.level(), prose, false, line.span()));
        }
    }

    /** A line of a paragraph may start with {@code 12. } by chance; an entry follows a blank line or an entry. */
    private void entryOrText(PlainLine line) {
        if (run.isEmpty() || run.getFirst().isEntry()) {
            closeRun();
            run.add(line);
        } else {
            run.add(line.asText(text, lines.start(lines.line(line.start()))));
        }
    }

    /** Text under an entry goes on with it, unless the entry has come to its end and the text starts anew at the margin. */
    private boolean continues(PlainLine line) {
        PlainLine first = run.getFirst();
        return !first.isEntry()
                || line.indent() > first.indent()
                || !endsSentence(run.getLast())
                || !Character.isUpperCase(text.charAt(line.start()));
    }

    private boolean endsSentence(PlainLine line) {
        return ".!?:;".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private void closeRun() {
        if (run.isEmpty()) {
            return;
        }
        PlainLine first = run.getFirst();
        List<SourceSpan> spans = run.stream().map(PlainLine::span).toList();
        if (!first.isEntry() && LineEnds.apart(text, spans, (start, end) -> ProseBuilder.of(text, start, end), blocks)) {
            indents.clear();
            run.clear();
            return;
        }
        ProseBuilder builder = new ProseBuilder();
        for (PlainLine line : run) {
            builder.append(text, line.start(), line.end());
            builder.space(line.end());
        }
        Prose prose = builder.build();
        SourceSpan span = new SourceSpan(first.start(), run.getLast().end());
        if (prose.text().isEmpty()) {
            run.clear();
        } else if (first.isEntry()) {
            blocks.add(new Block.Item(depth(first), prose, span));
        } else {
            indents.clear();
            blocks.add(new Block.Paragraph(prose, run.size(), false, span));
        }
        run.clear();
    }

    private int depth(PlainLine item) {
        while (!indents.isEmpty() && indents.element() >= item.indent()) {
            indents.pop();
        }
        indents.push(item.indent());
        return indents.size() - 1 + (item.is(PlainLine.Kind.HASHED) ? item.level() - 1 : item.level());
    }

    private void closeTable() {
        if (!rows.isEmpty()) {
            indents.clear();
            new PlainTable(text, findings).read(rows).ifPresent(blocks::add);
            rows.clear();
        }
    }
}
