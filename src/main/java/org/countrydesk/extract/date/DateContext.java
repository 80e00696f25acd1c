package org.countrydesk.extract.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;

/**
 * Finds the year of a month that stands without one. Asked in this order: the dates of its sentence; the months of its
 * passage, or a year that opens one of its sentences ({@code In 2018, …}); the year most months of the document are in,
 * when it is most of them; the last such date above; the most frequent year. Errs where a document tells of two years month
 * by month.
 *
 * <p>A document that leaves the year out more often than not is about one year, and tells the years of other times: there
 * the months that have one say nothing of their neighbours, and the year is that of its dateline, else of its title, else
 * the one it names most often.
 */
final class DateContext {

    private static final int NONE = -1;

    /** A dateline is one of the first passages, and little but a place and a date. */
    private static final int LONGEST_DATELINE = 70;

    private static final int LAST_DATELINE = 8;
    private static final int LONGEST_TITLE = 240;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

    private final List<DatePassage> passages;
    private final Map<Integer, Integer> months = new HashMap<>();
    private final Map<Integer, Integer> years = new HashMap<>();
    private final int[] above;
    private final boolean terse;
    private final int dominant;
    private final int frequent;

    /** @param title of the document; empty when it has none */
    DateContext(String title, List<DatePassage> passages) {
        this.passages = List.copyOf(passages);
        this.above = new int[passages.size()];
        int last = NONE;
        int without = 0;
        for (int i = 0; i < above.length; i++) {
            above[i] = last;
            for (DateExpression date : passages.get(i).dates()) {
                without += date.hasYear() ? 0 : 1;
                if (date.tellsYear()) {
                    (date.bareYear() ? years : months).merge(date.start().year(), 1, Integer::sum);
                    last = passages.get(i).frames(date) ? date.start().year() : last;
                }
            }
        }
        int all = months.values().stream().mapToInt(Integer::intValue).sum();
        int ofMonths = most(months);
        this.terse = without > all;
        int most = months.getOrDefault(ofMonths, 0) * 2 >= all ? ofMonths : NONE;
        this.dominant = terse ? year(title, most) : most;
        this.frequent = ofMonths == NONE ? most(years) : ofMonths;
    }

    /** Return the year that a terse document is about. */
    private int year(String title, int otherwise) {
        for (DatePassage passage : passages.subList(0, Math.min(LAST_DATELINE, passages.size()))) {
            if (passage.text().text().length() <= LONGEST_DATELINE) {
                for (DateExpression date : passage.dates()) {
                    if (date.tellsYear() && date.start().day() > 0) {
                        return date.start().year();
                    }
                }
            }
        }
        Matcher named = YEAR.matcher(title.length() > LONGEST_TITLE ? "" : title);
        if (named.find()) {
            int year = Integer.parseInt(named.group());
            return named.find() ? otherwise : year;
        }
        Map<Integer, Integer> told = new HashMap<>(months);
        for (DatePassage passage : passages) {
            for (DateExpression date : passage.dates()) {
                if (date.tellsYear() && date.bareYear() && !passage.compared(date)) {
                    told.merge(date.start().year(), 1, Integer::sum);
                }
            }
        }
        return told.isEmpty() ? otherwise : most(told);
    }

    /** Return the dates of a passage, each with its year; those whose year the document does not tell are left out. */
    List<DateExpression> resolve(int index) {
        DatePassage passage = passages.get(index);
        List<DateExpression> dates = passage.dates();
        if (dates.stream().allMatch(DateExpression::hasYear)) {
            return dates;
        }
        int[] forward = IntStream.range(0, dates.size()).toArray();
        int[] backward = IntStream.rangeClosed(1, dates.size()).map(i -> dates.size() - i).toArray();
        Predicate<DateExpression> month = date -> date.tellsYear() && (!date.bareYear() || months.isEmpty());
        Predicate<DateExpression> frames = date -> passage.frames(date) && !(terse && !date.bareYear());
        List<int[]> near = List.of(
                nearest(passage, forward, DateExpression::tellsYear, passage::sameSentence),
                nearest(passage, backward, month, passage::sameSentence),
                nearest(passage, forward, frames, (one, other) -> true),
                nearest(passage, backward, frames, (one, other) -> true));
        List<DateExpression> resolved = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            int at = i;
            IntStream candidates = IntStream.concat(
                    near.stream().mapToInt(found -> found[at]), IntStream.of(dominant, above[index], frequent));
            withYear(dates.get(i), candidates.filter(year -> year != NONE).boxed().toList())
                    .ifPresent(resolved::add);
        }
        return resolved;
    }

    /** Give a date the first year that has such a day; else the first, so that it can be reported. */
    private static Optional<DateExpression> withYear(DateExpression date, List<Integer> candidates) {
        if (date.hasYear()) {
            return Optional.of(date);
        }
        Stream<DateExpression> possible =
                candidates.stream().map(date::in).filter(dated -> dated.read() instanceof Reading.Ok<Edtf>);
        return possible.findFirst().or(() -> candidates.stream().findFirst().map(date::in));
    }

    /** Return for each date the year of the last one before it, in the given order, that tells one. */
    private static int[] nearest(
            DatePassage passage,
            int[] order,
            Predicate<DateExpression> tells,
            BiPredicate<DateExpression, DateExpression> near) {
        int[] found = new int[order.length];
        Arrays.fill(found, NONE);
        int last = NONE;
        for (int i : order) {
            DateExpression date = passage.dates().get(i);
            boolean reaches = last != NONE && near.test(passage.dates().get(last), date);
            found[i] = reaches ? passage.dates().get(last).start().year() : NONE;
            last = tells.test(date) ? i : last;
        }
        return found;
    }

    /** Return the most frequent year; of equals the latest. */
    private static int most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(NONE);
    }
}
