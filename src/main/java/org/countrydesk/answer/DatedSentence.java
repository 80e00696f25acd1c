package org.countrydesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.answer.word.Content;
import org.countrydesk.answer.word.Stems;
import org.countrydesk.answer.word.Words;
import org.countrydesk.edtf.Edtf;

/**
 * A dated sentence as words, each with the clause it stands in, a clause being what lies between two commas.
 *
 * @param clauses of the words
 * @param first and last: the words of the date, both included; -1 where the sentence does not have them
 * @param sure whether the date is stated, not estimated
 */
record DatedSentence(List<String> words, List<Integer> clauses, int first, int last, boolean sure) {

    private static final Pattern COMMA = Pattern.compile("[;:()]|,(?!\\d)");

    /** Before a date: the sentence is about another time than that date. */
    private static final Set<String> OTHER_TIME = Set.of(
            "since", "until", "till", "before", "after", "by", "from", "between", "to", "than", "circa", "about", "around", "over", "past",
            "following", "prior", "late", "early", "mid", "beyond", "through", "for", "and", "or");

    /** Between a date and a verb: the verb is about another time than that date. */
    private static final Set<String> PARTING = Set.of("since", "until", "till", "before", "after", "following", "prior");

    /** Before a verb: it was not done, or not then. */
    private static final Set<String> NOT_DONE = Set.of("to", "would", "will", "should", "could", "may", "might", "must", "can", "had", "shall");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "whom");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "this", "that");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "to", "for", "with", "in", "on", "under", "between", "by", "from", "against", "at", "about", "regarding", "concerning");
    private static final Set<String> AUXILIARIES = Set.of("be", "been", "being", "have", "has", "was", "were", "is", "are", "not");

    static DatedSentence of(AnswerRows.Dated dated) {
        String text = dated.sentence();
        int surface = text.indexOf(dated.surface());
        List<String> words = new ArrayList<>();
        List<Integer> clauses = new ArrayList<>();
        int clause = 0;
        for (String part : COMMA.split(text)) {
            for (String word : Words.of(part)) {
                words.add(word);
                clauses.add(clause);
            }
            clause++;
        }
        int first = surface < 0 ? -1 : Words.of(text.substring(0, surface)).size();
        int last = first + Words.of(dated.surface()).size() - 1;
        boolean found = first >= 0 && last < words.size() && last >= first;
        boolean sure = !dated.approximate() && !Edtf.of(dated.edtf()).qualified();
        return new DatedSentence(List.copyOf(words), List.copyOf(clauses), found ? first : -1, found ? last : -1, sure);
    }

    /**
     * Tell whether the sentence, which has the words of an event, states that it happened on its date.
     *
     * @param event as the question has it
     * @param passive whether the last word of the event is what was done to the others
     */
    boolean states(List<String> event, Content content, boolean passive) {
        if (!sure || first < 0 || Content.negated(words) || first > 0 && OTHER_TIME.contains(words.get(first - 1)) || Content.turned(event, words)) {
            return false;
        }
        List<Integer> places = places(content.words(), passive);
        return !places.isEmpty() && places.stream().allMatch(at -> done(at, event));
    }

    /** Return where words stand one after the other; the last may stand before the others as a noun, "the fall of", or as an active verb. */
    private List<Integer> places(List<String> event, boolean passive) {
        List<Integer> places = inOrder(event, 0);
        if (!places.isEmpty() && !dependent(places.getFirst())) {
            return places;
        }
        for (int at = 0; at + 1 < words.size(); at++) {
            if (Stems.of(words.get(at)).equals(Stems.of(event.getLast())) && (passive || words.get(at + 1).equals("of"))) {
                List<Integer> rest = inOrder(event.subList(0, event.size() - 1), at + 1);
                if (!rest.isEmpty()) {
                    rest.add(at);
                    return rest;
                }
            }
        }
        return List.of();
    }

    /** Tell whether what stands here belongs to another thing, as in "the parties to the treaty", and is not what is told of. */
    private boolean dependent(int at) {
        int before = at > 0 && DETERMINERS.contains(words.get(at - 1)) ? at - 2 : at - 1;
        return before >= 0 && PREPOSITIONS.contains(words.get(before));
    }

    private List<Integer> inOrder(List<String> event, int from) {
        List<Integer> places = new ArrayList<>();
        int at = from;
        for (String word : event) {
            Content one = new Content(List.of(word));
            while (at < words.size() && !one.allIn(Set.of(Stems.of(words.get(at))))) {
                at++;
            }
            if (at == words.size()) {
                return List.of();
            }
            places.add(at++);
        }
        return places;
    }

    /** Tell whether a word is of the date's time: no infinitive, no wish, no past before the past, in no clause of another time. */
    private boolean done(int at, List<String> event) {
        int before = at - 1;
        boolean relative = false;
        while (before >= 0 && (AUXILIARIES.contains(words.get(before)) || words.get(before).endsWith("ly"))) {
            before--;
        }
        if (before >= 0) {
            relative = RELATIVE.contains(words.get(before));
            if (NOT_DONE.contains(words.get(before)) && !asked(words.get(before), at, event)) {
                return false;
            }
        }
        boolean apart = !clauses.get(at).equals(clauses.get(first)) && !clauses.get(at).equals(clauses.get(last));
        return !(relative && apart) && !parted(Math.min(at, last), Math.max(at, first));
    }

    /** Tell whether the question has the same word before it. */
    private boolean asked(String before, int at, List<String> event) {
        for (int i = 1; i < event.size(); i++) {
            if (event.get(i - 1).equals(before) && Stems.of(event.get(i)).equals(Stems.of(words.get(at)))) {
                return true;
            }
        }
        return false;
    }

    private boolean parted(int from, int to) {
        return words.subList(from, Math.max(from, to)).stream().anyMatch(PARTING::contains);
    }
}
