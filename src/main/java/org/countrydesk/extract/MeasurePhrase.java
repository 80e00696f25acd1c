package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.countrydesk.fact.UnitClass;

/**
 * Words a noun phrase that says what a figure measures, out of the words around it: what is counted, then what is said of
 * it, as a relative clause ({@code cases in which authorities initiated prosecutions}). Errs towards too many words.
 */
final class MeasurePhrase {

    private static final int LONGEST = 30;

    /** Words that link a subject to its figure and say nothing of it. */
    private static final Set<String> LINKING =
            EnglishWords.set("is are was were be been being has have had reached totaled totalled ranging ranged"
                    + " ranges from stood at amounted to by cost costs averaged exceeded covers covered"
                    + " covering a an the total of in and for estimated between as only just also some around"
                    + " there with set remained totaling totalling worth valued");

    private static final Set<String> EXISTING = EnglishWords.set("there is are was were has have had been also");

    private static final Map<String, String> IRREGULAR = new HashMap<>();

    static {
        String[] forms = ("making made taking taken leaving left giving given bringing brought building built"
                        + " holding held selling sold paying paid buying bought sending sent spending spent finding"
                        + " found losing lost keeping kept costing cost putting put employing employed destroying"
                        + " destroyed deploying deployed winning won")
                .split(" ");
        for (int i = 0; i < forms.length; i += 2) {
            IRREGULAR.put(forms[i], forms[i + 1]);
        }
    }

    private MeasurePhrase() {}

    /** @param from first token of the figure's qualifier, or of the figure */
    static String of(ClauseWords clause, Tokens tokens, Quantity quantity, int from) {
        List<String> before = clause.before(quantity, from);
        List<String> after = clause.after(quantity);
        boolean placed = quantity.unitClass() == UnitClass.RANK || quantity.unitClass() == UnitClass.SCORE;
        String noun = placed ? "" : noun(clause, tokens, quantity, after);
        strip(before);
        if (before.stream().allMatch(word -> EXISTING.contains(word.toLowerCase(Locale.ROOT)))) {
            before.clear();
        }
        List<String> words = new ArrayList<>();
        if (placed) {
            words.add(quantity.unitClass().word());
            words.addAll(clause.words(quantity.numberTo(), quantity.to(), tokens.bracket(quantity.from())));
            words.addAll(after);
            relate(words, before);
        } else if (before.size() == 1
                && after.isEmpty()
                && tokens.is(quantity.to(), ",")
                && preposition(before.getFirst())) {
            add(words, noun.isEmpty() ? "time" : noun);
            words.add(before.getFirst().toLowerCase(Locale.ROOT));
            words.add("which");
            words.addAll(clause.following(quantity.to() + 1));
        } else if (before.isEmpty()) {
            while (!after.isEmpty() && EnglishWords.AUXILIARIES.contains(after.getFirst())) {
                after.removeFirst();
            }
            after.remove("were");
            after.remove("was");
            after.remove("are");
            add(words, noun.isEmpty() && quantity.unitClass() == UnitClass.DURATION ? "time" : noun);
            words.addAll(after);
            words.addAll(clause.lead(from));
        } else if (noun.isEmpty()) {
            unnamed(words, before, after, quantity);
        } else {
            named(words, noun, before, after);
        }
        String phrase = String.join(" ", words.subList(0, Math.min(words.size(), LONGEST)))
                .strip();
        return phrase.isEmpty() ? quantity.unit() : phrase;
    }

    private static boolean preposition(String word) {
        return EnglishWords.PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Take articles off the end, and everything where no word carries meaning. */
    private static void strip(List<String> words) {
        while (!words.isEmpty()
                && EnglishWords.set("a an the estimated and or total").contains(words.getLast())) {
            words.removeLast();
        }
        boolean empty = words.size() > 1
                && words.stream().map(word -> word.toLowerCase(Locale.ROOT)).allMatch(EnglishWords::closed);
        if (empty || words.size() == 1 && Set.of("with", "to", "of", "from").contains(words.getFirst())) {
            words.clear();
        }
    }

    /** Return what is counted or shared, as it stands behind the number. */
    private static String noun(ClauseWords clause, Tokens tokens, Quantity quantity, List<String> after) {
        if (quantity.noun() < quantity.to() && quantity.unitClass() == UnitClass.COUNT) {
            return String.join(" ", clause.words(quantity.noun(), quantity.to(), tokens.bracket(quantity.from())));
        }
        if (after.size() < 2) {
            return "";
        }
        String first = after.getFirst();
        if (first.equals("of") || first.equals("in") && quantity.unitClass() != UnitClass.DURATION) {
            after.removeFirst();
            boolean share = quantity.unitClass() == UnitClass.PERCENT && first.equals("of");
            return (share ? "share of " : "") + after.removeFirst();
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
        int to = before.size();
        while (to > 1 && LINKING.contains(before.get(to - 1).toLowerCase(Locale.ROOT))) {
            to--;
        }
        List<String> core = before.subList(0, to);
        boolean linked = to < before.size() && !(quantity.unitClass() == UnitClass.DURATION && lasts(last));
        if (linked) {
            boolean clause = core.stream().anyMatch(EnglishWords::verb);
            int head = clause ? head(core) : 0;
            words.addAll(core.subList(head, core.size()));
            words.addAll(after);
            List<String> rest = new ArrayList<>(core.subList(0, head));
            strip(rest);
            words.addAll(rest);
            return;
        }
        if (quantity.unitClass() == UnitClass.DURATION) {
            words.add("time");
            words.addAll(after);
            relate(words, before);
            return;
        }
        if (quantity.unitClass() != UnitClass.PERCENT) {
            words.add(quantity.unitClass() == UnitClass.MONEY ? "amount" : quantity.unit());
        }
        words.addAll(before);
        words.addAll(after);
    }

    /** Tell whether a length of time after the word is one during which something went on. */
    private static boolean lasts(String word) {
        return EnglishWords.set("for over in within during after to from by").contains(word);
    }

    /** Return where the noun phrase at the end starts; 0 where all of it is one. */
    private static int head(List<String> core) {
        int head = core.size();
        while (head > 0) {
            String word = core.get(head - 1).toLowerCase(Locale.ROOT);
            if (EnglishWords.endsNounPhrase(word) && !word.equals("of") || EnglishWords.verb(word)) {
                break;
            }
            head--;
        }
        return head == core.size() ? 0 : head;
    }

    private static void named(List<String> words, String noun, List<String> before, List<String> after) {
        words.add(noun);
        String last = before.getLast();
        if (before.size() == 1 && last.endsWith("ing")) {
            words.add(participle(last));
            words.addAll(after);
            return;
        }
        boolean opening = before.size() > 2
                && last.equals("of")
                && before.get(before.size() - 2).endsWith("ing")
                && before.get(before.size() - 3).equals("the");
        if (opening) {
            words.add(participle(before.get(before.size() - 2)));
            words.addAll(after);
            return;
        }
        if (before.size() > 2 && last.endsWith("ing") && !EnglishWords.closed(before.get(before.size() - 2))) {
            words.add(participle(last));
            words.addAll(after);
            words.add("as");
            words.addAll(before.subList(0, before.size() - 1));
            return;
        }
        boolean belongs = !after.isEmpty() && belongs(after.getFirst());
        if (belongs) {
            words.addAll(after);
        }
        relate(words, before);
        if (!belongs) {
            words.addAll(after);
        }
    }

    /** Tell whether words that start so say more of the noun than of the clause. */
    private static boolean belongs(String word) {
        return EnglishWords.set("of with who whose that which living from").contains(word)
                || !EnglishWords.closed(word);
    }

    /** Add a clause as a relative one: its preposition comes first. */
    private static void relate(List<String> words, List<String> clause) {
        if (clause.isEmpty()) {
            return;
        }
        String last = clause.getLast();
        if (clause.size() > 1 && preposition(last) || last.equals("to")) {
            words.add(last);
            words.add("which");
            words.addAll(clause.subList(0, clause.size() - 1));
        } else {
            words.addAll(clause);
        }
    }

    /** Turn {@code investigating} into {@code investigated}. */
    private static String participle(String gerund) {
        String lower = gerund.toLowerCase(Locale.ROOT);
        String stem = lower.substring(0, lower.length() - 3);
        return IRREGULAR.getOrDefault(
                lower, stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed");
    }
}
