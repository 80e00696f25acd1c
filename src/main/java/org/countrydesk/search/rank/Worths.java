package org.countrydesk.search.rank;

import java.io.IOException;
import java.util.List;

/** What parts are worth together. */
final class Worths {

    private Worths() {}

    /** Take the part that is worth most. */
    static Worth best(List<Worth> parts) {
        return new Best(parts);
    }

    /** Take all parts together, and nothing where one lacks. */
    static Worth all(List<Worth> parts) {
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    static Worth weighed(Worth worth, float by) {
        return new Weighed(worth, by);
    }

    /** What a word gives, out of its list. */
    record Listed(WordList list, float most) implements Worth {

        @Override
        public float[] of(Hits.Part part) {
            return list.of(part);
        }
    }

    private record Best(List<Worth> parts) implements Worth {

        @Override
        public float[] of(Hits.Part part) throws IOException {
            float[] best = parts.getFirst().of(part);
            for (Worth other : parts.subList(1, parts.size())) {
                float[] worth = other.of(part);
                for (int i = 0; i < best.length; i++) {
                    best[i] = Math.max(best[i], worth[i]);
                }
            }
            return best;
        }

        @Override
        public float most() {
            return (float) parts.stream().mapToDouble(Worth::most).max().orElse(0);
        }
    }

    private record All(List<Worth> parts) implements Worth {

        @Override
        public float[] of(Hits.Part part) throws IOException {
            float[] sum = parts.getFirst().of(part);
            for (Worth other : parts.subList(1, parts.size())) {
                float[] worth = other.of(part);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] = sum[i] > 0 && worth[i] > 0 ? sum[i] + worth[i] : 0;
                }
            }
            return sum;
        }

        @Override
        public float most() {
            return (float) parts.stream().mapToDouble(Worth::most).sum();
        }
    }

    private record Weighed(Worth worth, float by) implements Worth {

        @Override
        public float[] of(Hits.Part part) throws IOException {
            float[] weighed = worth.of(part);
            for (int i = 0; i < weighed.length; i++) {
                weighed[i] *= by;
            }
            return weighed;
        }

        @Override
        public float most() {
            return worth.most() * by;
        }
    }
}
