package org.countrydesk.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** What holds for every address. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
    }

    /**
     * Files stand under these addresses alone: each link of a page is looked up among them, to add the hash of what it leads to. What is
     * asked for with its hash never changes; a wrong hash is not found.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        files(registry, "/js/{file:.+-[0-9a-f]{32}\\.js}", "classpath:/static/js/", FOR_EVER);
        files(registry, "/js/**", "classpath:/static/js/", CacheControl.noCache());
        files(registry, "/css/**", "classpath:/static/css/", CacheControl.noCache());
        files(registry, "/{file:icon-[0-9a-f]{32}\\.svg}", "classpath:/static/", FOR_EVER);
        files(registry, "/icon*.svg", "classpath:/static/", CacheControl.noCache());
    }

    private static void files(ResourceHandlerRegistry registry, String pattern, String location, CacheControl caching) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .setCacheControl(caching)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
