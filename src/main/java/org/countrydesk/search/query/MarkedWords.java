package org.countrydesk.search.query;

import java.util.List;
import org.countrydesk.search.index.Matches;
import org.countrydesk.search.query.Marker.Mark;

/** What a marker finds, as it is told to those who do not know queries. */
public record MarkedWords(Marker marker) implements Matches.Words {

    @Override
    public List<Matches.Stretch> in(String text) {
        return stretches(marker.in(text));
    }

    @Override
    public List<Matches.Stretch> inMatch(String text) {
        return stretches(marker.inMatch(text));
    }

    private static List<Matches.Stretch> stretches(List<Mark> marks) {
        return marks.stream().map(mark -> new Matches.Stretch(mark.start(), mark.end())).toList();
    }
}
