package org.countrydesk.edition;

import java.nio.file.Path;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says where the database file is, and has it looked through before the first connection to it is made. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final String FILE_URL = "jdbc:h2:file:";

    @Bean
    static BeanPostProcessor storeProbe() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSourceProperties store) {
                    store.setUrl(withAbsolutePath(store.determineUrl()));
                    StoreProbe.moveAsideIfDamaged(
                            store.determineUrl(), store.determineUsername(), store.determinePassword());
                    String url = store.determineUrl();
                    SpringApplication.getShutdownHandlers().add(() -> StoreProbe.left(url));
                }
                return bean;
            }
        };
    }

    /** A folder given as data is meant below the working directory, which H2 takes only when it is spelt out. */
    static String withAbsolutePath(String url) {
        if (!url.startsWith(FILE_URL)) {
            return url;
        }
        int end = url.indexOf(';') < 0 ? url.length() : url.indexOf(';');
        String path = url.substring(FILE_URL.length(), end);
        return path.startsWith("~") ? url : FILE_URL + Path.of(path).toAbsolutePath().normalize() + url.substring(end);
    }
}
