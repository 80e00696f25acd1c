package org.countrydesk.answer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, as words; nothing of the language of queries is in it.
 *
 * @param words in order, without those of the date
 * @param when the one date in it, or null
 */
public record Question(List<String> words, @Nullable Edtf when) {

    /** Longer texts are no questions. */
    private static final int LONGEST = 160;

    private static final int MOST_WORDS = 24;
    private static final Pattern QUERY = Pattern.compile("[\"“”„*:|<>{}\\[\\]\\\\^~]|(?:^|\\s)[-+]\\S|\\b(?:OR|AND|NOT)\\b");
    private static final Pattern GROUPED_YEAR = Pattern.compile("\\b[12],\\d{3}\\b");
    private static final Set<String> ASIDE = Set.of("please", "exactly");

    /** A date with one of these before it is another time than the one it names. */
    private static final Set<String> VAGUE = Set.of(
            "before", "after", "since", "until", "till", "by", "around", "about", "circa", "early", "late", "mid", "past", "not", "except", "than");

    /** Words that only lead to the date go with it. */
    private static final Set<String> LEADING = Set.of("from", "between", "year", "month", "of");

    public Question {
        words = List.copyOf(words);
    }

    /** Read a question; empty where the text is a query, is too long, or names several times, one only vaguely, or an open stretch. */
    public static Optional<Question> read(String text) {
        if (text.length() > LONGEST || text.isBlank() || QUERY.matcher(text).find()) {
            return Optional.empty();
        }
        List<String> words = Words.of(text);
        words.removeIf(ASIDE::contains);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<TypedDate> dates = TypedDate.all(words);
        if (dates.size() > 1) {
            return Optional.empty();
        }
        if (dates.isEmpty()) {
            return Optional.of(new Question(words, null));
        }
        TypedDate date = dates.getFirst();
        int start = date.start();
        if (date.readings().size() > 1 || GROUPED_YEAR.matcher(text).find() || start > 0 && VAGUE.contains(words.get(start - 1))) {
            return Optional.empty();
        }
        List<String> rest = new ArrayList<>(words.subList(0, start > 0 && LEADING.contains(words.get(start - 1)) ? start - 1 : start));
        rest.addAll(words.subList(date.end(), words.size()));
        return rest.contains(Words.STRETCH) ? Optional.empty() : Optional.of(new Question(rest, date.when()));
    }

    /** Tell whether it has one of some words. */
    public boolean has(Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    /** Return the word at a place, or an empty one beyond the end. */
    public String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }
}
