package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.number.UnitPhrase;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.fact.Fact;
import org.countrydesk.markup.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What the words above a table say of all its figures: its caption, the line before it, the heading of its section.
 *
 * @param about what the table is said to show ({@code Exports by product}); empty where nothing says it
 * @param unit of figures that have none of their own; null where nothing says it
 * @param period of figures without a year of their own; null where nothing says it
 */
record TableTitle(String about, @Nullable UnitPhrase unit, @Nullable Edtf period) {

    static final TableTitle NONE = new TableTitle("", null, null);

    /** Longest text above a table that is taken for its title. */
    private static final int LONGEST = 160;

    /**
     * Read what stands above a table.
     *
     * @param first its first row
     * @param caption empty where there is none
     * @param before the passage before it, or its caption; null where the table comes first
     * @param dates in that passage
     */
    static TableTitle of(PassageText first, String caption, @Nullable PassageText before, List<Fact.DatedStatement> dates) {
        boolean title = before != null
                && (before.passage().kind() == Passage.Kind.PARAGRAPH || before.passage().kind() == Passage.Kind.CAPTION)
                && before.passage().section() == first.passage().section()
                && before.text().length() <= LONGEST;
        String line = title && before != null ? before.text() : "";
        String words = caption.substring(0, Math.min(caption.length(), LONGEST));
        UnitPhrase unit = unit(words)
                .or(() -> unit(line).or(() -> UnitPhrase.read(bare(line))))
                .or(() -> unit(first.section().heading()))
                .orElse(null);
        Edtf period = title && before != null ? only(before.passage().number(), dates) : null;
        if (UnitPhrase.read(bare(line)).isPresent()) {
            return new TableTitle("", unit, period);
        }
        return new TableTitle(about(line), unit, period);
    }

    /** Return the words of a line without the brackets around them all and the preposition they start with. */
    private static String bare(String line) {
        return line.strip().replaceFirst("^\\(", "").replaceFirst("[).:]{1,2}$", "").replaceFirst("^(?:[Aa]ll )?(?:[Ff]igures |[Aa]mounts |[Vv]alues )?(?:are )?in ", "");
    }

    /** Read the unit that a title names in brackets, or behind its last comma or preposition. */
    private static Optional<UnitPhrase> unit(String title) {
        for (int open = title.indexOf('('); open >= 0; open = title.indexOf('(', open + 1)) {
            int close = title.indexOf(')', open);
            Optional<UnitPhrase> unit = close < 0 ? Optional.empty() : named(title.substring(open + 1, close));
            if (unit.isPresent()) {
                return unit;
            }
        }
        for (String joint : new String[] {", ", ": ", " in "}) {
            int at = title.lastIndexOf(joint);
            Optional<UnitPhrase> unit = at < 0 ? Optional.empty() : named(title.substring(at + joint.length()));
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static Optional<UnitPhrase> named(String words) {
        Optional<UnitPhrase> unit = UnitPhrase.read(bare(words));
        int comma = words.indexOf(", ");
        return unit.isPresent() || comma < 0 ? unit : UnitPhrase.read(bare(words.substring(0, comma)));
    }

    /** Return what the words before a table announce: the subject of {@code … were as follows:}, or a title. */
    private static String about(String text) {
        String words = text.strip();
        boolean announces = words.endsWith(":");
        words = announces ? words.substring(0, words.length() - 1) : words;
        words = words.replaceFirst("^(?:Table|Fig\\.?|Figure)\\s{0,2}[0-9.]{0,6}[:.–-]?\\s{0,2}", "");
        List<String> kept = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (EnglishWords.AUXILIARIES.contains(lower) || EnglishWords.verb(lower) || lower.equals("shows")) {
                return announces ? String.join(" ", kept) : "";
            }
            if (lower.isEmpty() || Character.isDigit(lower.charAt(0))) {
                break;
            }
            kept.add(word);
        }
        while (!kept.isEmpty() && EnglishWords.closed(kept.getLast().toLowerCase(Locale.ROOT))) {
            kept.removeLast();
        }
        boolean title = announces || !words.endsWith(".");
        return title ? String.join(" ", kept) : "";
    }

    /** Return the one date of a passage; null where it has none or several. */
    private static @Nullable Edtf only(int passage, List<Fact.DatedStatement> dates) {
        List<Fact.DatedStatement> own =
                dates.stream().filter(date -> date.place().passage() == passage).toList();
        return own.size() == 1 ? StatisticExtractor.periodOf(own.getFirst()) : null;
    }
}
