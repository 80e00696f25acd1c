package org.countrydesk.officer;

import java.util.List;
import org.countrydesk.officer.OfficerPage.Namesake;
import org.countrydesk.topic.Entity;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Topics that are officers. */
interface NamesakeRepository extends Repository<Entity, Long> {

    /** Return the persons with an officer's name, the most often named first. */
    @Query("select new org.countrydesk.officer.OfficerPage$Namesake(e.slug, e.name, e.mentions, e.documents) from Entity e"
            + " where (e.slug = :slug or lower(e.name) = lower(:name)) and e.type = org.countrydesk.fact.EntityType.PERSON"
            + " and e.standing.first <= :edition and e.standing.last > :edition order by e.mentions desc, e.slug")
    List<Namesake> findPersons(String slug, String name, long edition);
}
