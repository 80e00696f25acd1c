package org.countrydesk.ready;

import org.countrydesk.edition.Editions;
import org.countrydesk.search.index.SearchIndex;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts together what keeps answers ready, and sets the server up to send them. */
@Configuration(proxyBeanMethods = false)
class ReadyConfiguration {

    /** Most compressed answers fit as a whole, and go to the system at once rather than in pieces of 8 KB. Each connection has such a buffer. */
    private static final int WRITTEN_AT_ONCE = 32 * 1024;

    @Bean
    ReadyFilter readyFilter(Editions editions, ReadySettings settings, SearchIndex index) {
        return new ReadyFilter(new ReadyPages(editions::find, settings.cache()), index);
    }

    /** Before all that renders, and behind the one filter of Spring's that finds out which address a proxy was asked for. */
    @Bean
    FilterRegistrationBean<ReadyFilter> readyFirst(ReadyFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    /** Where a filter of Spring's finds out which address a proxy was asked for, the valve would be too early to know it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> readyServer(
            ReadyFilter filter, @Value("${server.forward-headers-strategy:}") String proxies) {
        return server -> {
            if (!proxies.equalsIgnoreCase("framework")) {
                server.addEngineValves(new ReadyValve(filter));
            }
            server.addConnectorCustomizers(connector -> {
                connector.setProperty("socket.appWriteBufSize", Integer.toString(WRITTEN_AT_ONCE));
                connector.setProperty("socket.directBuffer", "true"); // where the system takes bytes from: one copy fewer
            });
        };
    }
}
