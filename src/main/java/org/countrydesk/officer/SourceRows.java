package org.countrydesk.officer;

import java.util.Collection;
import java.util.List;
import org.countrydesk.document.Passage;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The passages that terms were read from. */
interface SourceRows extends Repository<Passage, Long> {

    String STORED = "select new org.countrydesk.officer.SourceRow$Stored(d.slug, p.number, p.tableNumber, p.text, p.cells)"
            + " from Passage p join Document d on d.id = p.documentId"
            + " where d.standing.first <= :edition and d.standing.last > :edition and d.slug in :documents";

    @Query(STORED + " and p.number in :numbers")
    List<SourceRow.Stored> findPassages(Collection<String> documents, Collection<Integer> numbers, long edition);

    /** Return the rows that name the columns of tables. */
    @Query(STORED + " and p.tableNumber in :tables and p.kind = org.countrydesk.markup.Passage$Kind.HEADER order by p.number")
    List<SourceRow.Stored> findHeaders(Collection<String> documents, Collection<Integer> tables, long edition);
}
