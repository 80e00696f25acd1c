package org.countrydesk.document;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Documents of an edition. */
public interface DocumentRepository extends Repository<Document, Long> {

    /** The difference keeps the database from the index of rows that ended, so that a part of a list is read in the list's order. */
    String IN_EDITION = " d.standing.first <= :edition and d.standing.last - :edition > 0 ";
    String ROW = "select new org.countrydesk.document.DocumentRow(d.slug, d.title, d.titleOrigin, d.source, d.publisher,"
            + " d.licence, d.mediaType, d.sha256, d.words, d.sections, d.passages, d.statistics, d.datedStatements)"
            + " from Document d where" + IN_EDITION;

    String LINE = "select new org.countrydesk.document.DocumentLine(d.slug, d.title, d.publisher, d.published, d.licence, d.words,"
            + " d.statistics, d.datedStatements, d.terms, d.standing.first) from Document d where" + IN_EDITION;

    /** Return a part of the documents as lists show them, by title. */
    @Query(LINE + "order by d.title, d.slug offset :offset rows fetch next :size rows only")
    List<DocumentLine> findLines(long edition, int offset, int size);

    /** Return the documents that came or changed last, the newest first. */
    @Query(LINE + "order by d.standing.first desc, d.title, d.slug fetch first :size rows only")
    List<DocumentLine> findNewest(long edition, int size);

    /** Return a part of the documents, by title. */
    @Query(ROW + "order by d.title, d.slug offset :offset rows fetch next :size rows only")
    List<DocumentRow> findRows(long edition, int offset, int size);

    @Query("select d from Document d where d.slug = :slug and" + IN_EDITION)
    Optional<Document> findBySlug(String slug, long edition);
}
