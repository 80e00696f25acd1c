package org.countrydesk.ready;

import org.countrydesk.edition.DeskSettings;
import org.countrydesk.edition.Editions;
import org.countrydesk.search.index.SearchIndex;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.function.SingletonSupplier;

/** Puts together what keeps answers ready, and sets the server up to send them. */
@Configuration(proxyBeanMethods = false)
class ReadyConfiguration {

    private static final String PROXIES = "${server.forward-headers-strategy:}";

    /** The file of answers kept over a stop, below the data folder. */
    private static final String SAVED = "pages";

    /** Where the handler is not used, nothing holds back requests that would come too early, so that nothing is kept over a stop. */
    @Bean
    Origin origin(ConfigurableEnvironment environment, @Value(PROXIES) String proxies) {
        return seesAddress(proxies) ? new Origin(environment) : new Origin(null, environment);
    }

    @Bean
    ReadyPages readyPages(Editions editions, ReadySettings settings, DeskSettings desk, Origin origin) {
        SavedPages before = origin.name().map(name -> SavedPages.read(desk.data().resolve(SAVED), name)).orElse(SavedPages.NONE);
        return new ReadyPages(editions::find, settings.cacheIn(Runtime.getRuntime().maxMemory()), before);
    }

    @Bean
    PageKeeper pageKeeper(DeskSettings desk, Origin origin, ReadyPages pages, Editions editions) {
        return new PageKeeper(desk.data().resolve(SAVED), origin, pages, editions);
    }

    @Bean
    Door door() {
        return new Door();
    }

    @Bean
    ReadyFilter readyFilter(ReadyPages pages, ObjectProvider<SearchIndex> index) {
        return new ReadyFilter(pages, SingletonSupplier.of(index::getObject)); // what is sent as it was kept needs none
    }

    /** Before all that renders, and behind the one filter of Spring's that finds out which address a proxy was asked for. */
    @Bean
    FilterRegistrationBean<ReadyFilter> readyFirst(ReadyFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    /** Where a filter of Spring's finds out which address a proxy was asked for, the handler would be too early to know it. */
    @Bean
    ReadyServerFactory readyServer(ReadyFilter filter, Door door, @Value(PROXIES) String proxies) {
        ReadyServerFactory server = new ReadyServerFactory();
        if (seesAddress(proxies)) {
            server.addServerCustomizers(jetty -> jetty.setHandler(new ReadyHandler(filter, door, jetty.getHandler())));
        }
        return server;
    }

    /** Tell whether a request has the address it was asked for as soon as the server has read it. */
    private static boolean seesAddress(String proxies) {
        return !proxies.equalsIgnoreCase("framework");
    }
}
