package org.countrydesk.extract;

import java.util.List;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentence;
import org.countrydesk.extract.sentence.Sentences;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.Section;
import org.countrydesk.markup.SourceSpan;

/** Makes passages for tests. */
public final class Passages {

    private Passages() {}

    public static PassageText paragraph(String text, Sentences sentences) {
        return paragraph(text, 1, sentences);
    }

    public static PassageText paragraph(String text, int number, Sentences sentences) {
        return new PassageText(passage(text, number), lead(text), sentences.of(text));
    }

    /** Make a passage of one sentence, however long. */
    public static PassageText sentence(String text) {
        return new PassageText(passage(text, 1), lead(text), List.of(new Sentence(0, text.length())));
    }

    private static Section lead(String text) {
        return new Section(0, -1, 1, "", "introduction", false, new SourceSpan(0, text.length()));
    }

    private static Passage passage(String text, int number) {
        return new Passage(
                number,
                0,
                Passage.Kind.PARAGRAPH,
                0,
                -1,
                Prose.verbatim(text, 0),
                List.of(),
                new SourceSpan(0, text.length()));
    }
}
