package org.countrydesk.topic;

import java.util.List;
import org.countrydesk.document.Mark;
import org.countrydesk.document.MarkSource;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Marks names in running text. */
interface NameMarks extends Repository<Mention, Long>, MarkSource {

    @Override
    @Query("select new org.countrydesk.document.Mark(m.passage, m.spanStart, m.spanEnd,"
            + " org.countrydesk.document.MarkKind.NAME, e.slug, e.name)"
            + " from Mention m join EntityName n on n.nameKey = m.nameKey join Entity e on e.id = n.entityId"
            + " where m.documentId = :document and m.passage between :from and :to"
            + " and e.standing.first <= :edition and e.standing.last > :edition")
    List<Mark> findMarks(long edition, long document, int from, int to);
}
