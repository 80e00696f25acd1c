package org.countrydesk.statistic;

import java.util.List;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PassageAddress;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the figures of a time: those whose period has a day in it. */
@Component
public class PeriodFigures {

    private final StatisticQueries statistics;

    PeriodFigures(StatisticQueries statistics) {
        this.statistics = statistics;
    }

    /**
     * Figures of a time.
     *
     * @param figures the first of all
     */
    public record Found(List<Figure> figures, long total) {}

    /**
     * One figure as pages print it.
     *
     * @param path of its page
     * @param surface the value as the source writes it
     * @param passagePath where it was read
     * @param from the ingested file's name
     */
    public record Figure(
            String path,
            String surface,
            String measure,
            @Nullable PrintedDate period,
            String sentence,
            String passagePath,
            String from) {

        static Figure of(StatisticRow row) {
            String period = row.period();
            return new Figure(
                    "/statistics/" + row.id(),
                    row.surface(),
                    row.measure(),
                    period == null ? null : PrintedDate.of(Edtf.of(period)),
                    row.sentence(),
                    PassageAddress.of(row.document(), row.passage()),
                    row.source());
        }
    }

    /** Find the figures of a time, at most so many: of very many those with the shortest periods. */
    public Found during(Edtf span, Editions.Live edition, int most) {
        var filter = StatisticFilter.ALL.withPeriod(span);
        return new Found(
                statistics.mostExact(span, edition.number(), most).stream().map(Figure::of).toList(),
                statistics.count(filter, edition.number()));
    }
}
