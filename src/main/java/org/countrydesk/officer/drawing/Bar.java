package org.countrydesk.officer.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countrydesk.ambassador.Stay;
import org.countrydesk.drawing.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * One term along an axis: a solid part for the days that are sure, a faded one for those that a partial date only allows.
 *
 * @param role word of the data interface; each rank has a shape of its own
 * @param x where the solid part begins; {@code width} is 0 where no day is sure
 * @param from where the term begins on the axis, faded or solid
 * @param to where it ends
 * @param cutLeft whether it began before the axis does
 * @param cutRight whether it goes on after the axis ends
 * @param open whether it has no end yet
 */
public record Bar(
        String role, double x, double width, double from, double to, List<Fade> fades, boolean cutLeft, boolean cutRight, boolean open) {

    /** A fade is drawn at least so long, though a month may be less on the axis: else nobody would see it. */
    private static final double LEAST_FADE = 6;

    private static final double LEAST_BAR = 1.5;
    private static final double SLAT = 2;
    private static final int MOST_SLATS = 12;

    /**
     * A part that thins out from {@code x} to {@code to}, which may lie to the left.
     *
     * @param dashes lengths of slats and of the room between them
     */
    public record Fade(double x, double to, String dashes) {}

    public Bar {
        fades = List.copyOf(fades);
    }

    /** Draw a stay; null where no day of it lies on the axis. */
    static @Nullable Bar of(Stay stay, TimeScale axis, LocalDate asOf) {
        LocalDate last = earlier(stay.to(), asOf);
        if (stay.from().isAfter(last) || last.isBefore(axis.from()) || !stay.from().isBefore(axis.to())) {
            return null;
        }
        boolean open = stay.service().incumbent() && stay.to().isAfter(asOf);
        double from = axis.within(stay.from());
        double to = Math.max(from + LEAST_BAR, axis.within(next(last)));
        LocalDate sureLast = earlier(stay.sureTo(), asOf);
        boolean sure = stay.hasSureDays() && !stay.sureFrom().isAfter(sureLast);
        boolean cutLeft = stay.from().isBefore(axis.from());
        boolean cutRight = last.isAfter(axis.to().minusDays(1));
        if (!sure || sureLast.isBefore(axis.from()) || !stay.sureFrom().isBefore(axis.to())) {
            return new Bar(stay.service().role().word(), from, 0, from, to, doubtful(stay, from, to, sure), cutLeft, cutRight, open);
        }
        List<Fade> fades = new ArrayList<>();
        double x = axis.within(stay.sureFrom());
        double end = axis.within(next(sureLast));
        double most = (to - from) / 2;
        if (stay.sureFrom().isAfter(stay.from()) && !stay.sureFrom().isBefore(axis.from())) {
            x = Math.min(Math.max(x, from + LEAST_FADE), Math.max(x, from + most));
            fades.add(fade(x, from));
        }
        if (last.isAfter(sureLast) && sureLast.isBefore(axis.to())) {
            end = Math.max(Math.min(end, to - LEAST_FADE), Math.min(end, to - most));
            fades.add(fade(end, to));
        }
        return new Bar(
                stay.service().role().word(), tenth(x), tenth(Math.max(0, Math.max(end, x + (fades.isEmpty() ? LEAST_BAR : 0)) - x)), from, to, fades, cutLeft, cutRight, open);
    }

    /** A term without a sure day on the axis: it fades from the side that is better known. */
    private static List<Fade> doubtful(Stay stay, double from, double to, boolean sure) {
        boolean backward = stay.service().start() == null && stay.service().end() != null
                || sure && stay.sureFrom().isAfter(stay.from()) && stay.service().end() != null;
        return List.of(backward ? fade(to, from) : fade(from, to));
    }

    private static Fade fade(double from, double to) {
        double length = Math.abs(to - from);
        int slats = Math.clamp(Math.round(length / SLAT), 2, MOST_SLATS);
        double step = length / slats;
        StringBuilder dashes = new StringBuilder();
        for (int i = 0; i < slats; i++) {
            double full = step * (1 - (i + 0.5) / slats * 0.9);
            dashes.append(i == 0 ? "" : " ").append(print(full)).append(' ').append(print(step - full));
        }
        return new Fade(tenth(from), tenth(to), dashes.toString());
    }

    private static LocalDate next(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static double tenth(double place) {
        return Math.round(place * 10) / 10.0;
    }

    private static String print(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
