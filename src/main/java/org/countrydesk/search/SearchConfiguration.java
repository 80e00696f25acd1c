package org.countrydesk.search;

import org.countrydesk.edition.DeskSettings;
import org.countrydesk.search.engine.LuceneIndex;
import org.countrydesk.search.index.SearchIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the index: Lucene, in a folder beside the database. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    SearchIndex searchIndex(DeskSettings settings) {
        return new LuceneIndex(settings.data().resolve("index"));
    }
}
