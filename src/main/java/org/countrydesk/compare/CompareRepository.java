package org.countrydesk.compare;

import java.util.Collection;
import java.util.List;
import org.countrydesk.document.SharedSentences;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What documents of an edition share. */
interface CompareRepository extends Repository<SharedSentences, Long> {

    String STANDS = " s.standing.first <= :edition and s.standing.last > :edition ";
    String A_STANDS = " a.standing.first <= :edition and a.standing.last > :edition ";

    /** Return a part of the pairs with the text they share, those that share most of it first. */
    @Query("select new org.countrydesk.compare.PairCount(s.aDocument, s.bDocument, s.shared, s.identical, s.aCharacters, s.bCharacters)"
            + " from SharedPair s where s.standing.first <= :edition and s.standing.last - :edition > 0"
            + " order by s.characters desc, s.aDocument, s.bDocument offset :offset rows fetch next :size rows only")
    List<PairCount> findPairs(long edition, int offset, int size);

    /** Return what some documents are called. */
    @Query("select new org.countrydesk.compare.DocumentName(a.slug, a.title, a.source) from Document a where a.slug in :documents and"
            + A_STANDS)
    List<DocumentName> findNames(long edition, Collection<String> documents);

    /** Return how much text some documents have. */
    @Query("select new org.countrydesk.compare.TextLength(a.slug, sum(length(p.text))) from Passage p"
            + " join Document a on a.id = p.documentId and" + A_STANDS + "where a.slug in :documents group by a.slug")
    List<TextLength> findLengths(long edition, Collection<String> documents);

    /** Return the beginnings of some passages of a document. */
    @Query("select new org.countrydesk.compare.PassageText(p.number, substring(p.text, 1, 20000)) from Passage p"
            + " join Document a on a.id = p.documentId and" + A_STANDS + "where a.slug = :document and p.number in :numbers")
    List<PassageText> findTexts(long edition, String document, Collection<Integer> numbers);

    /**
     * Return slug, title, number and text of some passages, each named by its document and its number; for a number that no passage has, 0 and no
     * text. A function as a table is what makes one look into the index of each, and SQL alone knows it.
     */
    @Query(
            nativeQuery = true,
            value = "select a.slug, a.title, coalesce(p.number, 0), p.text"
                    + " from unnest(cast(:documents as varchar array), cast(:numbers as integer array)) as k(document, number)"
                    + " join document a on a.slug = k.document and a.first_edition <= :edition and a.last_edition > :edition"
                    + " left join passage p on p.document_id = a.id and p.number = k.number")
    List<Object[]> findPassages(long edition, String[] documents, Integer[] numbers);

    @Query("select count(s) from SharedPair s where" + STANDS)
    long countPairs(long edition);

    /** Return what a document shares in some of its passages, or in all: in the order of the document. */
    @Query("select s from SharedSentences s where s.document = :document and s.last >= :from and s.first <= :to and" + STANDS
            + "order by s.first, s.id")
    List<SharedSentences> findSentences(long edition, String document, int from, int to);
}
