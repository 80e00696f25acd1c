package org.countrydesk.edition;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the database file looked through before the first connection to it is made. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    static BeanPostProcessor storeProbe() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSourceProperties store) {
                    StoreProbe.moveAsideIfDamaged(
                            store.determineUrl(), store.determineUsername(), store.determinePassword());
                }
                return bean;
            }
        };
    }
}
