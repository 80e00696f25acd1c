package org.countrydesk.ready;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.countrydesk.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * Keeps the answers of the edition that is served, up to a number of bytes. A swap of editions begins a new shelf, and the old one
 * goes as a whole: an answer of an edition can only be put on the shelf of that edition.
 */
final class ReadyPages {

    /** No answer takes more than this part of the shelf. */
    private static final int LARGEST = 16;

    private static final int LONGEST_ADDRESS = 1000;

    private final Supplier<Optional<Editions.Live>> served;
    private final long size;
    private volatile @Nullable Shelf shelf;

    /**
     * @param served the edition that is served, a new object for each swap
     * @param size bytes to keep at most; zero keeps nothing
     */
    ReadyPages(Supplier<Optional<Editions.Live>> served, DataSize size) {
        this.served = served;
        this.size = size.toBytes();
    }

    /** Return the shelf of the edition that is served now; null where none is, or nothing is to be kept. */
    @Nullable Shelf shelf() {
        Editions.Live live = served.get().orElse(null);
        if (live == null || size == 0) {
            return null;
        }
        Shelf present = shelf;
        return present != null && present.edition == live ? present : begin(live);
    }

    private synchronized Shelf begin(Editions.Live live) {
        Shelf present = shelf;
        if (present == null || present.edition != live) {
            present = new Shelf(live, size);
            shelf = present;
        }
        return present;
    }

    /** The answers of one edition. Which ones give way when it is full is decided by how often and how lately they were asked for. */
    static final class Shelf {

        private final Editions.Live edition;
        private final long largest;
        private final Cache<Address, ReadyPage> pages;

        private Shelf(Editions.Live edition, long size) {
            this.edition = edition;
            this.largest = size / LARGEST;
            this.pages = Caffeine.newBuilder()
                    .maximumWeight(size)
                    .executor(Runnable::run)
                    .weigher((Address address, ReadyPage page) -> 2 * address.length() + page.weight())
                    .build();
        }

        @Nullable ReadyPage find(Address address) {
            return pages.getIfPresent(address);
        }

        /** Keep an answer, or weigh it anew. */
        void keep(Address address, ReadyPage page) {
            if (page.weight() <= largest && address.length() <= LONGEST_ADDRESS) {
                pages.put(address, page);
            }
        }

        /** Return how many bytes the answers on it take, once those that had to give way have gone. */
        long weight() {
            pages.cleanUp();
            return pages.policy().eviction().orElseThrow().weightedSize().orElseThrow();
        }
    }
}
