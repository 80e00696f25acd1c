package org.countrydesk.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.countrydesk.CountryDesk;
import org.countrydesk.DeskTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Serves the desk of the documents in {@code seeds} on a port of its own, once for all tests that ask alike, and waits for
 * its edition. Inject {@link Desk}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CountryDesk.class,
        properties = "desk.rescan=0s",
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Desk.class)
@ContextConfiguration(initializers = DeskTest.OwnData.class)
@ExtendWith(DeskTest.Served.class)
@interface ServedDesk {}
