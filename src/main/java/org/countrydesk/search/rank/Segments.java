package org.countrydesk.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** The segments of an edition; those it has in common with the edition before are not read again. */
public final class Segments {

    /** By what Lucene calls the core of a segment, which never changes. */
    private final Map<Object, Segment> byCore = new HashMap<>();

    private final List<Segment> inOrder = new ArrayList<>();

    private Segments() {}

    /** Know nothing yet. */
    public static Segments none() {
        return new Segments();
    }

    /** Read what is not known. */
    public static Segments of(IndexReader reader, Segments known) throws IOException {
        Segments segments = new Segments();
        for (LeafReaderContext leaf : reader.leaves()) {
            Object core = leaf.reader().getCoreCacheHelper().getKey();
            Segment before = known.byCore.get(core);
            Segment segment = before == null ? new Segment(leaf.reader()) : before;
            segments.byCore.put(core, segment);
            segments.inOrder.add(segment);
        }
        return segments;
    }

    /** Return a segment of the edition. */
    public Segment of(LeafReaderContext leaf) {
        return inOrder.get(leaf.ord);
    }
}
