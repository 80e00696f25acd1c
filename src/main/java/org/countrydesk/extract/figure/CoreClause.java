package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.countrydesk.extract.token.EnglishWords;

/**
 * A clause before a figure cut down to its last verb: {@code The army shelled the town and took} becomes {@code The army
 * took}. Verbs are told by their form, so a clause whose verb has no such form has none; its words are all subject then.
 *
 * @param subject who does it; empty where the clause begins with a participle in -ing
 * @param auxiliaries before the verb
 * @param verb in lower case; empty where none is known
 * @param rest what stands behind the verb
 */
record CoreClause(List<String> subject, List<String> auxiliaries, String verb, List<String> rest) {

    private static final Set<String> RELATIVES = EnglishWords.set("who whom whose which that where when");
    /** Prepositions within a noun phrase. */
    private static final Set<String> LINKS = EnglishWords.set("of in from to for between with on");

    private static final Set<String> JOINING = EnglishWords.set("and or but then");
    private static final Map<String, String> PARTICIPLES = Map.ofEntries(
            Map.entry("took", "taken"), Map.entry("gave", "given"), Map.entry("wrote", "written"),
            Map.entry("broke", "broken"), Map.entry("chose", "chosen"), Map.entry("drove", "driven"),
            Map.entry("ate", "eaten"), Map.entry("saw", "seen"), Map.entry("began", "begun"),
            Map.entry("spoke", "spoken"), Map.entry("stole", "stolen"), Map.entry("swore", "sworn"),
            Map.entry("withdrew", "withdrawn"), Map.entry("threw", "thrown"), Map.entry("knew", "known"),
            Map.entry("grew", "grown"), Map.entry("ran", "run"), Map.entry("hid", "hidden"), Map.entry("forgot", "forgotten"));

    private static final int LONGEST_SUBJECT = 10;

    static CoreClause of(List<String> words) {
        int verb = words.size() - 1;
        while (verb >= 0 && !finite(words, verb)) {
            verb--;
        }
        if (verb < 0) {
            return participle(words);
        }
        int group = verb;
        while (group > 0 && (auxiliary(words.get(group - 1)) || words.get(group - 1).endsWith("ly"))) {
            group--;
        }
        List<String> auxiliaries = new ArrayList<>(words.subList(group, verb));
        String name = lower(words, verb);
        return new CoreClause(
                subject(words, group, auxiliaries), auxiliaries, name, words.subList(verb + 1, words.size()));
    }

    private static CoreClause participle(List<String> words) {
        boolean acting = !words.isEmpty() && lower(words, 0).endsWith("ing") && words.getFirst().length() > 5;
        return acting
                ? new CoreClause(List.of(), List.of(), lower(words, 0), words.subList(1, words.size()))
                : new CoreClause(words, List.of(), "", List.of());
    }

    /** Return the words the verb at the place is said of; a joined verb takes its auxiliary from the first one too. */
    private static List<String> subject(List<String> words, int group, List<String> auxiliaries) {
        int first = 0;
        while (first < group && !finite(words, first)) {
            first++;
        }
        if (first == group) {
            return shortened(words.subList(0, group));
        }
        if (RELATIVES.contains(lower(words, group - 1))) {
            return shortened(words.subList(nounPhrase(words, group - 1), group - 1));
        }
        if (JOINING.contains(lower(words, group - 1))) {
            if (auxiliaries.stream().noneMatch(CoreClause::auxiliary)) {
                for (int i = first; i < group && auxiliary(words.get(i)); i++) {
                    auxiliaries.add(0, words.get(i));
                }
            }
            int to = first;
            while (to > 0 && auxiliary(words.get(to - 1))) {
                to--;
            }
            int relative = to;
            while (relative > 0 && !RELATIVES.contains(lower(words, relative - 1))) {
                relative--;
            }
            return shortened(words.subList(0, relative > 1 ? relative - 1 : to));
        }
        boolean modifier = first > 0
                && first + 1 < group
                && !auxiliary(words.get(first))
                && !auxiliary(words.get(first - 1))
                && EnglishWords.PREPOSITIONS.contains(lower(words, first + 1))
                && onlyVerb(words, first, group);
        return shortened(words.subList(modifier ? 0 : nounPhrase(words, group), group));
    }

    /** Tell whether no other verb and no conjunction stands in the stretch. */
    private static boolean onlyVerb(List<String> words, int verb, int to) {
        for (int i = verb + 1; i < to; i++) {
            if (finite(words, i) || EnglishWords.CONJUNCTIONS.contains(lower(words, i)) || RELATIVES.contains(lower(words, i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> shortened(List<String> subject) {
        int to = subject.size();
        if (to > LONGEST_SUBJECT && EnglishWords.PREPOSITIONS.contains(lower(subject, 0))) {
            return List.copyOf(subject.subList(nounPhrase(subject, to), to));
        }
        if (to > LONGEST_SUBJECT) {
            to = 1;
            while (to < subject.size() && (!EnglishWords.PREPOSITIONS.contains(lower(subject, to)) || lower(subject, to).equals("of"))) {
                to++;
            }
        }
        return List.copyOf(subject.subList(0, to));
    }

    /** Return where the noun phrase that ends before the place starts. */
    private static int nounPhrase(List<String> words, int to) {
        int from = to;
        while (from > 0) {
            String word = lower(words, from - 1);
            boolean linked = from > 1 && LINKS.contains(word) && !finite(words, from - 2);
            if (EnglishWords.DETERMINERS.contains(word) && !(from > 2 && LINKS.contains(lower(words, from - 2)))) {
                return from - 1;
            }
            boolean ends = EnglishWords.endsNounPhrase(word) && !EnglishWords.DETERMINERS.contains(word) && !word.equals("and");
            if (ends && !linked || finite(words, from - 1)) {
                break;
            }
            from--;
        }
        return from;
    }

    /** Tell a verb of the clause from a participle that stands before its noun: {@code the released prisoners}. */
    static boolean finite(List<String> words, int at) {
        String word = lower(words, at);
        if (!EnglishWords.verb(word) || at == 0) {
            return false;
        }
        if (auxiliary(word)) {
            return true;
        }
        String before = lower(words, at - 1);
        boolean modifies = EnglishWords.DETERMINERS.contains(before)
                || EnglishWords.PREPOSITIONS.contains(before)
                || EnglishWords.verb(before) && !auxiliary(before);
        return !modifies && !Character.isUpperCase(words.get(at).charAt(0));
    }

    static boolean auxiliary(String word) {
        return EnglishWords.AUXILIARIES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }

    /** Tell whether the clause says what its subject did to what is counted: {@code police arrested}. */
    boolean takesObject() {
        return !subject.isEmpty()
                && rest.isEmpty()
                && !verb.isEmpty()
                && !auxiliary(verb)
                && auxiliaries.stream().noneMatch(EnglishWords.set("is are was were be been being")::contains);
    }

    List<String> words() {
        List<String> words = new ArrayList<>(subject);
        words.addAll(auxiliaries);
        if (!verb.isEmpty()) {
            words.add(verb);
        }
        words.addAll(rest);
        return words;
    }

    /** Return the verb as its passive has it: {@code took} as {@code taken}. */
    String participle() {
        return verb.endsWith("ing") ? RelativeClause.participle(verb) : PARTICIPLES.getOrDefault(verb, verb);
    }
}
