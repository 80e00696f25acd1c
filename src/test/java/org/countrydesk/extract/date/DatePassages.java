package org.countrydesk.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentences;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.Section;
import org.countrydesk.markup.SourceSpan;

/**
 * Makes passages of plain text for tests, crudely: a passage a line or list item, without headings, table rows, run-in
 * headings and lines that no full stop ends.
 */
final class DatePassages {

    private static final Pattern RUN_IN = Pattern.compile("^[A-Z][a-z]+: (?=[A-Z])");
    private static final Pattern PROSE = Pattern.compile("[^|=].*[.!?:;)\"”]");
    private static final Sentences SENTENCES = new Sentences();

    private DatePassages() {}

    static List<PassageText> of(String text) {
        List<PassageText> passages = new ArrayList<>();
        for (String line : text.split("\n|•")) {
            String words = RUN_IN.matcher(line.replaceAll("[\\s\\u00a0]+", " ").strip()).replaceFirst("");
            if (PROSE.matcher(words).matches()) {
                passages.add(passage(passages.size() + 1, Passage.Kind.PARAGRAPH, words, List.of()));
            }
        }
        return passages;
    }

    static PassageText passage(int number, Passage.Kind kind, String words, List<Passage.Cell> cells) {
        var span = new SourceSpan(0, words.length());
        int table = kind == Passage.Kind.ROW || kind == Passage.Kind.HEADER ? 0 : -1;
        var passage = new Passage(number, 0, kind, 0, table, Prose.verbatim(words, 0), cells, span);
        var section = new Section(0, -1, 1, "", "introduction", false, span);
        return new PassageText(passage, section, SENTENCES.of(words));
    }
}
