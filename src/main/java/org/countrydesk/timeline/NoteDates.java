package org.countrydesk.timeline;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Dates that passages state. */
interface NoteDates extends Repository<DatedStatement, Long> {

    /** A date of a passage; {@code title} is the document's. */
    record NoteDate(int passage, String edtf, String title) {}

    @Query("select new org.countrydesk.timeline.NoteDates$NoteDate(s.passage, s.edtf, d.title)"
            + " from DatedStatement s join Document d on d.id = s.documentId"
            + " where d.slug = :document and s.passage between :from and :to"
            + " and d.standing.first <= :edition and d.standing.last > :edition order by s.passage, s.number")
    List<NoteDate> find(long edition, String document, int from, int to);
}
