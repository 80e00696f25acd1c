package org.countrydesk.officer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.countrydesk.ambassador.Days;
import org.countrydesk.ambassador.Join;
import org.countrydesk.ambassador.Line;
import org.countrydesk.ambassador.Service;
import org.countrydesk.edtf.Edtf;

/**
 * What a line comes to: who served longest and shortest, how long nobody was listed. Partial dates give bounds; where more than
 * one can be the longest, all of them are named, or counted.
 */
record LineFacts(List<Fact> facts) {

    /** More candidates than these are counted, not named. */
    private static final int MOST_NAMED = 3;

    private static final int PERCENT = 100;

    /**
     * One fact.
     *
     * @param words in plain words
     * @param among those the fact is about; empty where they are too many to name
     */
    record Fact(String name, String words, List<Of> among) {}

    /** One officer or one vacancy that a fact is about. */
    record Of(String path, String words) {}

    /** Days of something, as far as the dates allow. */
    private record Bounds(long least, long most, String words, String path, String days) {}

    static LineFacts of(Line line, LocalDate asOf) {
        List<Bounds> served = new ArrayList<>();
        List<Bounds> ended = new ArrayList<>();
        for (Service service : line.services()) {
            Days days = service.days();
            String path = "/ambassadors/" + service.slug();
            if (days.min() != null && days.max() != null) {
                Bounds bounds = new Bounds(days.min(), days.max(), service.name(), path, days.words());
                served.add(bounds);
                ended.add(bounds);
            } else if (service.incumbent() && service.start() != null && !service.start().latest().isAfter(asOf)) {
                served.add(soFar(service, path, asOf));
            }
        }
        List<Fact> facts = new ArrayList<>();
        if (served.size() > 1) {
            facts.add(longest("Longest service", served));
        }
        if (ended.size() > 1) {
            facts.add(shortest(ended));
        }
        vacancies(line, asOf, facts);
        return new LineFacts(List.copyOf(facts));
    }

    private static Bounds soFar(Service service, String path, LocalDate asOf) {
        Edtf start = Objects.requireNonNull(service.start());
        long least = ChronoUnit.DAYS.between(start.latest(), asOf);
        long most = ChronoUnit.DAYS.between(start.earliest(), asOf);
        return new Bounds(least, most, service.name(), path, days(least, most) + " so far");
    }

    private static Fact longest(String name, List<Bounds> all) {
        long surely = all.stream().mapToLong(Bounds::least).max().orElse(0);
        return fact(name, all.stream()
                .filter(each -> each.most() >= surely)
                .sorted(Comparator.comparingLong(Bounds::most).reversed())
                .toList());
    }

    private static Fact shortest(List<Bounds> all) {
        long surely = all.stream().mapToLong(Bounds::most).min().orElse(0);
        return fact("Shortest service", all.stream()
                .filter(each -> each.least() <= surely)
                .sorted(Comparator.comparingLong(Bounds::least))
                .toList());
    }

    private static Fact fact(String name, List<Bounds> candidates) {
        Bounds first = candidates.getFirst();
        boolean alike = candidates.stream().allMatch(each -> each.least() == first.most() && each.most() == first.most());
        if (candidates.size() > 1 && alike) {
            return new Fact(
                    name,
                    first.days() + ", " + candidates.size() + " times",
                    candidates.size() > MOST_NAMED ? List.of() : candidates.stream().map(each -> new Of(each.path(), each.words())).toList());
        }
        if (candidates.size() > MOST_NAMED) {
            return new Fact(name, "not certain: " + candidates.size() + " are possible, as dates are partial", List.of());
        }
        if (candidates.size() == 1) {
            Bounds only = candidates.getFirst();
            return new Fact(name, only.days(), List.of(new Of(only.path(), only.words())));
        }
        return new Fact(
                name,
                "one of " + candidates.size() + ", as dates are partial",
                candidates.stream().map(each -> new Of(each.path(), each.words() + ", " + each.days())).toList());
    }

    private static void vacancies(Line line, LocalDate asOf, List<Fact> facts) {
        List<Bounds> gaps = new ArrayList<>();
        long least = 0;
        long most = 0;
        int uncounted = 0;
        List<Join> joins = line.joins();
        for (Join join : joins) {
            Integer min = join.daysMin();
            Integer max = join.daysMax();
            if (min == null || max == null) {
                uncounted += join.kind() == Join.Kind.UNDETERMINED ? 1 : 0;
            } else if (join.kind() != Join.Kind.OVERLAP && max > 1) {
                long sure = min > 1 ? min : 0;
                least += sure;
                most += max;
                gaps.add(new Bounds(
                        sure,
                        max,
                        "after " + join.before().name(),
                        "/ambassadors/" + join.after().slug(),
                        days(sure, max)));
            }
        }
        if (joins.isEmpty()) {
            return;
        }
        if (gaps.stream().anyMatch(gap -> gap.least() > 0)) {
            facts.add(longest("Longest vacancy", gaps));
        }
        String unknown = uncounted == 0
                ? ""
                : "; " + (uncounted == 1 ? "1 change" : uncounted + " changes") + " of officer cannot be counted, as a date is missing or contradictory";
        facts.add(new Fact(
                "Vacant in all", (most == 0 ? "not once" : days(least, most) + share(line, asOf, least, most)) + unknown, List.of()));
    }

    /** Print which part of the time between the first start and the last end the days are. */
    private static String share(Line line, LocalDate asOf, long least, long most) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Service service : line.services()) {
            Edtf start = service.start();
            Edtf end = service.end();
            first = start != null && start.earliest().isBefore(first) ? start.earliest() : first;
            LocalDate to = service.incumbent() ? asOf : end == null ? LocalDate.MIN : end.latest();
            last = to.isAfter(last) ? to : last;
        }
        if (!first.isBefore(last)) {
            return "";
        }
        long all = ChronoUnit.DAYS.between(first, last);
        long low = Math.round((double) PERCENT * least / all);
        long high = Math.round((double) PERCENT * most / all);
        return ", " + (low == high ? "about " + high : low + " to " + high) + "\u00a0% of the time listed";
    }

    private static String days(long least, long most) {
        if (least == most) {
            return Days.count(most);
        }
        return least == 0
                ? "up to " + Days.count(most)
                : "between " + String.format(Locale.ENGLISH, "%,d", least) + " and " + Days.count(most);
    }
}
