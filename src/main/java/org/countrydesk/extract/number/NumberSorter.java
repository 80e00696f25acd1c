package org.countrydesk.extract.number;

import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.LedgerEntry.Verdict;
import org.jspecify.annotations.Nullable;

/** Tells of numbers that are no quantities what they are. Looks at the words right around a number only. */
public final class NumberSorter {

    /** A number up to a token, and what it is. */
    public record Sorted(int from, int to, Verdict verdict, String reason) {}

    private static final Set<String> LEGAL = EnglishWords.set(
            "article articles art arts section sections sec secs chapter chapters paragraph paragraphs para paras"
                + " clause clauses tier page pages p pp resolution resolutions law decree regulation amendment annex"
                + " appendix schedule title rule rules directive ordinance convention protocol subsection subparagraph"
                + " proclamation statute bill act principle recommendation recommendations §");
    private static final Set<String> NUMBERED = EnglishWords.set(
            "telegram telegrams tel tels deptel embtel despatch despatches airgram circular message cable no nos"
                + " number numbers box file folder table figure fig phase version level type category grade class room"
                + " route highway channel flight issue volume vol line item items part step stage note notes footnote"
                + " enclosure tab document documents doc map model zone ward lot size supra infra question point"
                + " points group unit division regiment battalion brigade");
    private static final Set<String> JOINTS = EnglishWords.set(", and or to through - – ( ) &");
    static final Set<String> MONTHS = EnglishWords.set(
            "january february march april may june july august september october november december jan feb mar apr jun"
                    + " jul aug sep sept oct nov dec");
    private static final Set<String> BEFORE_YEARS = EnglishWords.set(
            "in since by until till during of from after before late early mid to between and circa year years fy"
                    + " fiscal");
    private static final Set<String> POINTING = EnglishWords.set("the these those both our their its his her your all");
    private static final Set<String> BACK = EnglishWords.set(
            "countries sides governments nations states parties powers peoples leaders presidents capitals neighbors"
                    + " neighbours systems republics ministers");
    private static final Set<String> ENDS = EnglishWords.set(", ( and or to by of in");
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    private final Tokens tokens;

    /** The last reference's end, for {@code Articles 12, 13 and 15}. */
    private int listEnd = -1;

    private Verdict listVerdict = Verdict.NOT_A_STATISTIC;
    private String listReason = "";

    /** The last number of a list of contents; 0 before one begins. */
    private int listed;

    public NumberSorter(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Sort the number at the token; empty when it may be a quantity. */
    public Optional<Sorted> sort(int at) {
        Sorted sorted = tokens.number(at) ? digits(at) : word(at);
        if (sorted != null
                && (sorted.verdict == Verdict.LEGAL_REFERENCE || sorted.reason.startsWith("a number that names"))) {
            listEnd = sorted.to;
            listVerdict = sorted.verdict;
            listReason = sorted.reason;
        }
        return Optional.ofNullable(sorted);
    }

    private @Nullable Sorted digits(int at) {
        Sorted code = Codes.sort(tokens, at);
        if (code != null) {
            boolean law = tokens.in(at - 1, LEGAL) && code.verdict == Verdict.NOT_A_STATISTIC;
            return law ? new Sorted(code.from, code.to, Verdict.LEGAL_REFERENCE, "") : code;
        }
        if (tokens.glued(at + 1) && tokens.in(at + 1, SUFFIXES)) {
            return new Sorted(at, at + 2, Verdict.ORDINAL, "");
        }
        boolean starts = at == 0
                || tokens.in(at - 1, EnglishWords.set(". • * ; ”"))
                || tokens.is(at - 1, ":") && tokens.is(at + 1, ")");
        if (starts && (tokens.is(at + 1, ".") || tokens.is(at + 1, ")")) && at + 2 < tokens.size() && integer(at)) {
            return new Sorted(at, at + 1, Verdict.LIST_NUMBER, "");
        }
        boolean pages = tokens.is(at + 1, "pages") || tokens.is(at + 1, "pp");
        if (pages && (tokens.is(0, "[") || tokens.is(0, "^"))) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "the length of a work");
        }
        if (contents(at)) {
            listed = Integer.parseInt(tokens.get(at).text());
            return new Sorted(at, at + 1, Verdict.LIST_NUMBER, "");
        }
        if (tokens.is(at - 1, "per")) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "the base of a rate");
        }
        boolean measured = measured(at);
        if (tokens.is(at - 1, "(")
                && tokens.is(at + 1, ")")
                && integer(at)
                && tokens.get(at).text().length() <= 2) {
            return listed(at)
                    ? new Sorted(at, at + 1, listVerdict, listReason)
                    : new Sorted(at, at + 1, Verdict.LIST_NUMBER, "");
        }
        if (!measured) {
            Sorted reference = reference(at);
            if (reference != null) {
                return reference;
            }
        }
        Sorted date = date(at, measured);
        if (date != null) {
            return date;
        }
        if (!measured
                && integer(at)
                && Codes.named(tokens, at)
                && (Codes.letters(tokens, at) || CountedNoun.read(tokens, at + 1, false).isEmpty())) {
            return new Sorted(at, at + 1, Verdict.NAME, "");
        }
        if (integer(at) && refersBack(at, at + 1)) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "refers back to something named before");
        }
        return null;
    }

    /** Tell whether the number goes on a list of contents that runs on in one line: {@code 1 Origins 2 Reform 3 Notes}. */
    private boolean contents(int at) {
        if (tokens.get(at).text().length() > 2 || !integer(at) || !tokens.capitalised(at + 1) || tokens.in(at - 1, ENDS)) {
            return false;
        }
        int number = Integer.parseInt(tokens.get(at).text());
        if (number != listed + 1 || number == 1 && at > 0) {
            return false;
        }
        for (int i = at + 1; number == 1 && i < at + 9; i++) {
            if (tokens.is(i, "2") && tokens.capitalised(i + 1)) {
                return true;
            }
        }
        return number > 1;
    }

    private boolean integer(int at) {
        String text = tokens.get(at).text();
        return text.indexOf(',') < 0 && text.indexOf('.') < 0;
    }

    /** Tell whether a percent sign, scale word or unit follows, so that it is a quantity for certain. */
    private boolean measured(int at) {
        String next = tokens.lower(at + 1);
        return next.equals("%")
                || next.equals("percent")
                || next.equals("per") && tokens.is(at + 2, "cent")
                || NumberReader.scale(next)
                || tokens.get(at).text().indexOf(',') > 0
                || UnitNames.named(next).isPresent() && !(tokens.is(at + 1, "m") || next.isEmpty());
    }

    private @Nullable Sorted reference(int at) {
        boolean bound = tokens.glued(at) && tokens.dash(at - 1);
        if (listed(at) && (bound || CountedNoun.read(tokens, at + 1, false).isEmpty())) {
            return new Sorted(at, at + 1, listVerdict, listReason);
        }
        int noun = at - 1;
        boolean numbered = false;
        while (noun >= 0
                && (tokens.is(noun, ".")
                        || tokens.is(noun, "no")
                        || tokens.is(noun, "nos")
                        || tokens.is(noun, "#")
                        || tokens.is(noun, "number"))
                && at - noun < 4) {
            numbered |= !tokens.is(noun, ".");
            noun--;
        }
        if (tokens.is(at - 1, ".")
                && !numbered
                && !tokens.in(noun, EnglishWords.set("art arts sec secs para paras p pp vol fig tel"))) {
            return null;
        }
        if (tokens.in(noun, LEGAL)) {
            return new Sorted(at, at + 1, Verdict.LEGAL_REFERENCE, "");
        }
        boolean capital = tokens.capitalised(noun) && tokens.number(at);
        String name = tokens.lower(noun);
        boolean telegram = name.length() > 4
                && (name.endsWith("tel") || name.endsWith("tels") || name.endsWith("desp"))
                && !tokens.in(noun, EnglishWords.set("hotel motel cartel mantel hotels motels cartels brothel"));
        if (telegram
                || numbered
                || tokens.in(noun, NUMBERED)
                        && (capital || CountedNoun.read(tokens, at + 1, false).isEmpty())) {
            return new Sorted(
                    at,
                    at + 1,
                    Verdict.NOT_A_STATISTIC,
                    "a number that names, of a " + (numbered ? "list" : tokens.lower(noun)));
        }
        return null;
    }

    private boolean listed(int at) {
        if (listEnd < 0 || at - listEnd > 4) {
            return false;
        }
        for (int i = listEnd; i < at; i++) {
            if (!tokens.in(i, JOINTS)
                    && !(tokens.word(i) && tokens.get(i).text().length() == 1)) {
                return false;
            }
        }
        return at > listEnd;
    }

    private @Nullable Sorted date(int at, boolean measured) {
        String text = tokens.get(at).text();
        if (tokens.in(at + 1, EnglishWords.set("a.m. p.m. am pm o'clock a.m p.m"))) {
            return new Sorted(at, at + 1, Verdict.DATE, "a time of day");
        }
        if (text.length() <= 2
                && (tokens.capitalised(at + 1) && tokens.in(at + 1, MONTHS)
                        || tokens.capitalised(at - 1) && tokens.in(at - 1, MONTHS))) {
            return new Sorted(at, at + 1, Verdict.DATE, "");
        }
        if (!measured
                && text.length() == 4
                && text.compareTo("1500") >= 0
                && text.compareTo("2100") < 0
                && integer(at)) {
            boolean led =
                    tokens.in(at - 1, BEFORE_YEARS) || tokens.is(at - 1, "(") || MONTHS.contains(tokens.lower(at - 1));
            if (led
                    || tokens.capitalised(at + 1)
                    || CountedNoun.read(tokens, at + 1, false).isEmpty()) {
                return new Sorted(at, at + 1, Verdict.DATE, "a year");
            }
        }
        return null;
    }

    private boolean refersBack(int at, int next) {
        if (tokens.in(next, BACK)) {
            boolean two = tokens.is(at, "two") || tokens.is(at, "2");
            return tokens.in(at - 1, POINTING) || two && !tokens.is(at - 1, "than") && !tokens.is(at - 1, "least");
        }
        return false;
    }

    private @Nullable Sorted word(int at) {
        String word = tokens.lower(at);
        if (NumberReader.ordinal(word) > 0) {
            return new Sorted(at, at + 1, Verdict.ORDINAL, "");
        }
        if (NumberReader.vague(word)) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "a vague number");
        }
        boolean led = tokens.in(at - 1, EnglishWords.set("a one an")) || tokens.is(at - 2, "least");
        if (NumberReader.scale(word) && !led) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "a vague number");
        }
        NumberReader.Numeral numeral = NumberReader.read(tokens, at).orElse(null);
        if (numeral == null) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "no quantity");
        }
        int to = numeral.to();
        boolean hyphened = tokens.hyphen(to) && tokens.glued(to) && tokens.glued(to + 1);
        if (hyphened) {
            if (NumberReader.ordinal(tokens.lower(to + 1)) > 0 && NumberReader.denominator(tokens.lower(to + 1)) == 0) {
                return new Sorted(at, to + 2, Verdict.ORDINAL, "");
            }
            boolean alone = tokens.is(to + 1, "man") && word.equals("one");
            if (alone || compound(to + 1)) {
                return new Sorted(at, to, Verdict.NOT_A_STATISTIC, "part of a compound word");
            }
        }
        if (tokens.hyphen(at - 1) && tokens.glued(at) && tokens.word(at - 2)) {
            return new Sorted(at, to, Verdict.NOT_A_STATISTIC, "part of a compound word");
        }
        boolean inside =
                at > 0 && tokens.capitalised(at) && !tokens.in(at - 1, EnglishWords.set(". ? ! : ” \" “ •"));
        if (inside && (tokens.capitalised(at - 1) || tokens.capitalised(to) || tokens.is(at - 1, "of"))) {
            return new Sorted(at, to, Verdict.NAME, "");
        }
        if (refersBack(at, to)
                || tokens.in(at - 1, POINTING) && !tokens.is(at - 1, "all") && !hyphened && Pronouns.bareAfter(tokens, to)) {
            return new Sorted(at, to, Verdict.NOT_A_STATISTIC, "refers back to something named before");
        }
        return word.equals("one") && to == at + 1 ? Pronouns.one(tokens, at) : null;
    }

    private boolean compound(int after) {
        String word = tokens.lower(after);
        return UnitNames.named(word).isEmpty()
                && NumberReader.denominator(word) == 0
                && !EnglishWords.set("member person man woman seat bed judge nation country percent fold")
                        .contains(word)
                && !Currencies.noun(word).isPresent();
    }
}
