package org.countrydesk.search;

import org.countrydesk.edition.DeskSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the index of this machine. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    SearchIndex searchIndex(DeskSettings settings) {
        return new LuceneIndex(settings.data().resolve("index"));
    }
}
