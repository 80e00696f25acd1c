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

    /** Shared passages with their documents and the passages their sentences stand in. */
    String TEXTS = " from SharedPassage s join Document a on a.slug = s.aDocument and" + A_STANDS
            + "join Passage p on p.documentId = a.id and p.number = s.aPassage"
            + " join Document b on b.slug = s.bDocument and" + B_STANDS
            + "join Passage q on q.documentId = b.id and q.number = s.bPassage ";

    /** Orders the sentences of a document; no passage is longer. */
    String PLACE = " s.aPassage * 1000000L + s.aStart ";

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

    @Query("select count(s) from SharedPair s where" + STANDS)
    long countPairs(long edition);

    @Query("select count(s) from SharedPassage s where (s.aDocument = :a and s.bDocument = :b"
            + " or s.aDocument = :b and s.bDocument = :a) and" + STANDS)
    long countShared(long edition, String a, String b);

    /** Return a part of what two documents share, in the order of the one whose slug comes first. */
    @Query("select new org.countrydesk.compare.SharedRow(s, p.text, q.text)" + TEXTS + "where s.aDocument = :a and s.bDocument = :b and" + STANDS
            + "order by s.aPassage, s.aStart, s.id offset :offset rows fetch next :size rows only")
    List<SharedRow> findShared(long edition, String a, String b, int offset, int size);

    /** Return where the same as in some passages stands in other documents, from both ends of the pairs. */
    @Query("select new org.countrydesk.compare.NearbyRow(s, a.slug, p.text, q.text, b.title)" + TEXTS
            + "where s.aDocument = :document and s.aPassage between :from and :to and" + STANDS
            + "union all select new org.countrydesk.compare.NearbyRow(s, b.slug, p.text, q.text, a.title)" + TEXTS
            + "where s.bDocument = :document and s.bPassage between :from and :to and" + STANDS)
    List<NearbyRow> findNearby(long edition, String document, int from, int to);

    /** Return what a document shares first with each other, from both ends of the pairs, at most so many from each end. */
    @Query("(select new org.countrydesk.compare.NearbyRow(s, a.slug, p.text, q.text, b.title)" + TEXTS
            + "join (select s.bDocument as other, min(" + PLACE + ") as place from SharedPassage s"
            + " where s.aDocument = :document and" + STANDS + "group by s.bDocument) f on f.other = s.bDocument and f.place = " + PLACE
            + "where s.aDocument = :document and" + STANDS + "order by b.title, b.slug fetch first :most rows only)"
            + " union all (select new org.countrydesk.compare.NearbyRow(s, b.slug, p.text, q.text, a.title)" + TEXTS
            + "join (select s.aDocument as other, min(" + PLACE + ") as place from SharedPassage s"
            + " where s.bDocument = :document and" + STANDS + "group by s.aDocument) f on f.other = s.aDocument and f.place = " + PLACE
            + "where s.bDocument = :document and" + STANDS + "order by a.title, a.slug fetch first :most rows only)")
    List<NearbyRow> findFirsts(long edition, String document, int most);
}
