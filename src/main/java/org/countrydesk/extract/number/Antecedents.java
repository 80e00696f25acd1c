package org.countrydesk.extract.number;

import java.util.List;
import java.util.Set;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Singular;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Finds what a number without a noun counts: {@code (69 in 2017)}, {@code 5 of them}, {@code killed 35}. */
public final class Antecedents {

    private static final Set<String> DONE_TO_PEOPLE =
            EnglishWords.set("killed killing kill wounded wounding injured injuring arrested arresting detained"
                    + " detaining displaced displacing executed executing hospitalized hospitalised");
    private static final Set<String> GROUPS = EnglishWords.set("staff crew population garrison workforce membership"
            + " delegation force audience crowd contingent army electorate enrolment enrollment readership congregation");
    private static final Set<String> OF_PEOPLE = EnglishWords.set("served died fled voted attended enrolled enlisted"
            + " emigrated immigrated perished survived drowned starved returned evacuated rescued convicted sentenced"
            + " imprisoned deported resettled repatriated hospitalized hospitalised vaccinated trained graduated jailed"
            + " released interned naturalized naturalised volunteered");
    private static final Set<String> PARTING =
            EnglishWords.set("with without for by in from at on under as through because due");
    /** Plurals that are measured, not counted. */
    private static final Set<String> VALUES = EnglishWords.set("exports imports prices revenues sales wages reserves remittances rates"
            + " temperatures costs yields earnings receipts taxes tariffs salaries incomes expenditures deposits loans shares"
            + " levels emissions funds profits debts subsidies stocks reductions savings supplies goods relations");
    private static final Set<String> COMPARING = EnglishWords.set("with to from than against versus of");

    private Antecedents() {}

    /** Return the quantity with the unit it must have, or as it is where nothing tells. */
    public static Quantity resolve(Tokens tokens, Quantity bare, List<Quantity> earlier) {
        if (tokens.in(bare.from() - 1, DONE_TO_PEOPLE)) {
            return bare.withUnit(UnitClass.COUNT, "person");
        }
        Quantity same = sameSeries(tokens, bare, earlier);
        if (same != null || bare.value().scale() > 0) {
            return same == null ? bare : bare.withUnit(same.unitClass(), same.unit());
        }
        if (lives(tokens, bare) && earlier.stream().noneMatch(Quantity::counts)) {
            return bare.withUnit(UnitClass.COUNT, "person");
        }
        String group = group(tokens, bare);
        if (group != null) {
            return bare.withUnit(UnitClass.COUNT, group);
        }
        String among = EarlierCounts.plural(tokens, bare.numberTo());
        if (among != null) {
            return bare.withUnit(UnitClass.COUNT, among);
        }
        int bracket = tokens.bracket(bare.from());
        Quantity before = EarlierCounts.whole(tokens, earlier);
        boolean joined = tokens.is(bare.from() - 1, "to") && before != null && before.to() == bare.from() - 1 && before.counts();
        if (before != null && (joined || listed(tokens, bare, before))) {
            return bare.withUnit(before.unitClass(), before.unit());
        }
        Quantity people = done(tokens, bare) ? EarlierCounts.lastPeople(tokens, earlier, bare) : null;
        if (people != null) {
            return bare.withUnit(people.unitClass(), people.unit());
        }
        boolean opens = tokens.is(bare.from() - 1, "(") && tokens.in(bare.numberTo(), PARTING) && !tokens.dated(bare.numberTo() + 1);
        if (opens && before != null && before.counts() && bare.from() - before.to() < 4 && before.from() < bracket + 1) {
            return bare.withUnit(before.unitClass(), before.unit());
        }
        boolean change = tokens.is(bare.from() - 1, "from") && tokens.in(bare.from() - 2, EnglishWords.set("down up"));
        Quantity main = change ? EarlierCounts.subject(tokens, bare, earlier) : null;
        if (main != null) {
            return bare.withUnit(main.unitClass(), main.unit());
        }
        boolean year = dateFollows(tokens, bare.numberTo());
        boolean led = tokens.in(bare.from() - 1, COMPARING);
        int next = tokens.is(bare.numberTo(), "(") ? closing(tokens, bare.numberTo()) : bare.numberTo();
        boolean acts = EnglishWords.verb(tokens.lower(next)) || tokens.in(next, OF_PEOPLE) || tokens.is(next, "of");
        if (tokens.is(bare.from() - 1, ":")
                && tokens.word(bare.from() - 2)
                && Singular.plural(tokens.lower(bare.from() - 2))) {
            return bare.withUnit(UnitClass.COUNT, Singular.of(tokens.lower(bare.from() - 2)));
        }
        String risen = risen(tokens, bare);
        if (risen != null) {
            return risen.isEmpty() ? bare : bare.withUnit(UnitClass.COUNT, risen);
        }
        boolean many = large(tokens, bare);
        String named = many || year ? numberOf(tokens, bare, before == null ? 0 : before.to()) : null;
        if (named != null) {
            return bare.withUnit(UnitClass.COUNT, named);
        }
        if (many) {
            Quantity last = EarlierCounts.lastCount(tokens, bare, earlier);
            return last != null
                    ? bare.withUnit(UnitClass.COUNT, last.unit())
                    : population(tokens, bare) ? bare.withUnit(UnitClass.COUNT, "person") : bare;
        }
        if (!year && !led && !acts && bracket < 0) {
            return bare;
        }
        Quantity last = EarlierCounts.lastCount(tokens, bare, earlier);
        if (bracket >= 0 && (last == null || last.from() < bracket)) {
            String noun = nounBefore(tokens, bracket);
            if (noun != null && year) {
                return bare.withUnit(UnitClass.COUNT, noun);
            }
        }
        if (bracket >= 0 && !year || last == null || led && !year && !acts) {
            return bare;
        }
        return bare.withUnit(last.unitClass(), last.unit());
    }

    /** Return the figure whose unit this one has too: the last one of the sentence, where a date or a comparison follows. */
    private static @Nullable Quantity sameSeries(Tokens tokens, Quantity bare, List<Quantity> earlier) {
        Quantity last = earlier.isEmpty() ? null : earlier.getLast();
        if (last == null || last.bare() || tokens.bracket(last.from()) != tokens.bracket(bare.from())
                || EarlierCounts.sentenceBetween(tokens, last.to(), bare.from()) || bare.from() - last.to() > 20) {
            return null;
        }
        boolean compared = tokens.in(bare.from() - 1, EnglishWords.set("against versus"));
        boolean decimal = bare.value().scale() > 0 || !last.counts();
        boolean measured = last.unitClass() != UnitClass.MONEY && last.unitClass() != UnitClass.RANK;
        return measured && (compared || (decimal || last.counts()) && dateFollows(tokens, bare.numberTo()))
                        && (decimal || !last.counts() || compared)
                ? last
                : null;
    }

    /** Return the plural that rose or fell to the number: {@code Arrests fell to 20}; empty for what is measured, null where none did. */
    private static @Nullable String risen(Tokens tokens, Quantity bare) {
        int to = bare.from() - 1;
        while (to > bare.from() - 4 && tokens.in(to, EnglishWords.set("about around only just some nearly over roughly almost"))) {
            to--;
        }
        for (int i = to - 1; tokens.in(to, EnglishWords.set("to from")) && i > 0 && i > to - 9 && !tokens.in(i, EnglishWords.set(". ; ,")); i--) {
            int noun = i - 1;
            while (EnglishWords.AUXILIARIES.contains(tokens.lower(noun))) {
                noun--;
            }
            String word = tokens.lower(noun);
            if (Changes.is(tokens.lower(i)) && tokens.word(noun) && Singular.plural(word)) {
                if (tokens.in(noun, EnglishWords.set("arrivals departures admissions"))) {
                    return null;
                }
                return VALUES.contains(word) ? "" : Singular.of(word);
            }
        }
        return null;
    }

    /** Return whom a group noun before the number counts: {@code a staff of 128}; null where there is none. */
    private static @Nullable String group(Tokens tokens, Quantity bare) {
        int noun = bare.from() - 1;
        while (noun > bare.from() - 4 && tokens.in(noun, EnglishWords.set("about some only over nearly around than more to up just"))) {
            noun--;
        }
        boolean of = tokens.is(noun, "of") && tokens.in(noun - 1, GROUPS) && !tokens.dated(bare.numberTo());
        return of ? "person" : null;
    }

    /** Return the noun of {@code the number of … at}, which the number is; null where none stands before. */
    private static @Nullable String numberOf(Tokens tokens, Quantity bare, int from) {
        for (int i = bare.from() - 1; i > from && i > bare.from() - 14 && !tokens.is(i, ".") && !tokens.is(i, ";"); i--) {
            if (tokens.is(i, "of") && tokens.is(i - 1, "number") && i + 1 < bare.from()) {
                return CountedNoun.read(tokens, i + 1, false)
                        .map(CountedNoun.Phrase::unit)
                        .orElse(null);
            }
        }
        return null;
    }

    /** Tell whether the number goes on a list of parts of what was counted before: {@code 18 with beds, six without}. */
    private static boolean listed(Tokens tokens, Quantity bare, Quantity before) {
        int at = tokens.is(bare.from() - 1, "all") ? bare.from() - 2 : bare.from() - 1;
        boolean parted = tokens.in(at, EnglishWords.set(": , ; and — –"));
        boolean said = tokens.in(bare.numberTo(), PARTING)
                || tokens.is(bare.numberTo(), ",") && tokens.is(bare.numberTo() + 1, "or");
        boolean last = tokens.in(bare.numberTo(), EnglishWords.set(". ;")) && gapped(tokens, before.to(), bare.from());
        boolean near = before.counts() && bare.from() - before.to() < 14 && !EarlierCounts.sentenceBetween(tokens, before.to(), bare.from());
        return near && (parted && said && !tokens.dated(bare.numberTo() + 1) || last)
                && tokens.bracket(bare.from()) == tokens.bracket(before.from());
    }

    /** Tell {@code and police seven}: another subject with its number, and the verb left out. */
    private static boolean gapped(Tokens tokens, int from, int to) {
        return to - from >= 2
                && to - from <= 6
                && tokens.in(to - 2, EnglishWords.set("and the"))
                && tokens.word(to - 1)
                && !EnglishWords.endsNounPhrase(tokens.lower(to - 1))
                && !tokens.capitalised(to - 1);
    }

    /** Tell a number that opens a clause and does what people do: {@code Over 2,500 have served}. */
    private static boolean lives(Tokens tokens, Quantity bare) {
        int at = bare.from() - 1;
        while (at > bare.from() - 4 && tokens.in(at, EnglishWords.set("over about some more than at least nearly only another"))) {
            at--;
        }
        return (at < 0 || tokens.in(at, EnglishWords.set(". ; ”"))) && done(tokens, bare);
    }

    /** Tell whether a verb follows that people do or suffer. */
    private static boolean done(Tokens tokens, Quantity bare) {
        int verb = bare.numberTo();
        while (tokens.in(verb, EnglishWords.set("have has had were was been are also later since"))) {
            verb++;
        }
        return tokens.in(verb, OF_PEOPLE);
    }

    /** Tell whether the number is written in thousands or millions, which only quantities are. */
    private static boolean large(Tokens tokens, Quantity bare) {
        for (int i = bare.from(); i < bare.numberTo(); i++) {
            if (NumberReader.scale(tokens.lower(i))
                    || tokens.number(i) && tokens.get(i).text().indexOf(',') > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean population(Tokens tokens, Quantity bare) {
        for (int i = bare.from() - 1; i >= 0 && i > bare.from() - 12 && !tokens.is(i, "."); i--) {
            if (tokens.in(i, EnglishWords.set("population people citizens persons populations inhabitants"))) {
                return true;
            }
        }
        return tokens.lower(bare.numberTo()).endsWith("ing");
    }

    /** Return the token after the bracket that opens here. */
    private static int closing(Tokens tokens, int open) {
        int at = open + 1;
        while (at < tokens.size() && at < open + 12 && !tokens.is(at, ")")) {
            at++;
        }
        return at + 1;
    }

    private static boolean dateFollows(Tokens tokens, int at) {
        for (int i = at; i < at + 5; i++) {
            if (tokens.dated(i) || tokens.number(i) && tokens.get(i).text().length() == 4) {
                return true;
            }
            if (!tokens.in(i, EnglishWords.set("in during the end of by for at as fy fiscal year"))) {
                return false;
            }
        }
        return false;
    }

    /** Return the noun that a bracket is about: the plural right before it, or what is said to be a number of. */
    private static @Nullable String nounBefore(Tokens tokens, int bracket) {
        if (tokens.word(bracket - 1) && Singular.plural(tokens.lower(bracket - 1))) {
            return Singular.of(tokens.lower(bracket - 1));
        }
        for (int i = bracket - 1; i > 0 && i > bracket - 24 && !tokens.is(i, "."); i--) {
            if (tokens.is(i, "many") && tokens.is(i - 1, "how") || tokens.is(i, "of") && tokens.is(i - 1, "number")) {
                return CountedNoun.read(tokens, i + 1, false)
                        .map(CountedNoun.Phrase::unit)
                        .orElse(null);
            }
        }
        return null;
    }
}
