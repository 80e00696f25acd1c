package org.countrydesk.panorama;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.density.Bars;
import org.countrydesk.density.Strip;
import org.countrydesk.density.YearAxis;
import org.countrydesk.density.YearCounts;
import org.countrydesk.drawing.Scale;
import org.countrydesk.drawing.TimeScale;
import org.countrydesk.web.PrintedDate;

/**
 * Documents, figures and officers on one axis, lane below lane, in units of the drawing.
 *
 * @param columns years that have something, for those who point at them
 * @param words what is drawn, for those who do not see it
 */
public record Panorama(
        YearAxis axis, List<Lane> lanes, List<OfficerBand> bands, List<Strip.Step> steps, List<Column> columns, String words) {

    public static final int WIDTH = 960;

    private static final int LABEL = 28;
    private static final int HIGH = 78;
    private static final int LOW = 40;
    private static final int BAND = 26;
    private static final int FEW = 2;
    private static final int FOOT = 30;

    /** What a lane is to hold. */
    public record Asked(String title, String path, YearCounts counts) {}

    /**
     * One row of bars.
     *
     * @param path empty where the title leads nowhere
     * @param colour number of the series colour
     */
    public record Lane(String title, String path, long total, int top, int base, int colour, Bars bars) {}

    /** A year with what it has. */
    public record Column(String path, String title, double x, double width) {}

    /** Draw lanes of statements, the figures, and the officers. */
    public static Panorama of(YearAxis axis, List<Asked> asked, YearCounts figures, BandsAsked officers) {
        Scale across = new Scale(axis.from(), axis.to() + 1.0, 0, WIDTH);
        int height = asked.size() <= FEW ? HIGH : LOW;
        long most = asked.stream().mapToLong(each -> Bars.highest(each.counts(), axis)).max().orElse(0);
        List<Lane> lanes = new ArrayList<>();
        int top = 0;
        for (Asked each : asked) {
            lanes.add(lane(each, axis, across, new int[] {top, height, lanes.size() % 5 + 1}, most));
            top += LABEL + height;
        }
        if (figures.total() > 0) {
            var lane = new Asked("Figures", "", figures);
            lanes.add(lane(lane, axis, across, new int[] {top, LOW, 6}, Bars.highest(figures, axis)));
        }
        YearCounts statements = YearCounts.sum(asked.stream().map(Asked::counts).toList());
        var days = new TimeScale(LocalDate.of(axis.from(), 1, 1), LocalDate.of(axis.to(), 12, 31).plusDays(1), 0, WIDTH);
        List<OfficerBand> bands = officers.lines().stream()
                .map(listed -> OfficerBand.of(listed, days, officers.asOf()))
                .filter(band -> !band.bars().isEmpty())
                .toList();
        return new Panorama(
                axis,
                List.copyOf(lanes),
                bands,
                Strip.steps(statements.plus(figures), axis, across),
                columns(statements, figures, axis, across),
                words(axis, lanes, bands));
    }

    /** Whose officers are to be drawn, up to which day. */
    public record BandsAsked(List<Lines.Listed> lines, LocalDate asOf) {}

    private static Lane lane(Asked asked, YearAxis axis, Scale across, int[] place, long most) {
        int base = place[0] + LABEL + place[1];
        return new Lane(
                asked.title(),
                asked.path(),
                asked.counts().total(),
                place[0],
                base,
                place[2],
                Bars.of(asked.counts(), axis, across, new Scale(0, Math.max(1, most), base, base - place[1])));
    }

    private static List<Column> columns(YearCounts statements, YearCounts figures, YearAxis axis, Scale across) {
        int years = Bars.step(axis.years());
        SortedMap<Integer, Long> any = new TreeMap<>(statements.plus(figures).by(years)).subMap(axis.from(), axis.to() + 1);
        List<Column> columns = new ArrayList<>();
        any.keySet().forEach(from -> {
            PrintedDate date = PrintedDate.of(Strip.stretch(from, years));
            columns.add(new Column(
                    date.path(),
                    date.words() + ": " + number(statements.within(from, from + years - 1), "statement") + ", "
                            + number(figures.within(from, from + years - 1), "figure"),
                    across.at(from),
                    Math.round((across.at(from + years) - across.at(from)) * 10) / 10.0));
        });
        return List.copyOf(columns);
    }

    private static String words(YearAxis axis, List<Lane> lanes, List<OfficerBand> bands) {
        StringBuilder words = new StringBuilder("From " + axis.from() + " to " + axis.to() + ". ");
        for (Lane lane : lanes) {
            words.append(lane.title()).append(": ").append(lane.total()).append(" in all, at most ").append(lane.bars().most())
                    .append(lane.bars().years() == 1 ? " in a year" : " in " + lane.bars().years() + " years").append("; ");
        }
        bands.forEach(band -> words.append(number(band.bars().size(), "officer in post")).append("; "));
        return words + "the table below has the numbers.";
    }

    static String number(long count, String thing) {
        return String.format(Locale.ROOT, "%,d ", count) + thing + (count == 1 ? "" : "s");
    }

    private int lanesEnd() {
        return lanes.isEmpty() ? 0 : lanes.getLast().base();
    }

    /** Return where the bars of a country's officers begin. */
    public int bandTop(int index) {
        return lanesEnd() + index * (LABEL + BAND);
    }

    /** Return where the axis lies. */
    public int foot() {
        return bands.isEmpty() ? lanesEnd() : bandTop(bands.size() - 1) + LABEL + BAND;
    }

    public int height() {
        return foot() + FOOT;
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + height();
    }
}
