package org.countrydesk.compare;

import java.util.Collection;
import java.util.List;
import org.countrydesk.document.SharedPassage;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Shared passages of an edition. */
interface CompareRepository extends Repository<SharedPassage, Long> {

    String STANDS = " s.standing.first <= :edition and s.standing.last > :edition ";
    String A_STANDS = " a.standing.first <= :edition and a.standing.last > :edition ";
    String B_STANDS = " b.standing.first <= :edition and b.standing.last > :edition ";

    /** Return a part of the pairs of documents, those that share most first. */
    @Query("select new org.countrydesk.compare.PairRow(a.slug, a.title, a.source, b.slug, b.title, b.source, count(s),"
            + " sum(case when s.identical then 1 else 0 end))"
            + " from SharedPassage s join Document a on a.slug = s.aDocument and" + A_STANDS
            + " join Document b on b.slug = s.bDocument and" + B_STANDS + "where" + STANDS
            + "group by a.slug, a.title, a.source, b.slug, b.title, b.source order by count(s) desc, a.slug, b.slug"
            + " offset :offset rows fetch next :size rows only")
    List<PairRow> findPairs(long edition, int offset, int size);

    /** Return a part of the pairs with the text they share, those that share most of it first. */
    @Query("select new org.countrydesk.compare.PairLine(a.slug, a.title, b.slug, b.title, count(s),"
            + " sum(case when s.identical then 1 else 0 end), sum(s.aEnd - s.aStart), sum(s.bEnd - s.bStart))"
            + " from SharedPassage s join Document a on a.slug = s.aDocument and" + A_STANDS
            + " join Document b on b.slug = s.bDocument and" + B_STANDS + "where" + STANDS
            + "group by a.slug, a.title, b.slug, b.title order by sum(s.aEnd - s.aStart) + sum(s.bEnd - s.bStart) desc, a.slug, b.slug"
            + " offset :offset rows fetch next :size rows only")
    List<PairLine> findLines(long edition, int offset, int size);

    /** Return how much text some documents have. */
    @Query("select new org.countrydesk.compare.TextLength(a.slug, sum(length(p.text))) from Passage p"
            + " join Document a on a.id = p.documentId and" + A_STANDS + "where a.slug in :documents group by a.slug")
    List<TextLength> findLengths(long edition, Collection<String> documents);

    /** Return the beginnings of some passages of a document. */
    @Query("select new org.countrydesk.compare.PassageText(p.number, substring(p.text, 1, 20000)) from Passage p"
            + " join Document a on a.id = p.documentId and" + A_STANDS + "where a.slug = :document and p.number in :numbers")
    List<PassageText> findTexts(long edition, String document, Collection<Integer> numbers);

    @Query("select count(*) from (select s.aDocument as a, s.bDocument as b from SharedPassage s where" + STANDS
            + "group by s.aDocument, s.bDocument)")
    long countPairs(long edition);

    @Query("select count(s) from SharedPassage s where (s.aDocument = :a and s.bDocument = :b"
            + " or s.aDocument = :b and s.bDocument = :a) and" + STANDS)
    long countShared(long edition, String a, String b);

    /** Return a part of what two documents share, in the order of the one whose slug comes first. */
    @Query("select new org.countrydesk.compare.SharedRow(s.aPassage, s.aStart, s.aEnd, s.aText,"
            + " s.bPassage, s.bStart, s.bEnd, s.bText, s.identical)"
            + " from SharedPassage s where s.aDocument = :a and s.bDocument = :b and" + STANDS
            + "order by s.aPassage, s.aStart, s.id offset :offset rows fetch next :size rows only")
    List<SharedRow> findShared(long edition, String a, String b, int offset, int size);

    /** Return where the same as in some passages stands in other documents, from both ends of the pairs. */
    @Query("select new org.countrydesk.compare.NearbyRow(s.aPassage, s.aText, b.slug, b.title, s.bPassage, s.bText, s.identical)"
            + " from SharedPassage s join Document b on b.slug = s.bDocument and" + B_STANDS
            + "where s.aDocument = :document and s.aPassage between :from and :to and" + STANDS
            + "union all select new org.countrydesk.compare.NearbyRow(s.bPassage, s.bText, a.slug, a.title, s.aPassage, s.aText, s.identical)"
            + " from SharedPassage s join Document a on a.slug = s.aDocument and" + A_STANDS
            + "where s.bDocument = :document and s.bPassage between :from and :to and" + STANDS)
    List<NearbyRow> findNearby(long edition, String document, int from, int to);
}
