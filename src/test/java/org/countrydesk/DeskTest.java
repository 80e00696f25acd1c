package org.countrydesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.countrydesk.edition.Editions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts the desk on the documents in {@code seeds} with a data folder of its own, once for all tests that ask alike, and
 * waits until an edition is served. Inject {@code MockMvc} or {@link Pages}. For other documents:
 * {@code @TestPropertySource(properties = "desk.seeds=src/test/resources/desk/hostile")}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {CountryDesk.class, Pages.class}, properties = "desk.rescan=0s")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = DeskTest.OwnData.class)
@ExtendWith(DeskTest.Served.class)
public @interface DeskTest {

    /** Gives each context a data folder of its own. */
    class OwnData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path target = Files.createDirectories(Path.of("target", "test-desks"));
                Path data = Files.createTempDirectory(target, "desk").toAbsolutePath();
                TestPropertyValues.of("desk.data=" + data).applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Waits for the first edition. */
    class Served implements BeforeAllCallback {

        private static final Duration LONGEST = Duration.ofMinutes(3);

        @Override
        public void beforeAll(ExtensionContext context) throws InterruptedException {
            Editions editions = SpringExtension.getApplicationContext(context).getBean(Editions.class);
            Instant end = Instant.now().plus(LONGEST);
            while (editions.find().isEmpty()) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("no edition is served after " + LONGEST);
                }
                Thread.sleep(100);
            }
        }
    }
}
