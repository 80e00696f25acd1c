package org.countrydesk.extract.arithmetic;

import java.util.List;
import org.countrydesk.extract.sentence.PassageText;

/** The figures of one sentence, or of a passage, in the order of reading. */
record Stretch(PassageText passage, List<Figure> figures) {

    /** Return the words between two figures, lower case. */
    String between(Figure one, Figure other) {
        return one.end() <= other.start() ? passage.text().substring(one.end(), other.start()).toLowerCase(java.util.Locale.ROOT) : "";
    }

    /** Return up to so many characters before and after a figure, with its own words, lower case. */
    String around(Figure figure, int reach) {
        int from = Math.max(figure.fact().place().sentenceStart(), figure.start() - reach);
        int to = Math.min(figure.fact().place().sentenceEnd(), figure.end() + reach);
        return passage.text().substring(from, Math.max(from, to)).toLowerCase(java.util.Locale.ROOT);
    }
}
