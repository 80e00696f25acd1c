package org.countrydesk.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class ReadyPagesTest {

    private static final int SIZE = 1_000_000;

    private Optional<Editions.Live> served = edition(1);
    private final ReadyPages pages = new ReadyPages(() -> served, DataSize.ofBytes(SIZE), SavedPages.NONE);

    private static Optional<Editions.Live> edition(long number) {
        return Optional.of(new Editions.Live(number, Instant.EPOCH, "rules", "Laos", new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0)));
    }

    @Test
    void keepsNoMoreBytesThanItMay() {
        for (int i = 0; i < 500; i++) {
            shelf().keep(address("/documents/" + i, null), page(20_000));
            assertThat(shelf().weight()).isLessThanOrEqualTo(SIZE);
        }
        assertThat(shelf().weight()).isGreaterThan(SIZE / 2);
    }

    @Test
    void weighsWhatACodingAddsToAPage() throws IOException {
        Address address = address("/documents/laos", null);
        ReadyPage page = page(20_000);
        shelf().keep(address, page);
        long before = shelf().weight();
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/documents/laos");
        request.addHeader("Accept-Encoding", "gzip");
        assertThat(page.send(Asked.of(request), Reply.to(new MockHttpServletResponse()))).as("it was coded").isTrue();
        assertThat(page.send(Asked.of(request), Reply.to(new MockHttpServletResponse()))).as("it was coded again").isFalse();
        shelf().keep(address, page);
        assertThat(shelf().weight()).isGreaterThan(before);
    }

    @Test
    void doesNotKeepWhatWouldSweepTheRest() {
        shelf().keep(address("/documents/laos", null), page(SIZE / 10));
        assertThat(shelf().find(address("/documents/laos", null))).isNull();
        shelf().keep(address("/search", "q=" + "a".repeat(5000)), page(100));
        assertThat(shelf().find(address("/search", "q=" + "a".repeat(5000)))).isNull();
    }

    @Test
    void keepsPagesThatAreReadThroughAFloodOfOthersAskedForOnce() {
        int found = 0;
        for (int i = 0; i < 5000; i++) {
            Address read = address("/documents/" + i % 20, null);
            if (shelf().find(read) == null) {
                shelf().keep(read, page(20_000));
            } else {
                found++;
            }
            Address once = i % 2 == 0 ? address("/search", "q=" + i) : new Address("http", "host" + i, 80, "/documents/1", null);
            shelf().keep(once, page(20_000));
        }
        assertThat(found).isGreaterThan(4500);
    }

    @Test
    void forgetsAllPagesWithTheirEdition() {
        ReadyPages.Shelf old = shelf();
        old.keep(address("/documents/laos", null), page(100));
        served = edition(2);
        assertThat(shelf()).isNotSameAs(old);
        assertThat(shelf().find(address("/documents/laos", null))).isNull();
        old.keep(address("/documents/laos", null), page(100));
        assertThat(shelf().find(address("/documents/laos", null))).as("kept too late, by who rendered the old edition").isNull();
    }

    @Test
    void holdsNoPageOfAnEarlierEdition() throws InterruptedException {
        WeakReference<ReadyPage> page = new WeakReference<>(page(100));
        shelf().keep(address("/documents/laos", null), Objects.requireNonNull(page.get()));
        served = edition(2);
        shelf();
        for (int i = 0; i < 50 && page.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(page.get()).isNull();
    }

    @Test
    void sendsWhatWasKeptOverAStopBeforeAndInItsEdition() {
        ReadyPages after = keptOver(1);
        served = Optional.empty();
        assertThat(after.haveSaved()).isTrue();
        assertThat(Objects.requireNonNull(after.shelf()).find(address("/documents", null))).isNotNull();
        served = edition(1);
        assertThat(Objects.requireNonNull(after.shelf()).find(address("/documents", null))).isNotNull();
        served = edition(1);
        assertThat(Objects.requireNonNull(after.shelf()).find(address("/documents", null))).as("after a swap").isNull();
    }

    @Test
    void dropsWhatWasKeptOverAStopInAnotherEdition() {
        ReadyPages after = keptOver(2);
        assertThat(Objects.requireNonNull(after.shelf()).find(address("/documents", null))).isNull();
    }

    @Test
    void addsNothingToWhatWasKeptOverAStopBeforeAnEditionIsServed() {
        ReadyPages after = keptOver(1);
        served = Optional.empty();
        Objects.requireNonNull(after.shelf()).keep(address("/topics", null), page(100));
        served = edition(1);
        assertThat(Objects.requireNonNull(after.shelf()).find(address("/topics", null))).isNull();
    }

    @Test
    void keepsOverAStopWhatWasAskedForMost() throws IOException {
        for (int i = 0; i < 20; i++) {
            shelf().keep(address("/documents/" + i, null), page(20_000));
        }
        for (int i = 0; i < 50; i++) {
            Objects.requireNonNull(shelf().find(address("/documents/7", null)))
                    .send(Asked.of(new MockHttpServletRequest("GET", "/documents/7")), Reply.to(new MockHttpServletResponse()));
        }
        Map<Address, ReadyPage> most = pages.most(served.orElseThrow(), 100_000);
        assertThat(most).containsKey(address("/documents/7", null)).hasSizeBetween(2, 5);
        assertThat(pages.most(edition(1).orElseThrow(), 100_000)).as("another edition").isEmpty();
    }

    @Test
    void keepsOverTheNextStopWhatNobodyAskedForAgain() {
        ReadyPages after = keptOver(1);
        assertThat(after.most(served.orElseThrow(), 100_000)).containsOnlyKeys(address("/documents", null));
    }

    private ReadyPages keptOver(long edition) {
        return new ReadyPages(
                () -> served, DataSize.ofBytes(SIZE), new SavedPages(edition, Map.of(address("/documents", null), page(100))));
    }

    private ReadyPages.Shelf shelf() {
        return Objects.requireNonNull(pages.shelf());
    }

    private static Address address(String path, @Nullable String query) {
        return new Address("http", "localhost", 8080, path, query);
    }

    private static ReadyPage page(int bytes) {
        MockHttpServletResponse rendered = new MockHttpServletResponse();
        rendered.setContentType("text/html;charset=UTF-8");
        return ReadyPage.of(rendered, new byte[bytes]);
    }
}
