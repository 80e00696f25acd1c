package org.countrydesk.search.rank;

import java.util.Arrays;

/** Hits of one segment with what each is worth. */
record Weighed(Hits.Part part, float[] worth) {

    /** Keep what is worth so much or more, but less than a bound. */
    Weighed between(float least, float bound) {
        int[] entries = new int[worth.length];
        float[] kept = new float[worth.length];
        int count = 0;
        for (int i = 0; i < worth.length; i++) {
            entries[count] = part.entries()[i];
            kept[count] = worth[i];
            count += worth[i] >= least && worth[i] < bound ? 1 : 0;
        }
        return new Weighed(new Hits.Part(part.leaf(), part.segment(), Arrays.copyOf(entries, count)), Arrays.copyOf(kept, count));
    }
}
