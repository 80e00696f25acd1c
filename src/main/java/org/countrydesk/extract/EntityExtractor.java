package org.countrydesk.extract;

import java.util.List;
import org.countrydesk.fact.Fact;

/** Finds the people, organisations, places and so on that a document names, and every mention of each. */
final class EntityExtractor {

    /**
     * @param terms of the same document: their names are persons
     * @param dates of the same document: nothing inside one is a name
     */
    List<Fact.Mention> extract(
            List<PassageText> passages, List<Fact.Term> terms, List<Fact.DatedStatement> dates) {
        return List.of();
    }
}
