package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countrydesk.extract.number.Changes;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Plural;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;

/**
 * Words a noun phrase that says what a figure measures, out of the words around it: what is counted, then what is said of
 * it, as a relative clause ({@code cases in which authorities initiated prosecutions}). Errs towards too many words.
 */
final class MeasurePhrase {

    /** Words that link a subject to its figure and say nothing of it. */
    static final Set<String> LINKING =
            EnglishWords.set("is are was were be been being has have had reached totaled totalled ranging ranged"
                    + " ranges from stood at amounted to by cost costs averaged exceeded covers covered"
                    + " covering a an the total of in and for estimated between as only just also some around"
                    + " there with set remained totaling totalling worth valued");

    private static final Set<String> EXISTING = EnglishWords.set("there is are was were has have had been also");

    /** In a longer phrase, what follows the figure would blur what was counted. */
    private static final int CLEAR = 12;

    private static final Set<String> RECENT = EnglishWords.set("the last past next previous coming");
    private static final Set<String> RELATIVES = EnglishWords.set("where who which when");
    private static final Set<String> SAYING = EnglishWords.set("estimate estimates say says report reports believe believes note notes claim claims");

    private MeasurePhrase() {}

    /** @param from first token of the figure's qualifier, or of the figure */
    static String of(ClauseWords clause, Tokens tokens, Quantity quantity, int from) {
        List<String> phrase = PhraseEnd.cut(
                List.of(String.join(" ", words(clause, tokens, quantity, from)).split(" ")));
        return phrase.getFirst().isEmpty() ? quantity.unit() : String.join(" ", phrase);
    }

    private static List<String> words(ClauseWords clause, Tokens tokens, Quantity quantity, int from) {
        List<String> before = clause.before(quantity, from);
        List<String> after = clause.after(quantity);
        boolean placed = quantity.unitClass() == UnitClass.RANK || quantity.unitClass() == UnitClass.SCORE;
        List<String> words = new ArrayList<>();
        if (placed) {
            words.add(quantity.unitClass().word());
            List<String> place = clause.words(quantity.numberTo(), quantity.to(), tokens.bracket(quantity.from()));
            add(words, place.isEmpty() ? "" : "as");
            words.addAll(place);
            words.addAll(after);
            if (words.size() == 1) {
                words.add("of");
                words.addAll(CoreClause.of(before).subject());
            }
            return words;
        }
        String noun = noun(clause, tokens, quantity, after);
        String owner = clause.owner(from);
        if (!owner.isEmpty() && !noun.isEmpty()) {
            return List.of(noun, "of", owner);
        }
        boolean time = noun.isEmpty() && quantity.unitClass() == UnitClass.DURATION;
        while (time && before.size() > 1 && RECENT.contains(before.getLast())) {
            before.removeLast();
        }
        if (!before.isEmpty() && RELATIVES.contains(before.getLast())
                || before.size() < 6 && !before.isEmpty() && SAYING.contains(before.getLast())) {
            before.clear();
        }
        if (!noun.isEmpty() && describes(before)) {
            noun = String.join(" ", before.subList(1, before.size())) + " " + noun;
            before.clear();
        }
        boolean opens = !before.isEmpty()
                && preposition(before.getFirst())
                && (before.size() == 1 || CoreClause.of(before).verb().isEmpty() && preposition(before.getLast()));
        if (opens && tokens.is(quantity.to(), ",") && after.isEmpty()) {
            after = clause.following(quantity.to() + 1);
        }
        if (opens && !after.isEmpty() && !preposition(after.getFirst())) {
            add(words, noun.isEmpty() ? "time" : noun);
            words.add(before.getLast().toLowerCase(Locale.ROOT));
            words.add("which");
            words.addAll(after);
            return words;
        }
        PhraseEnd.strip(before);
        if (before.stream().allMatch(word -> EXISTING.contains(word.toLowerCase(Locale.ROOT)))) {
            before.clear();
        }
        if (before.isEmpty()) {
            boolean counted = noun.isEmpty() && quantity.counts() && !quantity.unit().isEmpty();
            add(words, time ? "time" : counted ? Plural.of(quantity.unit()) : noun);
            words.addAll(MainClause.said(after, !words.isEmpty(), Plural.person(quantity.unit()) ? "who" : "that"));
            words.addAll(words.size() < 3 ? clause.lead(from) : List.of());
        } else if (noun.isEmpty() && quantity.counts() && Plural.person(quantity.unit()) && CoreClause.of(before).takesObject()) {
            named(words, Plural.of(quantity.unit()), before, after);
        } else if (noun.isEmpty()) {
            unnamed(words, before, after, quantity);
        } else {
            named(words, noun, before, after);
        }
        return words;
    }

    /** Tell words that stand before a number and describe what is counted: {@code the surviving 3 men}. */
    private static boolean describes(List<String> before) {
        return before.size() > 1
                && before.size() < 4
                && EnglishWords.set("the these those its their").contains(before.getFirst().toLowerCase(Locale.ROOT))
                && !(before.size() > 2 && EnglishWords.verb(before.getLast()))
                && before.stream().skip(1).noneMatch(word -> EnglishWords.closed(word) || Character.isUpperCase(word.charAt(0)));
    }

    static boolean preposition(String word) {
        return EnglishWords.PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Return what is counted or shared, as it stands behind the number. */
    private static String noun(ClauseWords clause, Tokens tokens, Quantity quantity, List<String> after) {
        if (quantity.noun() < quantity.to() && quantity.unitClass() == UnitClass.COUNT) {
            String counted = String.join(" ", clause.words(quantity.noun(), quantity.to(), tokens.bracket(quantity.from())));
            return EnglishWords.PRONOUNS.contains(counted) ? Plural.of(quantity.unit()) : counted;
        }
        if (after.size() < 2) {
            return "";
        }
        String first = after.getFirst();
        if (first.equals("of") || first.equals("in") && quantity.unitClass() != UnitClass.DURATION) {
            after.removeFirst();
            boolean share = quantity.unitClass() == UnitClass.PERCENT && first.equals("of");
            String what = after.removeFirst();
            boolean pronoun = EnglishWords.PRONOUNS.contains(what) && quantity.counts();
            return (share ? "share of " : "") + (pronoun ? Plural.of(quantity.unit()) : what);
        }
        StringBuilder phrase = new StringBuilder();
        while (!after.isEmpty() && nominal(after.getFirst())) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(after.removeFirst());
        }
        return phrase.toString();
    }

    private static boolean nominal(String word) {
        return !EnglishWords.endsNounPhrase(word.toLowerCase(Locale.ROOT))
                && !EnglishWords.verb(word)
                && !word.endsWith("ly")
                && !word.endsWith("ing");
    }

    private static void add(List<String> words, String part) {
        if (!part.isEmpty()) {
            words.add(part);
        }
    }

    /** A figure without a noun behind it measures what stands before it. */
    private static void unnamed(List<String> words, List<String> before, List<String> after, Quantity quantity) {
        String last = before.getLast();
        List<String> change = quantity.unitClass() == UnitClass.PERCENT ? ChangeNouns.change(before) : List.of();
        if (!change.isEmpty()) {
            words.addAll(change);
            return;
        }
        CoreClause whole = CoreClause.of(before);
        if (whole.takesObject() && quantity.unitClass() == UnitClass.MONEY && !LINKING.contains(whole.verb())) {
            words.add("amount");
            words.add(whole.participle());
            words.addAll(after);
            words.add("by");
            words.addAll(whole.subject());
            return;
        }
        int to = before.size();
        while (to > 1 && LINKING.contains(before.get(to - 1).toLowerCase(Locale.ROOT))) {
            to--;
        }
        List<String> core = before.subList(0, to);
        boolean linked = to < before.size() && !(quantity.unitClass() == UnitClass.DURATION && lasts(last));
        if (linked) {
            words.addAll(subject(core));
            words.addAll(after.isEmpty() || preposition(after.getFirst()) ? after : List.of());
            return;
        }
        if (quantity.unitClass() == UnitClass.DURATION) {
            words.add("time");
            if (!after.isEmpty() && after.getFirst().equals("after") && !preposition(last)) {
                words.add("from");
                words.addAll(after.subList(1, after.size()));
                words.add("until");
                words.addAll(CoreClause.of(before).words());
                return;
            }
            words.addAll(after);
            RelativeClause.add(words, before);
            return;
        }
        if (quantity.unitClass() != UnitClass.PERCENT) {
            words.add(switch (quantity.unitClass()) {
                case DISTANCE -> "distance";
                case AREA -> "area";
                case COUNT -> Plural.of(quantity.unit());
                default -> "amount";
            });
        }
        words.addAll(before);
        words.addAll(after);
    }

    /** Tell whether a length of time after the word is one during which something went on. */
    private static boolean lasts(String word) {
        return EnglishWords.set("for over in within during after to from by").contains(word);
    }

    /** Return what a figure after {@code from} or a linking verb is a figure of. */
    private static List<String> subject(List<String> core) {
        CoreClause clause = CoreClause.of(core);
        if (clause.verb().isEmpty()) {
            return core;
        }
        if (clause.subject().isEmpty()) {
            List<String> passive = new ArrayList<>(clause.rest());
            passive.add(RelativeClause.participle(clause.verb()));
            return clause.rest().isEmpty() ? core : passive;
        }
        List<String> rest = clause.rest();
        int head = rest.size();
        while (head > 0) {
            String word = rest.get(head - 1).toLowerCase(Locale.ROOT);
            if (EnglishWords.endsNounPhrase(word) && !word.equals("of") || EnglishWords.verb(word)) {
                break;
            }
            head--;
        }
        if (head == rest.size() - 1 && clause.rest().getLast().length() > 1 && !LINKING.contains(clause.verb())
                && !EnglishWords.set("in of").contains(head > 0 ? rest.get(head - 1) : "")
                && !clause.auxiliaries().stream().anyMatch(CoreClause::auxiliary) && clause.verb().endsWith("ed")) {
            List<String> passive = new ArrayList<>(List.of(rest.getLast(), clause.participle(), "by"));
            passive.addAll(clause.subject());
            return passive;
        }
        boolean object = head < rest.size() && !(head > 0 && rest.get(head - 1).equals("to")) && (head > 0 || !CoreClause.auxiliary(clause.verb())) && !rest.getLast().endsWith("ly");
        return object ? rest.subList(head, rest.size()) : clause.subject();
    }

    private static void named(List<String> words, String noun, List<String> before, List<String> after) {
        words.add(noun);
        String last = before.getLast();
        boolean opening = before.size() > 2
                && last.equals("of")
                && before.get(before.size() - 2).endsWith("ing")
                && before.get(before.size() - 3).equals("the");
        if (before.size() == 1 && last.endsWith("ing") || opening) {
            words.add(RelativeClause.participle(opening ? before.get(before.size() - 2) : last));
            words.addAll(after);
            return;
        }
        if (before.size() > 2 && last.endsWith("ing") && !EnglishWords.closed(before.get(before.size() - 2))) {
            words.add(RelativeClause.participle(last));
            words.addAll(after);
            words.add("as");
            words.addAll(CoreClause.of(before.subList(0, before.size() - 1)).words());
            return;
        }
        String first = after.isEmpty() ? "" : after.getFirst();
        boolean belongs = belongs(first);
        boolean change = Changes.is(noun) && (first.equals("of") || first.equals("in"));
        if (change || noun.startsWith("share of ") && !after.isEmpty()) {
            words.addAll(after);
            return;
        }
        if (belongs) {
            words.addAll(after);
        }
        RelativeClause.add(words, before);
        boolean clear = first.equals("to") || String.join(" ", words).split(" ").length + after.size() <= CLEAR;
        if (!belongs && !first.equals("and") && clear) {
            words.addAll(after);
        }
    }

    /** Tell whether words that start so say more of the noun than of the clause. */
    private static boolean belongs(String word) {
        return EnglishWords.set("of with who whose that which living from").contains(word)
                || !word.isEmpty() && !EnglishWords.closed(word);
    }
}
