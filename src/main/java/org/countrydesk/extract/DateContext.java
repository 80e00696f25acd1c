package org.countrydesk.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the year of a month that stands without one: the nearest year of its sentence, those before it first; else of its
 * passage; else the year most months of the document are in. Errs where a document tells of two years month by month.
 */
final class DateContext {

    private final OptionalInt dominant;

    DateContext(List<DatePassage> passages) {
        Map<Integer, Integer> ofMonths = new HashMap<>();
        Map<Integer, Integer> ofYears = new HashMap<>();
        for (DatePassage passage : passages) {
            for (DateExpression date : passage.dates()) {
                if (date.hasYear() && date.end() == null && date.start().digits() == 4) {
                    (date.bareYear() ? ofYears : ofMonths).merge(date.start().year(), 1, Integer::sum);
                }
            }
        }
        this.dominant = most(ofMonths.isEmpty() ? ofYears : ofMonths);
    }

    /** Return the date with its year; empty when the document tells none. */
    Optional<DateExpression> resolve(DatePassage passage, int index) {
        DateExpression date = passage.dates().get(index);
        if (date.hasYear()) {
            return Optional.of(date);
        }
        OptionalInt year = near(passage, index, true);
        year = year.isPresent() ? year : near(passage, index, false);
        year = year.isPresent() ? year : dominant;
        return year.isPresent() ? Optional.of(date.in(year.getAsInt())) : Optional.empty();
    }

    private static OptionalInt near(DatePassage passage, int index, boolean sameSentence) {
        List<DateExpression> dates = passage.dates();
        Sentence sentence = passage.sentence(dates.get(index));
        for (int i = index - 1; i >= 0; i--) {
            if (sameSentence && !passage.sentence(dates.get(i)).equals(sentence)) {
                break;
            }
            if (tells(dates.get(i))) {
                return OptionalInt.of(dates.get(i).start().year());
            }
        }
        for (int i = index + 1; i < dates.size(); i++) {
            if (sameSentence && !passage.sentence(dates.get(i)).equals(sentence)) {
                break;
            }
            if (tells(dates.get(i))) {
                return OptionalInt.of(dates.get(i).start().year());
            }
        }
        return OptionalInt.empty();
    }

    private static boolean tells(DateExpression date) {
        return date.hasYear() && date.end() == null && date.start().digits() == 4;
    }

    /** Return the most frequent year; of equals the latest. */
    private static OptionalInt most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> OptionalInt.of(entry.getKey()))
                .orElse(OptionalInt.empty());
    }
}
