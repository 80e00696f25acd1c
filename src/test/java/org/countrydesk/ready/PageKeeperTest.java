package org.countrydesk.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.unit.DataSize;

class PageKeeperTest {

    private static final Address HOME = new Address("http", "localhost", 8080, "/", null);

    @TempDir
    private Path folder;

    private final Editions editions = mock(Editions.class);
    private final StandardEnvironment environment = new StandardEnvironment();

    @BeforeEach
    void makesProgramAndStore() throws IOException {
        Files.writeString(folder.resolve("desk.jar"), "program");
        Files.writeString(folder.resolve("desk.mv.db"), "rows");
        environment.getPropertySources().addFirst(
                new MapPropertySource("Config resource", Map.of("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("desk"))));
    }

    private static Editions.Live edition(long number) {
        return new Editions.Live(number, Instant.EPOCH, "rules", "Laos", new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private Origin origin() {
        return new Origin(folder.resolve("desk.jar").toFile(), environment);
    }

    /** Let a desk that serves the third edition stop, and return what the next start finds. */
    private SavedPages stop(long stored, String rowsAtTheEnd) throws IOException {
        Editions.Live live = edition(3);
        when(editions.find()).thenReturn(Optional.of(live));
        when(editions.newestStored()).thenReturn(Optional.of(edition(stored)));
        ReadyPages pages = new ReadyPages(editions::find, DataSize.ofMegabytes(1), SavedPages.NONE);
        Objects.requireNonNull(pages.shelf()).keep(HOME, SavedPagesTest.page("Vientiane"));
        PageKeeper keeper = new PageKeeper(folder.resolve("pages"), origin(), pages, editions);
        keeper.start();
        keeper.stop();
        Files.writeString(folder.resolve("desk.mv.db"), rowsAtTheEnd);
        keeper.write();
        return SavedPages.read(folder.resolve("pages"), origin().name().orElseThrow());
    }

    @Test
    void keepsWhatWasReadyForTheStoreAsItWasClosed() throws IOException {
        SavedPages kept = stop(3, "rows, closed");
        assertThat(kept.edition()).isEqualTo(3);
        assertThat(kept.pages()).containsOnlyKeys(HOME);
    }

    @Test
    void keepsNothingWhereANewerEditionWaits() throws IOException {
        assertThat(stop(4, "rows").pages()).isEmpty();
        assertThat(folder.resolve("pages")).doesNotExist();
    }

    @Test
    void isOfNoUseOnceTheStoreWasWrittenTo() throws IOException {
        assertThat(stop(3, "rows").pages()).isNotEmpty();
        Files.writeString(folder.resolve("desk.mv.db"), "other rows");
        assertThat(SavedPages.read(folder.resolve("pages"), origin().name().orElseThrow()).pages()).isEmpty();
        assertThat(folder.resolve("pages")).doesNotExist();
    }
}
