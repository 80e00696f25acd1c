package org.countrydesk.extract;

import java.util.List;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.Section;
import org.countrydesk.markup.SourceSpan;

/** Makes passages for tests. */
final class Passages {

    private Passages() {}

    static PassageText paragraph(String text, Sentences sentences) {
        return paragraph(text, 1, sentences);
    }

    static PassageText paragraph(String text, int number, Sentences sentences) {
        SourceSpan span = new SourceSpan(0, text.length());
        Section lead = new Section(0, -1, 1, "", "introduction", false, span);
        Passage passage =
                new Passage(number, 0, Passage.Kind.PARAGRAPH, 0, -1, Prose.verbatim(text, 0), List.of(), span);
        return new PassageText(passage, lead, sentences.of(text));
    }
}
