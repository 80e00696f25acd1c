package org.countrydesk.markup.block;

import java.util.List;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;

/** What a reader makes of a stretch of text, before sections and passages are numbered. */
public sealed interface Block {

    SourceSpan span();

    /**
     * @param level 1 for a title
     * @param inferred true where a rule put it
     */
    record Heading(int level, Prose prose, boolean inferred, SourceSpan span) implements Block {}

    /**
     * @param lines how many lines of the source it takes
     * @param literal true for code: no rule looks into it
     */
    record Paragraph(Prose prose, int lines, boolean literal, SourceSpan span) implements Block {}

    record Item(int depth, Prose prose, SourceSpan span) implements Block {}

    /**
     * @param caption empty where there is none
     * @param header true where the first row names the columns
     */
    record Grid(Prose caption, boolean header, List<Row> rows, SourceSpan span) implements Block {}

    record Row(List<Prose> cells, SourceSpan span) {}
}
