package org.countrydesk.tally;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
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
    public record OfEdition(long edition, List<Dated> dates) {

        /** Count the statements asked for. */
        public long count(Predicate<Dated> asked) {
            return matching(asked).mapToLong(Dated::statements).sum();
        }

        /** Count by the years of the first and the last day. */
        public YearCounts years() {
            return new YearCounts(dates.stream()
                    .map(date -> new YearCounts.Span(date.earliest().getYear(), date.latest().getYear(), date.statements()))
                    .toList())
                    .merged();
        }

        /** Count the statements asked for by a part of time; what has no such part is left out. */
        public TreeMap<Edtf, Long> by(Predicate<Dated> asked, Function<Dated, Optional<Edtf>> part) {
            TreeMap<Edtf, Long> counts = new TreeMap<>();
            matching(asked)
                    .forEach(date -> part.apply(date).ifPresent(of -> counts.merge(of, (long) date.statements(), Long::sum)));
            return counts;
        }

        /** Return the last day before a time that such a date ends with. */
        public Optional<LocalDate> before(Edtf time, boolean oneDay) {
            return exact(oneDay).map(Dated::latest).filter(day -> day.isBefore(time.earliest())).max(Comparator.naturalOrder());
        }

        /** Return the first day after a time that such a date begins with. */
        public Optional<LocalDate> after(Edtf time, boolean oneDay) {
            return exact(oneDay).map(Dated::earliest).filter(day -> day.isAfter(time.latest())).min(Comparator.naturalOrder());
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

        private Stream<Dated> exact(boolean oneDay) {
            return dates.stream().filter(date -> oneDay ? date.oneDay() : date.oneMonth());
        }

        private Stream<Dated> matching(Predicate<Dated> asked) {
            return dates.stream().filter(asked);
        }
    }
}
