package org.countrydesk.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.density.Heat;
import org.countrydesk.density.Near;
import org.countrydesk.density.Strip;
import org.countrydesk.drawing.Shade;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.statistic.PeriodFigures;
import org.countrydesk.web.DateAddress;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a day, month, year, decade, century or interval shows; a dozen queries, whatever there is. */
@Component
class DatePages {

    private static final int FIGURES = 40;
    private static final int COUNTRIES = 20;
    private static final int WIDER = 25;

    private final StatementQueries statements;
    private final Counts counts;
    private final Densities densities;
    private final PeriodFigures figures;
    private final Lines lines;

    DatePages(StatementQueries statements, Counts counts, Densities densities, PeriodFigures figures, Lines lines) {
        this.statements = statements;
        this.counts = counts;
        this.densities = densities;
        this.figures = figures;
        this.lines = lines;
    }

    /** Gather a page; {@code widest} asks for the statements with wider dates instead of those of the time. */
    DatePage of(Edtf time, boolean widest, Paging paging, Editions.Live live) {
        Counts.Found within = counts.found(time, live);
        long wider = counts.wider(time, live);
        StatementQueries.Order order =
                within.statements() > Counts.MOST_SORTED ? StatementQueries.Order.TIME : StatementQueries.Order.DOCUMENT;
        PeriodFigures.Found found = figures.during(time, live, FIGURES);
        List<PostAnswer> answers =
                PostAnswer.all(lines.of(live), time, live.day()).stream().limit(COUNTRIES).toList();
        PrintedDate date = PrintedDate.of(time);
        int[] part = {paging.offset(), paging.size()};
        Near near = Near.of(time, densities.of(live).both());
        boolean fine = time.precision() == Edtf.Precision.DAY || time.precision() == Edtf.Precision.MONTH;
        return new DatePage(
                date,
                DateAddress.exactPath("/timeline/", time.toString()),
                DateLead.of(
                        date,
                        new DateLead.Has(within.statements(), within.documents(), wider, found.total()),
                        answers),
                widest,
                widest
                        ? Paged.of(wider, paging, statements.lines(StatementFilter.wider(time), StatementQueries.Order.NARROWEST, live, part))
                        : Paged.of(within.statements(), paging, statements.lines(StatementFilter.within(time), order, live, part)),
                widest || wider == 0 || paging.offset() > 0
                        ? List.of()
                        : statements.lines(StatementFilter.wider(time), StatementQueries.Order.NARROWEST, live, new int[] {0, WIDER}),
                wider,
                answers,
                found,
                near,
                fine ? with(counts.before(time, live)) : near == null ? null : near.before(),
                fine ? with(counts.after(time, live)) : near == null ? null : near.after(),
                above(time),
                cells(time, live),
                counts.published(time, live.number()));
    }

    private static Near.@Nullable With with(@Nullable PrintedDate date) {
        return date == null ? null : new Near.With(date, 0);
    }

    /** Return the century of a decade, the decade of a year and so on, the coarsest first. */
    private static List<PrintedDate> above(Edtf time) {
        List<PrintedDate> above = new ArrayList<>();
        for (Edtf wider = time.wider().orElse(null); wider != null; wider = wider.wider().orElse(null)) {
            above.addFirst(PrintedDate.of(wider));
        }
        return List.copyOf(above);
    }

    private List<DatePage.Cells> cells(Edtf time, Editions.Live live) {
        int year = time.earliest().getYear();
        return switch (time.precision()) {
            case CENTURY -> List.of(years("Decades", year, 10, live));
            case DECADE -> List.of(years("Years", year, 1, live));
            case YEAR -> Stream.of(months(year, 0, live)).filter(DatePage.Cells::any).toList();
            case MONTH, DAY -> List.of(
                    months(year, time.earliest().getMonthValue(), live),
                    days(YearMonth.from(time.earliest()), time, live));
            case SEASON, INTERVAL -> List.of();
        };
    }

    private DatePage.Cells years(String title, int from, int step, Editions.Live live) {
        SortedMap<Integer, Long> held = densities.of(live).statements().by(step).subMap(from, from + 10 * step);
        Map<Edtf, Long> dates = new TreeMap<>();
        for (int year = from; year < from + 10 * step; year += step) {
            dates.put(Strip.stretch(year, step), held.getOrDefault(year, 0L));
        }
        return cells(title, dates, null, 4);
    }

    private DatePage.Cells months(int year, int here, Editions.Live live) {
        Map<Edtf, Long> dates = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            dates.put(Edtf.month(YearMonth.of(year, month)), 0L);
        }
        dates.putAll(counts.months(year, live));
        return cells("Months of " + Edtf.year(year).words(), dates, here == 0 ? null : Edtf.month(YearMonth.of(year, here)), 3);
    }

    private DatePage.Cells days(YearMonth month, Edtf here, Editions.Live live) {
        Map<Edtf, Long> dates = new TreeMap<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            dates.put(Edtf.day(month.atDay(day)), 0L);
        }
        dates.putAll(counts.days(month, live));
        return cells("Days of " + Edtf.month(month).words(), dates, here, 2);
    }

    /** The label of a year or decade is the year; of a month its name, of a day its number, cut short. */
    private static DatePage.Cells cells(String title, Map<Edtf, Long> dates, @Nullable Edtf here, int letters) {
        long most = dates.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Heat.Cell> cells = new ArrayList<>();
        dates.forEach((date, count) -> {
            String words = date.words().startsWith("the ") ? date.words().substring(4) : date.words();
            String label = letters == 2 ? words.substring(0, words.indexOf(' ')) : letters == 3 ? words.substring(0, 3) : words;
            cells.add(new Heat.Cell(PrintedDate.of(date), label, count, Shade.of(count, most), date.equals(here)));
        });
        return new DatePage.Cells(title, List.copyOf(cells));
    }
}
