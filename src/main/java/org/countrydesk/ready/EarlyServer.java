package org.countrydesk.ready;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Starts the server before store, index and pages are put together, where there are answers kept from before the stop: those are sent
 * at once, and other requests wait at the {@link Door}.
 */
public final class EarlyServer implements ApplicationContextFactory {

    @Override
    public @Nullable Class<? extends ConfigurableEnvironment> getEnvironmentType(@Nullable WebApplicationType type) {
        return DEFAULT.getEnvironmentType(type);
    }

    @Override
    public @Nullable ConfigurableEnvironment createEnvironment(@Nullable WebApplicationType type) {
        return DEFAULT.createEnvironment(type);
    }

    @Override
    public @Nullable ConfigurableApplicationContext create(@Nullable WebApplicationType type) {
        return type == WebApplicationType.SERVLET && AotDetector.useGeneratedArtifacts() ? early() : DEFAULT.create(type);
    }

    /** Return the context that does it, with nothing in it. */
    static GenericApplicationContext early() {
        return new Early();
    }

    private static final class Early extends ServletWebServerApplicationContext {

        @Override
        protected void onRefresh() {
            super.onRefresh();
            if (getWebServer() instanceof ReadyServer server && getBean(ReadyPages.class).haveSaved()) {
                server.open();
            }
        }
    }
}
