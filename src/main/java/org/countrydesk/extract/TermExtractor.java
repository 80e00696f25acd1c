package org.countrydesk.extract;

import java.util.List;
import org.countrydesk.fact.Fact;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Problem;

/** Finds the terms of chiefs of mission in tables and lists. */
final class TermExtractor {

    record Found(List<Fact.Term> terms, List<Problem> problems) {}

    /**
     * @param file the ingested file's name, for problems
     * @param title of the document; the country is looked for in it and in the headings
     */
    Found extract(String file, String title, BlockTree tree, List<PassageText> passages) {
        return new Found(List.of(), List.of());
    }
}
