package org.countrydesk.across;

import java.util.ArrayList;
import java.util.List;

/**
 * Remembers, in about two bytes a hash, which hashes came more than once. It grows with its input. It may say "repeated" of a
 * hash that came once, never the opposite.
 */
final class RepeatFilter {

    private static final int FIRST_BITS = 16;
    private static final int LAST_BITS = 30;

    private final List<Layer> layers = new ArrayList<>(List.of(new Layer(FIRST_BITS)));

    void add(long hash) {
        for (Layer layer : layers) {
            if (layer.once(hash)) {
                layer.markTwice(hash);
                return;
            }
        }
        if (layers.getLast().full() && layers.getLast().bits < LAST_BITS) {
            layers.add(new Layer(layers.getLast().bits + 1));
        }
        layers.getLast().markOnce(hash);
    }

    boolean repeated(long hash) {
        for (Layer layer : layers) {
            if (layer.twice(hash)) {
                return true;
            }
        }
        return false;
    }

    private static final class Layer {

        private final int bits;
        private final long[] once;
        private final long[] twice;
        private long kept;

        Layer(int bits) {
            this.bits = bits;
            this.once = new long[1 << (bits - 6)];
            this.twice = new long[1 << (bits - 6)];
        }

        boolean full() {
            return kept > 1L << (bits - 3);
        }

        boolean once(long hash) {
            int slot = slot(hash);
            return (once[slot >>> 6] & 1L << slot) != 0;
        }

        boolean twice(long hash) {
            int slot = slot(hash);
            return (twice[slot >>> 6] & 1L << slot) != 0;
        }

        void markOnce(long hash) {
            int slot = slot(hash);
            once[slot >>> 6] |= 1L << slot;
            kept++;
        }

        void markTwice(long hash) {
            int slot = slot(hash);
            twice[slot >>> 6] |= 1L << slot;
        }

        private int slot(long hash) {
            return (int) (hash >>> (64 - bits));
        }
    }
}
