package org.countrydesk.search.rank;

import java.io.IOException;

/** How well entries fit one part of what is asked. */
interface Worth {

    /** Return what each of the entries is worth, 0 for one that lacks the part. */
    float[] of(Hits.Part part) throws IOException;

    /** Return what no entry exceeds; infinity where that is not known. */
    float most();
}
