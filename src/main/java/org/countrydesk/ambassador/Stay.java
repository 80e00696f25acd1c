package org.countrydesk.ambassador;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The days of one service, both ends included: those on which the officer can have been in post, and within them those on
 * which the officer surely was. No day is sure where {@code sureFrom} lies after {@code sureTo}.
 */
public record Stay(Service service, LocalDate from, LocalDate sureFrom, LocalDate sureTo, LocalDate to) {

    /**
     * How far a term with a missing date may reach where the line has no neighbour to bound it. A heuristic: it errs
     * towards "not known" for terms of more than ten years, as nobody is served by an officer "possible" for centuries.
     */
    private static final int MOST_YEARS = 10;

    /** Return the stays of a line's services, in its order; a missing date is bounded by the officers beside it. */
    static List<Stay> of(List<Service> services) {
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            @Nullable Service before = i == 0 ? null : services.get(i - 1);
            @Nullable Service after = i + 1 == services.size() ? null : services.get(i + 1);
            stays.add(of(services.get(i), before, after));
        }
        return stays;
    }

    /** Tell whether the officer can have been in post on one of the days, both included. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }

    /** Tell whether there is a day on which the officer surely was in post. */
    public boolean hasSureDays() {
        return !sureFrom.isAfter(sureTo);
    }

    private static Stay of(Service service, @Nullable Service before, @Nullable Service after) {
        Edtf start = service.start();
        Edtf end = service.end();
        if (start != null && end != null) {
            return service.contradictory()
                    ? new Stay(service, earliest(end), LocalDate.MAX, LocalDate.MIN, latest(start))
                    : new Stay(service, earliest(start), latest(start), earliest(end), latest(end));
        }
        if (start != null) {
            return service.incumbent()
                    ? new Stay(service, earliest(start), latest(start), LocalDate.MAX, LocalDate.MAX)
                    : new Stay(service, earliest(start), latest(start), earliest(start), later(latest(start), after));
        }
        if (end != null) {
            return new Stay(service, earlier(earliest(end), before), latest(end), earliest(end), latest(end));
        }
        return unknown(service, before, after);
    }

    /** Neither date is known: the officer served at some time between the neighbours, or nobody knows when. */
    private static Stay unknown(Service service, @Nullable Service before, @Nullable Service after) {
        @Nullable LocalDate left = before == null ? null : leaving(before);
        @Nullable LocalDate next = after == null ? null : coming(after);
        LocalDate from = left != null ? left : next != null ? next.minusYears(MOST_YEARS) : LocalDate.MAX;
        LocalDate to = next != null ? next : left != null ? left.plusYears(MOST_YEARS) : LocalDate.MIN;
        LocalDate open = service.incumbent() && left != null ? LocalDate.MAX : to;
        return new Stay(service, from, LocalDate.MAX, LocalDate.MIN, open);
    }

    private static LocalDate earlier(LocalDate end, @Nullable Service before) {
        @Nullable LocalDate left = before == null ? null : leaving(before);
        LocalDate bound = left == null ? end.minusYears(MOST_YEARS) : left;
        return bound.isAfter(end) ? end : bound;
    }

    private static LocalDate later(LocalDate start, @Nullable Service after) {
        @Nullable LocalDate next = after == null ? null : coming(after);
        LocalDate bound = next == null ? start.plusYears(MOST_YEARS) : next;
        return bound.isBefore(start) ? start : bound;
    }

    /** Return the first day on which a neighbour can have left. */
    private static @Nullable LocalDate leaving(Service before) {
        Edtf date = before.end() != null ? before.end() : before.start();
        return date == null ? null : earliest(date);
    }

    /** Return the last day on which a neighbour can have come. */
    private static @Nullable LocalDate coming(Service after) {
        Edtf date = after.start() != null ? after.start() : after.end();
        return date == null ? null : latest(date);
    }

    /** An approximate date may be off by one of its own units either way. */
    private static LocalDate earliest(Edtf date) {
        return date.qualified() ? date.earliest().minus(1, unit(date)) : date.earliest();
    }

    private static LocalDate latest(Edtf date) {
        return date.qualified() ? date.latest().plus(1, unit(date)) : date.latest();
    }

    private static ChronoUnit unit(Edtf date) {
        return switch (date.precision()) {
            case DAY, MONTH, SEASON -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
            case DECADE, CENTURY, INTERVAL -> ChronoUnit.DECADES;
        };
    }
}
