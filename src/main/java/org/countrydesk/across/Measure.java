package org.countrydesk.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a statistic measures, taken apart.
 *
 * @param head stem of the noun the phrase is about; empty where there is none
 * @param core stems of the noun phrase, head included
 * @param tail stems of what follows it: participles, phrases
 * @param parting stems of the core that cannot be left out
 * @param stems of core and tail, in alphabetical order
 * @param places codes of the territories named, in reading order; they count neither as core nor as tail
 * @param mutual whether the places stand for each other, as after {@code between}
 */
record Measure(
        String head,
        Set<String> core,
        Set<String> tail,
        Set<String> parting,
        List<String> stems,
        List<String> places,
        boolean mutual) {

    static Measure of(String phrase) {
        List<String> words = Territories.words(phrase);
        Set<String> core = new TreeSet<>();
        Set<String> tail = new TreeSet<>();
        Set<String> parting = new TreeSet<>();
        List<String> places = new ArrayList<>();
        String head = "";
        boolean headFixed = false;
        boolean ended = false;
        boolean mutual = false;
        String before = "";
        for (int i = 0; i < words.size(); ) {
            Territories.Named named = Territories.at(words, i);
            if (named.words() > 0) {
                places.add(named.code());
                i += named.words();
                continue;
            }
            String lower = words.get(i++).toLowerCase(Locale.ROOT);
            mutual |= lower.equals("between");
            headFixed |= lower.equals("of") && !head.isEmpty();
            ended |= !head.isEmpty() && (MeasureWords.breaks(lower) || endsPhrase(lower, before));
            if (!MeasureWords.silent(lower) && lower.length() > 1) {
                String stem = MeasureWords.stem(lower);
                (ended ? tail : core).add(stem);
                if (!ended && MeasureWords.parts(lower)) {
                    parting.add(stem);
                }
                head = ended || headFixed ? head : stem;
            }
            before = lower;
        }
        tail.removeAll(core);
        Set<String> stems = new TreeSet<>(core);
        stems.addAll(tail);
        return new Measure(
                head,
                Set.copyOf(core),
                Set.copyOf(tail),
                Set.copyOf(parting),
                List.copyOf(stems),
                List.copyOf(places),
                mutual);
    }

    /** A participle after a noun begins what is said of it: {@code cases opened}, {@code refugees living abroad}. */
    private static boolean endsPhrase(String lower, String before) {
        boolean afterPlural = before.endsWith("s") && !before.endsWith("ss");
        return lower.endsWith("ed") && lower.length() > 4 && !before.endsWith("ly") && !before.isEmpty() && afterNoun(before)
                || lower.endsWith("ing") && lower.length() > 5 && afterPlural;
    }

    private static boolean afterNoun(String before) {
        return !MeasureWords.silent(before) && !MeasureWords.parts(before);
    }

    /**
     * Tell whether a shorter phrase says the same of the same head: the same words, or the same tail with at most two words fewer that
     * do not part one measure from another, and at least two and half of the words left. Errs towards no.
     */
    boolean shortens(Measure longer) {
        if (!head.equals(longer.head)) {
            return false;
        }
        if (stems.equals(longer.stems)) {
            return true;
        }
        if (!tail.equals(longer.tail) || !longer.core.containsAll(core)) {
            return false;
        }
        int extra = longer.core.size() - core.size();
        Set<String> left = new TreeSet<>(longer.core);
        left.removeAll(core);
        left.retainAll(longer.parting);
        return extra <= 2 && core.size() >= 2 && core.size() >= extra && left.isEmpty();
    }
}
