package org.countrydesk.timeline;

import java.util.List;
import org.countrydesk.document.Mark;
import org.countrydesk.document.MarkSource;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Marks dates in running text. */
interface DateMarks extends Repository<DatedStatement, Long>, MarkSource {

    @Override
    @Query("select new org.countrydesk.document.Mark(s.passage, s.spanStart, s.spanEnd,"
            + " org.countrydesk.document.MarkKind.DATE, s.edtf, '')"
            + " from DatedStatement s join Document d on d.id = s.documentId"
            + " where s.documentId = :document and s.passage between :from and :to"
            + " and d.standing.first <= :edition and d.standing.last > :edition")
    List<Mark> findMarks(long edition, long document, int from, int to);
}
