package org.countrydesk.statistic;

import java.util.List;
import org.countrydesk.document.Mark;
import org.countrydesk.document.MarkSource;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Marks statistics in running text. */
interface StatisticMarks extends Repository<Statistic, Long>, MarkSource {

    @Override
    @Query("select new org.countrydesk.document.Mark(s.passage, s.spanStart, s.spanEnd,"
            + " org.countrydesk.document.MarkKind.FIGURE, concat(d.slug, '-f', cast(s.number as string)), s.measure)"
            + " from Statistic s join Document d on d.id = s.documentId"
            + " where s.documentId = :document and s.passage between :from and :to"
            + " and d.standing.first <= :edition and d.standing.last > :edition")
    List<Mark> findMarks(long edition, long document, int from, int to);
}
