package org.countrydesk.density;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.drawing.Scale;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.DateAddress;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * What the whole desk says of which years, on one small axis: all that {@code fragments/time-strip.html} needs.
 *
 * @param steps the links: decades, or centuries on a long axis
 * @param words what is drawn, for those who do not see it
 */
public record Strip(List<Bars.Bar> bars, List<Step> steps, String words, @Nullable Beyond earlier, @Nullable Beyond later) {

    public static final int WIDTH = 960;
    static final int BASE = 64;
    private static final int TOP = 6;

    /** As many links as can be told apart by a finger on a drawing of the least width. */
    private static final int MOST_STEPS = 24;

    /**
     * A part of the axis with its link.
     *
     * @param label what is printed below; empty where there is no room
     * @param title in words, with the count
     * @param empty whether nothing is dated in it, so that it is no link
     */
    public record Step(String path, String label, String title, double x, double width, boolean empty) {}

    /** What lies off the axis, and where it is listed. */
    public record Beyond(long count, String path) {

        public static @Nullable Beyond earlier(YearAxis axis) {
            return axis.earlier() == 0
                    ? null
                    : new Beyond(axis.earlier(), DateAddress.exactPath("/timeline/", "../" + Edtf.year(axis.from() - 1)));
        }

        public static @Nullable Beyond later(YearAxis axis) {
            return axis.later() == 0 ? null : new Beyond(axis.later(), DateAddress.exactPath("/timeline/", Edtf.year(axis.to() + 1) + "/.."));
        }
    }

    /** Draw what is dated; null where nothing is dated within one year. */
    public static @Nullable Strip of(YearCounts counts) {
        YearAxis axis = YearAxis.of(counts);
        if (axis == null) {
            return null;
        }
        Scale across = new Scale(axis.from(), axis.to() + 1.0, 0, WIDTH);
        Bars bars = Bars.of(counts, axis, across, new Scale(0, Math.max(1, Bars.highest(counts, axis)), BASE, TOP));
        return new Strip(
                bars.bars(),
                steps(counts, axis, across),
                "Bars by " + (bars.years() == 1 ? "year" : bars.years() + " years") + " from " + axis.from() + " to " + axis.to()
                        + "; the highest stands for " + bars.most() + ".",
                Beyond.earlier(axis),
                Beyond.later(axis));
    }

    /** Cut an axis into decades, or centuries where those are many. */
    public static List<Step> steps(YearCounts counts, YearAxis axis, Scale across) {
        int years = Math.max(10, Bars.step(axis.years(), MOST_STEPS));
        List<Step> steps = new ArrayList<>();
        for (int from = Math.floorDiv(axis.from(), years) * years; from <= axis.to(); from += years) {
            PrintedDate date = PrintedDate.of(stretch(from, years));
            double x = across.at(Math.max(from, axis.from()));
            long count = counts.within(from, from + years - 1);
            steps.add(new Step(
                    date.path(),
                    String.valueOf(from),
                    date.words() + ": " + count,
                    x,
                    Bars.round(across.at(Math.min(from + years, axis.to() + 1)) - x),
                    count == 0));
        }
        return List.copyOf(steps);
    }

    /** Return the date that some years from a round one on make up. */
    public static Edtf stretch(int from, int years) {
        Edtf year = Edtf.year(from);
        if (from < 0 && years > 1) {
            return Edtf.interval(year, Edtf.year(from + years - 1));
        }
        return switch (years) {
            case 1 -> year;
            case 10 -> year.wider().orElseThrow();
            case 100 -> year.wider().flatMap(Edtf::wider).orElseThrow();
            default -> Edtf.interval(year, Edtf.year(from + years - 1));
        };
    }
}
