package org.countrydesk.ready;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.countrydesk.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * Keeps the answers of the edition that is served, up to a number of bytes. A swap of editions begins a new shelf, and the old one
 * goes as a whole: an answer of an edition can only be put on the shelf of that edition. Answers kept over a stop are on a shelf of their own
 * until an edition is served, and then on the shelf of that edition, if it is theirs.
 */
final class ReadyPages {

    /** No answer takes more than this part of the shelf. */
    private static final int LARGEST = 16;

    private static final int LONGEST_ADDRESS = 1000;

    private final Supplier<Optional<Editions.Live>> served;
    private final long size;
    private final long savedEdition;
    private final boolean saved;
    private volatile @Nullable Shelf shelf;

    /**
     * @param served the edition that is served, a new object for each swap
     * @param size bytes to keep at most; zero keeps nothing
     * @param before answers kept over a stop
     */
    ReadyPages(Supplier<Optional<Editions.Live>> served, DataSize size, SavedPages before) {
        this.served = served;
        this.size = size.toBytes();
        savedEdition = before.edition();
        saved = this.size > 0 && !before.pages().isEmpty();
        if (saved) {
            shelf = new Shelf(null, this.size, before.pages());
        }
    }

    /** Tell whether there are answers to send before an edition is served. */
    boolean haveSaved() {
        return saved;
    }

    /** Return the shelf of the edition that is served now; null where none is and nothing was kept before, or nothing is to be kept. */
    @Nullable Shelf shelf() {
        Editions.Live live = served.get().orElse(null);
        Shelf present = shelf;
        if (live == null || size == 0) {
            return present != null && present.edition == null ? present : null;
        }
        return present != null && present.edition == live ? present : begin(live);
    }

    private synchronized Shelf begin(Editions.Live live) {
        Shelf present = shelf;
        if (present == null || present.edition != live) {
            boolean theirs = live.number() == savedEdition;
            Map<Address, ReadyPage> before =
                    present != null && present.edition == null && theirs ? present.pages.asMap() : Map.of();
            present = new Shelf(live, size, before);
            shelf = present;
        }
        return present;
    }

    /**
     * Return the answers of an edition that were asked for most.
     *
     * @param bytes how many they take together at most, about
     */
    Map<Address, ReadyPage> most(Editions.Live live, int bytes) {
        Shelf present = shelf();
        return present == null || present.edition != live ? Map.of() : present.most(bytes);
    }

    /** The answers of one edition. Which ones give way when it is full is decided by how often and how lately they were asked for. */
    static final class Shelf {

        /** Null before an edition is served. */
        private final Editions.@Nullable Live edition;

        private final long largest;
        private final Cache<Address, ReadyPage> pages;

        private Shelf(Editions.@Nullable Live edition, long size, Map<Address, ReadyPage> before) {
            this.edition = edition;
            this.largest = size / LARGEST;
            this.pages = Caffeine.newBuilder()
                    .maximumWeight(size)
                    .executor(Runnable::run)
                    .weigher((Address address, ReadyPage page) -> 2 * address.length() + page.weight())
                    .build();
            pages.putAll(before);
        }

        private Map<Address, ReadyPage> most(int bytes) {
            Map<Address, ReadyPage> most = new LinkedHashMap<>();
            List<Map.Entry<Address, ReadyPage>> all = new ArrayList<>(pages.asMap().entrySet());
            all.sort(Comparator.comparingInt(each -> -each.getValue().sent()));
            long taken = 0;
            for (Map.Entry<Address, ReadyPage> each : all) {
                taken += each.getValue().weight();
                if (taken > bytes) {
                    break;
                }
                most.put(each.getKey(), each.getValue());
            }
            return most;
        }

        @Nullable ReadyPage find(Address address) {
            return pages.getIfPresent(address);
        }

        /** Keep an answer, or weigh it anew; before an edition is served, nothing is. */
        void keep(Address address, ReadyPage page) {
            if (edition != null && page.weight() <= largest && address.length() <= LONGEST_ADDRESS) {
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
