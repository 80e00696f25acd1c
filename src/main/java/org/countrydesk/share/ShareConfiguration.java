package org.countrydesk.share;

import org.countrydesk.edition.Editions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the head on every page. */
@Configuration(proxyBeanMethods = false)
class ShareConfiguration implements WebMvcConfigurer {

    private final Editions editions;
    private final ObjectProvider<HeadWriter> writer;

    /**
     * @param writer absent where a test starts a part of the site alone
     */
    ShareConfiguration(Editions editions, ObjectProvider<HeadWriter> writer) {
        this.editions = editions;
        this.writer = writer;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        writer.ifAvailable(present -> registry.addInterceptor(new HeadInterceptor(editions, present)));
    }
}
