package org.countrydesk.link;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Links of an edition. */
interface LinkRepository extends Repository<Link, Long> {

    /**
     * Return links that lead to an address or to a place on its page. Without the range, in which all of them lie, the database
     * reads every link of the desk.
     *
     * @param beyond what is sorted after every place on the page: the address and the sign that comes after {@code #}
     */
    @Query("select new org.countrydesk.link.Backlink(l.type, l.fromPath, l.fromLabel, l.quote) from Link l"
            + " where l.toPath >= :path and l.toPath < :beyond and (l.toPath = :path or l.toPath like concat(:path, '#%'))"
            + " and l.standing.first <= :edition and l.standing.last > :edition"
            + " order by l.type, l.fromLabel, l.id fetch first :most rows only")
    List<Backlink> findBacklinks(String path, String beyond, long edition, int most);

    /** Return a document's links of one type, in the order of their making. */
    @Query("select new org.countrydesk.link.Pointer(l.fromPath, l.toPath, l.toLabel, l.quote) from Link l"
            + " where l.document = :document and l.type = :type"
            + " and l.standing.first <= :edition and l.standing.last > :edition"
            + " order by l.toLabel, l.id fetch first :most rows only")
    List<Pointer> findOfDocument(String document, LinkType type, long edition, int most);
}
