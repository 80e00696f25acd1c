package org.countrydesk.tally;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.density.YearCounts;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * How many statements have which date: what a page counts is added up from these, and what it lists is found by them. They are as many
 * as there are different dates, whatever the number of documents; those of the edition asked for last are held.
 */
@Repository
public class DateCounts {

    private final EntityManager entities;
    private final AtomicReference<@Nullable OfEdition> held = new AtomicReference<>();

    DateCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** Return the counts of an edition. */
    public OfEdition of(Editions.Live edition) {
        OfEdition now = held.get();
        if (now == null || now.edition() != edition.number()) {
            now = new OfEdition(
                    edition.number(),
                    entities.createQuery(
                                    "select new org.countrydesk.tally.DateCounts$Dated(c.earliest, c.latest, c.statements) from DateCount c"
                                            + " where c.standing.first <= :edition and c.standing.last > :edition",
                                    Dated.class)
                            .setParameter("edition", edition.number())
                            .getResultList());
            held.set(now);
        }
        return now;
    }

    /** How many statements have a date, by the first and the last day it can mean. */
    public record Dated(LocalDate earliest, LocalDate latest, int statements) {

        /** Tell whether it means one day. */
        public boolean oneDay() {
            return earliest.equals(latest);
        }

        /** Tell whether all days it can mean lie in one month. */
        public boolean oneMonth() {
            return earliest.getYear() == latest.getYear() && earliest.getMonth() == latest.getMonth();
        }
    }

    /**
     * The dates that a part of a list has, from one to another in the order of the list.
     *
     * @param days first days of them
     * @param skipped statements of the first date that come before the part
     */
    public record Window(List<LocalDate> days, Dated first, Dated last, int skipped) {}

    /** Counts of one edition. */
    public static final class OfEdition {

        /** Days of the longest month: dates that mean more are kept apart, so that those of a day are found among few. */
        private static final int MONTH = 31;

        private static final Comparator<Dated> FIRST_DAY = Comparator.comparing(Dated::earliest);

        private final long edition;
        private final List<Dated> dates;

        /** Dates that mean a month or less, by their first days. */
        private final List<Dated> brief;

        private final List<Dated> longer;

        public OfEdition(long edition, List<Dated> dates) {
            this.edition = edition;
            this.dates = List.copyOf(dates);
            Map<Boolean, List<Dated>> parts = dates.stream()
                    .sorted(FIRST_DAY)
                    .collect(Collectors.partitioningBy(date -> ChronoUnit.DAYS.between(date.earliest(), date.latest()) < MONTH));
            brief = parts.getOrDefault(true, List.of());
            longer = parts.getOrDefault(false, List.of());
        }

        long edition() {
            return edition;
        }

        /** Return those of the dates that have a day in a time; all where no time is given. */
        public Part during(@Nullable Edtf time) {
            if (time == null) {
                return new Part(dates);
            }
            List<Dated> near = new ArrayList<>(
                    brief.subList(firstFrom(brief, time.earliest().minusDays(MONTH)), firstFrom(brief, time.latest().plusDays(1))));
            near.addAll(longer.subList(0, firstFrom(longer, time.latest().plusDays(1))));
            near.removeIf(date -> date.latest().isBefore(time.earliest()));
            return new Part(near);
        }

        /** Find the place of the first date that begins on a day or after it. */
        private static int firstFrom(List<Dated> sorted, LocalDate day) {
            int low = 0;
            int high = sorted.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (sorted.get(middle).earliest().isBefore(day)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Count by the years of the first and the last day. */
        public YearCounts years() {
            return new YearCounts(dates.stream()
                    .map(date -> new YearCounts.Span(date.earliest().getYear(), date.latest().getYear(), date.statements()))
                    .toList())
                    .merged();
        }

        /** Return the last day before a time that a date of one day, or of one month, ends with. */
        public Optional<LocalDate> before(Edtf time, boolean oneDay) {
            LocalDate last = null;
            for (int i = firstFrom(brief, time.earliest()) - 1; i >= 0; i--) {
                Dated date = brief.get(i);
                if (last != null && !date.earliest().plusDays(MONTH).isAfter(last)) {
                    break;
                }
                if (exact(date, oneDay) && date.latest().isBefore(time.earliest()) && (last == null || date.latest().isAfter(last))) {
                    last = date.latest();
                }
            }
            return Optional.ofNullable(last);
        }

        /** Return the first day after a time that such a date begins with. */
        public Optional<LocalDate> after(Edtf time, boolean oneDay) {
            return brief.subList(firstFrom(brief, time.latest().plusDays(1)), brief.size()).stream()
                    .filter(date -> exact(date, oneDay))
                    .map(Dated::earliest)
                    .findFirst();
        }

        private static boolean exact(Dated date, boolean oneDay) {
            return oneDay ? date.oneDay() : date.oneMonth();
        }
    }

    /** Counts of some dates. */
    public record Part(List<Dated> dates) {

        /** Count the statements asked for. */
        public long count(Predicate<Dated> asked) {
            return matching(asked).mapToLong(Dated::statements).sum();
        }

        /** Count the statements asked for by a part of time; what has no such part is left out. */
        public TreeMap<Edtf, Long> by(Predicate<Dated> asked, Function<Dated, Optional<Edtf>> part) {
            TreeMap<Edtf, Long> counts = new TreeMap<>();
            matching(asked)
                    .forEach(date -> part.apply(date).ifPresent(of -> counts.merge(of, (long) date.statements(), Long::sum)));
            return counts;
        }

        /** Find the dates that a part of a list has; nothing where the list ends before it. */
        public Optional<Window> window(Predicate<Dated> asked, Comparator<Dated> order, int offset, int size) {
            List<Dated> some = new ArrayList<>();
            long before = 0;
            int skipped = 0;
            for (Dated date : matching(asked).sorted(order).toList()) {
                if (before >= (long) offset + size) {
                    break;
                }
                if (before + date.statements() > offset) {
                    skipped = some.isEmpty() ? (int) (offset - before) : skipped;
                    some.add(date);
                }
                before += date.statements();
            }
            return some.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Window(
                            some.stream().map(Dated::earliest).distinct().toList(), some.getFirst(), some.getLast(), skipped));
        }

        /** Return the first days that the dates asked for have, if there are any. */
        public Optional<List<LocalDate>> firstDays(Predicate<Dated> asked) {
            List<LocalDate> days = matching(asked).map(Dated::earliest).distinct().toList();
            return days.isEmpty() ? Optional.empty() : Optional.of(days);
        }

        private Stream<Dated> matching(Predicate<Dated> asked) {
            return dates.stream().filter(asked);
        }
    }
}
