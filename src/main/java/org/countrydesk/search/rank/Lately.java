package org.countrydesk.search.rank;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an edition was asked for lately or often, within a part of the heap.
 *
 * @param <A> what was asked for
 * @param <F> what was found
 */
public final class Lately<A, F> {

    /** About what a key, a value and their place take beside what the value holds. */
    private static final int EACH = 1_000;

    private final long room;
    private final Cache<A, F> kept;

    /**
     * Keep as much as there is room for.
     *
     * @param room bytes
     * @param size how many bytes a value holds, about
     */
    public Lately(long room, ToLongFunction<F> size) {
        this.room = room;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(room)
                .executor(Runnable::run)
                .weigher((A asked, F found) -> (int) Math.min(Integer.MAX_VALUE, EACH + size.applyAsLong(found)))
                .build();
    }

    /** Return how many bytes are that part of the heap. */
    public static long ofHeap(int part) {
        return Runtime.getRuntime().maxMemory() / part;
    }

    public @Nullable F find(A asked) {
        return kept.getIfPresent(asked);
    }

    /** Keep what was found, unless it is larger than the room or was asked for less than all that would have to go. */
    public void keep(A asked, F found) {
        kept.put(asked, found);
    }

    /** Return how many bytes there is room for. */
    public long room() {
        return room;
    }

    /** Return how many are kept. */
    public long size() {
        kept.cleanUp();
        return kept.estimatedSize();
    }
}
