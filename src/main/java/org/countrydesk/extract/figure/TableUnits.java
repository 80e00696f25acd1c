package org.countrydesk.extract.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.countrydesk.extract.figure.TableColumns.Column;
import org.countrydesk.extract.number.UnitPhrase;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Plural;
import org.countrydesk.extract.token.Singular;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Finds the unit of a table's cells: stated in the row, the column or above the table, or the noun that is counted. */
final class TableUnits {

    private static final Set<String> SCORES = EnglishWords.set("index score rating coefficient grade");
    private static final Set<String> PEOPLE = EnglishWords.set("population inhabitants residents employment membership");

    /** What a table in money counts beside it. */
    private static final Set<String> THINGS = EnglishWords.set("people persons projects cases incidents firms companies"
            + " enterprises households schools hospitals countries units seats votes events visits contracts jobs");
    private static final Set<UnitClass> SCALED =
            EnumSet.of(UnitClass.MONEY, UnitClass.MASS, UnitClass.AREA, UnitClass.OTHER, UnitClass.COUNT);

    private final String label;
    private final @Nullable UnitPhrase row;
    private final TableColumns columns;

    /** @param row the unit of the row; null where it names none */
    TableUnits(String label, @Nullable UnitPhrase row, TableColumns columns) {
        this.label = label;
        this.row = row;
        this.columns = columns;
    }

    static boolean score(String noun) {
        return SCORES.contains(noun);
    }

    /** Tell whether column or row name what is counted. */
    boolean counted(Column column) {
        return Singular.plural(head(column.name())) || Singular.plural(head(label)) && !label.isEmpty();
    }

    /** Return the unit of a cell: the row's, else the column's, else the table's; a bare scale goes with a unit elsewhere. */
    @Nullable UnitPhrase stated(Column column) {
        UnitPhrase found = null;
        BigDecimal scale = BigDecimal.ONE;
        for (UnitPhrase phrase : new @Nullable UnitPhrase[] {row, column.unit(), ofTable(column)}) {
            if (phrase != null && phrase.unit().isEmpty()) {
                scale = scale.max(phrase.factor());
            } else if (phrase != null && found == null) {
                found = phrase;
            }
        }
        boolean bare = scale.compareTo(BigDecimal.ONE) > 0;
        if (found == null) {
            return bare ? new UnitPhrase(UnitClass.COUNT, "", scale) : null;
        }
        boolean scales = bare && found.factor().compareTo(BigDecimal.ONE) == 0 && SCALED.contains(found.unitClass());
        return scales ? new UnitPhrase(found.unitClass(), found.unit(), scale) : found;
    }

    /** Tell a name that counts, whatever the table is in: {@code Number of loans}, {@code Wells drilled}. */
    private static boolean numbered(String name) {
        String last = name.strip().substring(name.strip().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).startsWith("number of")
                || EnglishWords.participle(last) && Singular.plural(head(name));
    }

    /** Return the unit of the table, where the column does not count something else; null where there is none. */
    private @Nullable UnitPhrase ofTable(Column column) {
        UnitPhrase stated = columns.title().unit();
        String head = head(column.name());
        boolean counts = numbered(column.name())
                || numbered(label)
                || PEOPLE.contains(head)
                || SCORES.contains(head)
                || Singular.plural(head) && (Plural.person(Singular.of(head)) || THINGS.contains(head));
        return stated == null || counts && !stated.unit().isEmpty() ? null : stated;
    }

    /** Return the noun that says what is counted: of the column, the row, or the whole table; empty where none does. */
    String noun(Column column) {
        for (String phrase : new String[] {column.name(), label, columns.title().about()}) {
            String head = head(phrase);
            if (PEOPLE.contains(head)) {
                return "person";
            }
            if (SCORES.contains(head)) {
                return head;
            }
            if (Singular.plural(head)) {
                return Singular.of(head);
            }
        }
        return "";
    }

    /** Return the head of a noun phrase in lower case: the word before a preposition or comma, or the last. */
    private static String head(String phrase) {
        String head = "";
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[\\s(]+")) {
            boolean first = head.isEmpty();
            String plain = word.replaceAll("[,;:)*\\[\\]]", "");
            if (EnglishWords.closed(plain) && !first && !head.equals("number") && !head.equals("total")) {
                return head;
            }
            if (Singular.plural(plain) && word.endsWith(",")) {
                return plain;
            }
            if (!first && Singular.plural(head) && EnglishWords.participle(plain)) {
                return head;
            }
            head = plain.equals("of") || plain.isEmpty() ? head : plain;
        }
        return head;
    }
}
