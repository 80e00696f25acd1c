package org.countrydesk.ambassador;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Terms of an edition. */
interface TermRepository extends Repository<Term, Long> {

    @Query("select new org.countrydesk.ambassador.StoredTerm(t.ambassador, t.name, t.role, t.country, t.startDate, t.endDate,"
            + " t.incumbent, t.placeInLine, t.rawStart, t.rawEnd, t.passage, d.slug, d.title, d.source)"
            + " from Term t join Document d on d.id = t.documentId"
            + " where d.standing.first <= :edition and d.standing.last > :edition order by t.country, d.source, t.number")
    List<StoredTerm> findAll(long edition);
}
