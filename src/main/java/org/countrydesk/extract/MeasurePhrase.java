package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countrydesk.fact.UnitClass;

/**
 * Words a noun phrase that says what a figure measures, out of the words around it: what is counted, then what is said of
 * it, as a relative clause ({@code cases in which authorities initiated prosecutions}).
 */
final class MeasurePhrase {

    private static final int LONGEST = 30;
    private static final Set<String> STOPS = Set.of(";", ":", "—", ".", "•");
    private static final Set<String> LINKING = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "reached", "totaled", "totalled",
            "ranging", "ranged", "from", "stood", "at", "amounted", "to", "by", "cost", "costs", "averaged", "there",
            "exceeded", "covers", "covered", "covering", "with", "a", "an", "the", "total", "of", "in", "and", "for", "estimated",
            "compared", "including", "up", "between", "as", "only", "just", "also", "that", "some", "which");

    private MeasurePhrase() {}

    static String of(Statement statement, Quantity quantity, int from) {
        Tokens tokens = statement.tokens();
        List<String> after = after(statement, quantity);
        List<String> before = before(statement, from);
        String noun = tokens.words(quantity.noun(), quantity.to());
        if (noun.isEmpty() && !after.isEmpty() && (after.getFirst().equals("of") || after.getFirst().equals("in")) && after.size() > 1) {
            after.removeFirst();
            noun = quantity.unitClass() == UnitClass.PERCENT ? "share of" : "";
        }
        List<String> words = new ArrayList<>();
        if (before.isEmpty()) {
            while (!after.isEmpty() && EnglishWords.AUXILIARIES.contains(after.getFirst())) {
                after.removeFirst();
            }
            add(words, noun);
            words.addAll(after);
        } else {
            compose(words, noun, before, after, quantity);
        }
        String phrase = String.join(" ", words.subList(0, Math.min(words.size(), LONGEST)))
                .replaceAll(" ([,’'%)])", "$1")
                .strip();
        return phrase.isEmpty() ? quantity.unit() : phrase;
    }

    private static void add(List<String> words, String part) {
        if (!part.isEmpty()) {
            words.add(part);
        }
    }

    private static void compose(List<String> words, String noun, List<String> before, List<String> after, Quantity quantity) {
        String last = before.getLast();
        if (before.size() == 1 && last.endsWith("ing") && !noun.isEmpty()) {
            add(words, noun);
            words.add(participle(last));
            words.addAll(after);
            return;
        }
        boolean preposition = EnglishWords.PREPOSITIONS.contains(last) || last.equals("to");
        if (noun.isEmpty() && quantity.unitClass() != UnitClass.DURATION) {
            words.addAll(after.isEmpty() || quantity.unitClass() == UnitClass.PERCENT ? trimmed(before) : List.of());
            if (words.isEmpty()) {
                words.addAll(after);
                words.addAll(trimmed(before));
            } else {
                words.addAll(after);
            }
            return;
        }
        add(words, noun.isEmpty() && (after.isEmpty() || EnglishWords.closed(after.getFirst())) ? "time" : noun);
        words.addAll(after.subList(0, Math.min(after.size(), 14)));
        if (preposition && before.size() > 1) {
            words.add(last);
            words.add("which");
            words.addAll(before.subList(0, before.size() - 1));
        } else {
            words.addAll(before);
        }
    }

    /** Return the words without the linking words at their end. */
    private static List<String> trimmed(List<String> words) {
        int to = words.size();
        while (to > 1 && LINKING.contains(words.get(to - 1))) {
            to--;
        }
        return words.subList(0, to);
    }

    /** Turn {@code investigating} into {@code investigated}. */
    private static String participle(String gerund) {
        String stem = gerund.substring(0, gerund.length() - 3);
        return stem.endsWith("e") ? stem + "d" : stem + "ed";
    }

    /** Return the words after the figure that belong to it, up to the end of the clause. */
    private static List<String> after(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        List<String> words = new ArrayList<>();
        int bracket = tokens.bracket(quantity.from());
        for (int i = quantity.to(); i < statement.to() && words.size() < 16; i++) {
            if (tokens.in(i, STOPS) || tokens.is(i, ",") || tokens.is(i, ")") && bracket >= 0) {
                break;
            }
            if (tokens.bracket(i) != bracket || tokens.is(i, "(") || tokens.is(i, ")") || tokens.dated(i)) {
                continue;
            }
            if (statement.figureIn(i, i + 1) && !words.isEmpty() && tokens.in(i - 1, Set.of("and", "to", "from", "than"))) {
                break;
            }
            if (tokens.is(i, "’") || tokens.is(i, "'")) {
                continue;
            }
            words.add(tokens.get(i).text());
        }
        while (!words.isEmpty() && trailing(words.getLast())) {
            words.removeLast();
        }
        return words;
    }

    private static boolean trailing(String word) {
        return EnglishWords.PREPOSITIONS.contains(word) || EnglishWords.DETERMINERS.contains(word) || word.equals("and") || word.equals("to");
    }

    /** Return the words of the clause before the figure, without what leads into the sentence. */
    private static List<String> before(Statement statement, int to) {
        Tokens tokens = statement.tokens();
        int bracket = tokens.bracket(to);
        int start = to;
        while (start > statement.from() && !tokens.in(start - 1, STOPS) && !(bracket >= 0 && start - 1 == bracket)) {
            start--;
        }
        start = afterLead(tokens, start, to);
        List<String> words = new ArrayList<>();
        for (int i = start; i < to; i++) {
            if (tokens.bracket(i) == bracket && !tokens.is(i, "(") && !tokens.is(i, ")") && !tokens.dated(i)) {
                String word = tokens.get(i).text();
                words.add(i == statement.from() && lowered(tokens.get(i)) ? tokens.lower(i) : word);
            }
        }
        while (!words.isEmpty() && LINKING.contains(words.getLast()) && !EnglishWords.PREPOSITIONS.contains(words.getLast()) && !words.getLast().equals("to")) {
            words.removeLast();
        }
        while (!words.isEmpty() && words.getLast().equals(",")) {
            words.removeLast();
        }
        if (words.stream().allMatch(word -> LINKING.contains(word) || EnglishWords.closed(word))) {
            words.clear();
        }
        return words;
    }

    private static boolean lowered(Token token) {
        return EnglishWords.closed(token.lower()) || Singular.plural(token.lower()) && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    /** Skip {@code In 2018,}, {@code However,} and the like. */
    private static int afterLead(Tokens tokens, int from, int to) {
        int start = from;
        for (int turn = 0; turn < 3; turn++) {
            boolean leads = EnglishWords.PREPOSITIONS.contains(tokens.lower(start)) || tokens.in(start, Set.of("however", "according", "also", "meanwhile", "therefore", "moreover", "additionally", "separately"));
            int comma = start;
            while (comma < to && !tokens.is(comma, ",")) {
                comma++;
            }
            if (!leads || comma >= to) {
                break;
            }
            start = comma + 1;
        }
        return start;
    }
}
