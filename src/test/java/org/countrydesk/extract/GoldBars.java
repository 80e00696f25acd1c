package org.countrydesk.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.countrydesk.fact.EntityType;

/**
 * The best scores reached so far on a folder of documents with answers; a test fails below them.
 *
 * @param names F1 by type
 */
record GoldBars(double figures, double unit, double qualifier, double period, double measure, double dates, double terms, Map<EntityType, Double> names) {

    /** Print the scores of a folder, each with the number of records behind it, and hold them to the bars. */
    void hold(GoldFolder folder) throws IOException {
        StatisticScore statistics = folder.statistics();
        DateScore dated = folder.dates();
        TermScore served = folder.terms();
        EntityScore named = folder.names();
        System.out.println(statistics.summary());
        System.out.println(dated.summary());
        System.out.println(served.summary());
        System.out.println(named);
        assertTrue(statistics.f1() >= figures, statistics::report);
        assertTrue(statistics.unit() >= unit, statistics::report);
        assertTrue(statistics.qualifier() >= qualifier, statistics::report);
        assertTrue(statistics.period() >= period, statistics::report);
        assertTrue(statistics.measure() >= measure, statistics::report);
        assertTrue(dated.f1() >= dates, dated::report);
        assertTrue(served.share() >= terms, served::report);
        names.forEach((type, best) -> assertTrue(named.of(type).f1() >= best, type + "\n" + named.report()));
    }
}
