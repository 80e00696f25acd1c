package org.countrydesk.panorama;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.Service;
import org.countrydesk.drawing.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * The officers of one country as a quiet band along an axis.
 *
 * @param country empty where the source does not say
 */
public record OfficerBand(String country, String path, List<Bar> bars) {

    private static final double LEAST = 2;

    /**
     * One term: all days its dates allow, and within them those that are sure.
     *
     * @param row 0 or 1, so that two that meet can be told apart
     * @param sureWidth 0 where no day is sure
     */
    public record Bar(String path, String title, int row, double x, double width, double sureX, double sureWidth) {}

    /** Draw the officers whose dates touch the axis; a date that is missing is drawn as short as can be. */
    static OfficerBand of(Lines.Listed listed, TimeScale axis, LocalDate asOf) {
        List<Bar> bars = new ArrayList<>();
        int row = 0;
        for (Service service : listed.line().services()) {
            LocalDate from = first(service);
            LocalDate to = last(service, asOf);
            row = 1 - row;
            if (from != null && to != null && !from.isAfter(to) && from.isBefore(axis.to()) && !to.isBefore(axis.from())) {
                bars.add(bar(service, axis, new LocalDate[] {from, to}, row, asOf));
            }
        }
        String country = listed.country();
        return new OfficerBand(country, "/ambassadors", List.copyOf(bars));
    }

    private static Bar bar(Service service, TimeScale axis, LocalDate[] days, int row, LocalDate asOf) {
        double x = axis.within(days[0]);
        double sureX = service.start() == null ? x : axis.within(service.start().latest());
        double sureTo = service.incumbent() ? axis.within(asOf) : service.end() == null ? sureX : axis.within(service.end().earliest());
        String when = (service.start() == null ? "start not known" : service.start().words()) + " – "
                + (service.incumbent() ? "in post" : service.end() == null ? "end not known" : service.end().words());
        return new Bar(
                "/ambassadors/" + service.slug(),
                service.name() + ", " + service.role().title() + ", " + when,
                row,
                x,
                Math.max(LEAST, tenth(axis.within(days[1]) - x)),
                sureX,
                service.start() == null ? 0 : Math.max(0, tenth(sureTo - sureX)));
    }

    private static @Nullable LocalDate first(Service service) {
        return service.start() != null ? service.start().earliest() : service.end() != null ? service.end().earliest() : null;
    }

    private static @Nullable LocalDate last(Service service, LocalDate asOf) {
        if (service.incumbent()) {
            return asOf;
        }
        return service.end() != null ? service.end().latest() : service.start() != null ? service.start().latest() : null;
    }

    private static double tenth(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
