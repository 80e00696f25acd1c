package org.countrydesk.search.query;

import java.util.BitSet;
import java.util.List;
import org.countrydesk.search.index.Matches;

/**
 * What a marker finds in the passages of a document.
 *
 * @param stating numbers of the passages that are known to state something of what is asked for
 */
public record MarkedWords(Marker marker, BitSet stating) implements Matches.Words {

    @Override
    public List<Matches.Stretch> in(int passage, String text) {
        return (stating.get(passage) ? marker.inMatch(text) : marker.in(text))
                .stream().map(mark -> new Matches.Stretch(mark.start(), mark.end())).toList();
    }
}
