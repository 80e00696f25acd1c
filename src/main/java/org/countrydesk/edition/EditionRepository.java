package org.countrydesk.edition;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Editions, newest first. */
interface EditionRepository extends Repository<Edition, Long> {

    @Query("select e from Edition e where e.publishedAt is not null order by e.number desc limit 1")
    Optional<Edition> findNewest();

    @Query("select e from Edition e where e.publishedAt is not null order by e.number desc limit 20")
    List<Edition> findRecent();
}
