package org.countrydesk.edition;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says where the database file is, and has it looked through before the first connection to it is made. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    static BeanPostProcessor storeProbe() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSourceProperties store) {
                    store.setUrl(StoreFile.withAbsolutePath(store.determineUrl()));
                    StoreProbe.moveAsideIfDamaged(
                            store.determineUrl(), store.determineUsername(), store.determinePassword());
                    String url = store.determineUrl();
                    SpringApplication.getShutdownHandlers().add(() -> StoreProbe.left(url));
                }
                return bean;
            }
        };
    }
}
