package org.countrydesk.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countrydesk.extract.token.EnglishWords;

/** Words a clause so that it stands behind the noun of which it says something. */
final class RelativeClause {

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

    private RelativeClause() {}

    /** Add a clause as a relative one: {@code police arrested} as {@code arrested by police}; a preposition comes first. */
    static void add(List<String> words, List<String> before) {
        if (before.isEmpty()) {
            return;
        }
        String last = before.getLast();
        boolean led = before.size() > 1 && MeasurePhrase.preposition(last) || last.equals("to");
        CoreClause clause = CoreClause.of(led ? before.subList(0, before.size() - 1) : before);
        if (clause.verb().isEmpty()) {
            if (before.size() < 5 && String.join(" ", words).split(" ").length < 4) {
                words.add(led ? last + " which" : "that");
                words.addAll(clause.subject());
            }
            return;
        }
        if (clause.subject().isEmpty() && !(led && clause.verb().endsWith("ing"))) {
            return;
        }
        boolean acts = !CoreClause.auxiliary(clause.verb()) && clause.auxiliaries().stream().noneMatch(CoreClause::auxiliary);
        if (led && clause.subject().isEmpty()) {
            words.add(participle(clause.verb()));
            words.addAll(clause.rest());
        } else if (led && acts && last.equals("with") && !clause.rest().isEmpty()) {
            words.add("in");
            words.addAll(object(clause.rest()));
            words.add(clause.participle());
            words.add("by");
            words.addAll(clause.subject());
        } else if (led && clause.takesObject() && MeasurePhrase.LINKING.contains(clause.verb())) {
            words.add(0, "of");
            words.addAll(0, clause.subject());
        } else if (acts && last.equals("of") && !clause.rest().isEmpty()) {
            words.add(clause.participle());
            words.add("by");
            words.addAll(clause.subject());
        } else if (led) {
            words.add(last);
            words.add("which");
            words.addAll(withoutFigures(clause.words()));
        } else if (clause.verb().startsWith("includ")) {
            words.add("among");
            words.addAll(clause.subject());
        } else if (clause.takesObject()) {
            clause.auxiliaries().stream().filter(word -> word.endsWith("ly")).forEach(words::add);
            words.add(clause.participle());
            words.add("by");
            words.addAll(clause.subject());
        } else {
            words.add("that");
            words.addAll(withoutFigures(clause.words()));
        }
    }

    /** Return the noun phrase at the start. */
    private static List<String> object(List<String> rest) {
        int to = 0;
        while (to < rest.size() && !EnglishWords.closed(rest.get(to).toLowerCase(Locale.ROOT))) {
            to++;
        }
        return rest.subList(0, Math.max(1, to));
    }

    /** Return the clause up to the phrase with another figure in it. */
    private static List<String> withoutFigures(List<String> clause) {
        for (int i = 2; i < clause.size(); i++) {
            if (Character.isDigit(clause.get(i).charAt(0)) && MeasurePhrase.preposition(clause.get(i - 1))) {
                return clause.subList(0, i - 1);
            }
        }
        return clause;
    }

    /** Turn {@code investigating} into {@code investigated}. */
    static String participle(String gerund) {
        String lower = gerund.toLowerCase(Locale.ROOT);
        if (lower.length() < 5 || !lower.endsWith("ing")) {
            return lower;
        }
        String stem = lower.substring(0, lower.length() - 3);
        return IRREGULAR.getOrDefault(
                lower, stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed");
    }
}
