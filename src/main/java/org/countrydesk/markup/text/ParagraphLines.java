package org.countrydesk.markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.Findings;
import org.countrydesk.markup.block.PlainLine;
import org.countrydesk.markup.block.PlainTable;

/** Reads what is one paragraph to Markdown and is a table, a record or several notes to a reader. */
final class ParagraphLines {

    /** The words of the paragraph that stand in a stretch of the source. */
    interface Words {
        Prose of(int start, int end);
    }

    private final String text;
    private final List<LaidLine> lines = new ArrayList<>();
    private final Words words;
    private final Findings findings;
    private final List<Block> blocks = new ArrayList<>();

    ParagraphLines(String text, SourceSpan span, Words words, Findings findings) {
        this.text = text;
        this.words = words;
        this.findings = findings;
        for (int start = span.start(); start < span.end(); ) {
            int next = text.indexOf('\n', start);
            int end = next < 0 || next > span.end() ? span.end() : next;
            lines.add(LaidLine.read(text, start, end));
            start = end + 1;
        }
    }

    /** Return the blocks; lines with bars and no line under the first are no table to the library, here they are one. */
    List<Block> read() {
        if (lines.size() > 1 && lines.stream().allMatch(line -> line.line().is(PlainLine.Kind.ROW))) {
            return new PlainTable(text, findings).read(lines.stream().map(LaidLine::line).toList()).stream().toList();
        }
        LooseTable tables = new LooseTable(lines.size(), lines::get, findings);
        int open = 0;
        for (int i = 0; i < lines.size(); ) {
            Optional<LooseTable.Found> table = tables.at(i);
            if (table.isPresent()) {
                close(open, i);
                blocks.add(table.get().grid());
                i += table.get().lines();
                open = i;
            } else {
                if (text.startsWith("[^", lines.get(i).line().start())) {
                    close(open, i);
                    open = i;
                }
                i++;
            }
        }
        close(open, lines.size());
        return blocks;
    }

    private void close(int from, int to) {
        if (from == to) {
            return;
        }
        List<SourceSpan> spans =
                lines.subList(from, to).stream().map(line -> new SourceSpan(line.from(), line.end())).toList();
        SourceSpan span = new SourceSpan(spans.getFirst().start(), spans.getLast().end());
        Prose prose = words.of(span.start(), span.end());
        if (!prose.text().isEmpty() && !LineEnds.apart(text, spans, words, blocks)) {
            blocks.add(new Block.Paragraph(prose, to - from, false, span));
        }
    }
}
