package org.countrydesk.share;

import org.countrydesk.edition.Editions;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the head on every page. */
@Configuration(proxyBeanMethods = false)
class ShareConfiguration implements WebMvcConfigurer {

    private final Editions editions;
    private final HeadWriter writer;

    ShareConfiguration(Editions editions, HeadWriter writer) {
        this.editions = editions;
        this.writer = writer;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HeadInterceptor(editions, writer));
    }
}
