package org.countrydesk.ingest;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import org.countrydesk.edition.DeskSettings;
import org.countrydesk.edition.Editions;
import org.countrydesk.ingest.linking.CorpusLinker;
import org.countrydesk.markup.Limits;
import org.countrydesk.search.feed.IndexFeed;
import org.countrydesk.search.index.SearchIndex;
import org.hibernate.SessionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the straight line together. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

    @Bean
    Ingest ingest(DeskSettings settings, EntityManagerFactory factory, SearchIndex index, Editions editions) {
        Store store = new Store(factory);
        SessionFactory sessions = factory.unwrap(SessionFactory.class);
        return new Ingest(
                settings.seeds(),
                new Reader(Limits.DEFAULT),
                store,
                new CorpusLinker(sessions),
                new IndexFeed(sessions, index),
                index,
                editions,
                Clock.systemUTC());
    }
}
