package org.countrydesk.markup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document's text as sections and passages, in the order of reading.
 *
 * @param title from a title line or a first heading; null when the text has none
 * @param sections in preorder; the first is the lead
 * @param passages in order; each names its section
 * @param metadata front matter as key and value, keys in lower case; empty when there is none
 */
public record BlockTree(
        @Nullable String title,
        List<Section> sections,
        List<Passage> passages,
        List<Table> tables,
        List<Furniture> furniture,
        Map<String, String> metadata,
        List<Problem> problems) {

    public BlockTree {
        sections = List.copyOf(sections);
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
        furniture = List.copyOf(furniture);
        metadata = Map.copyOf(metadata);
        problems = List.copyOf(problems);
    }

    public Section sectionOf(Passage passage) {
        return sections.get(passage.section());
    }
}
