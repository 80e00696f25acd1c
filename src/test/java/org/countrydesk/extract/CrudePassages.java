package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.Section;
import org.countrydesk.markup.SourceSpan;

/** Cuts a text into passages at line ends, for tests of rules that need no document. */
final class CrudePassages {

    private static final Sentences SENTENCES = new Sentences();

    private CrudePassages() {}

    /** Read each line as a paragraph, as an item after a hyphen, as a row between bars; headings are left out. */
    static List<PassageText> of(String text) {
        Section section = new Section(0, -1, 1, "", "introduction", false, new SourceSpan(0, text.length()));
        List<PassageText> passages = new ArrayList<>();
        for (String line : text.split("\n")) {
            String words = line.strip().replaceAll("\\s+", " ");
            if (words.isEmpty() || words.startsWith("=")) {
                continue;
            }
            Passage.Kind kind = Passage.Kind.PARAGRAPH;
            if (words.startsWith("- ") || words.startsWith("• ")) {
                kind = Passage.Kind.ITEM;
                words = words.substring(2);
            } else if (words.startsWith("| ")) {
                kind = Passage.Kind.ROW;
                words = words.substring(2, words.length() - 2);
            }
            Passage passage = new Passage(
                    passages.size() + 1, 0, kind, 0, -1, Prose.verbatim(words, 0), List.of(), new SourceSpan(0, words.length()));
            passages.add(new PassageText(passage, section, SENTENCES.of(words)));
        }
        return passages;
    }
}
