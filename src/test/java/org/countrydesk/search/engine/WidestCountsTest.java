package org.countrydesk.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.countrydesk.search.engine.FacetCounter.Unit;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchQuery.Filters;
import org.countrydesk.search.index.SearchResults;
import org.countrydesk.search.rank.Finder;
import org.countrydesk.search.rank.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WidestCountsTest {

    private static final int MANY = 2_500;

    @TempDir
    Path folder;

    @Test
    void countsTheSameAgainAndOnFurtherPagesAndAnewAfterAChange() {
        try (LuceneIndex index = Entries.index(folder, passages("zambia", MANY))) {
            SearchResults first = index.search(SearchQuery.of("copper"));
            SearchResults second = index.search(new SearchQuery("copper", Filters.NONE, SearchQuery.Sort.RELEVANCE, 2, 20));
            Filters sections = new Filters(EnumSet.of(EntryType.PASSAGE), Set.of(), Set.of(), Set.of(), null, null);
            SearchResults chosen = index.search(new SearchQuery("copper", sections, SearchQuery.Sort.RELEVANCE, 1, 20));

            assertThat(List.of(first.total(), second.total(), chosen.total())).containsOnly((long) MANY);
            assertThat(second.facets()).isEqualTo(first.facets()).isEqualTo(index.search(SearchQuery.of("copper")).facets());
            assertThat(second.items()).doesNotContainAnyElementsOf(first.items());

            try (SearchIndex.Update update = index.update(2)) {
                update.replaceDocument("chile", List.of(passages("chile", 3)));
                update.commit();
                update.publish();
            }
            assertThat(index.search(SearchQuery.of("copper")).total()).isEqualTo(MANY + 3);
        }
    }

    @Test
    void keepsTheWidestWithinItsRoom() throws IOException {
        try (LuceneIndex index = Entries.index(folder, passages("zambia", MANY));
                DirectoryReader reader = DirectoryReader.open(index.directory())) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Segments segments = Segments.of(reader, Segments.none());
            FacetCounter facets = new FacetCounter(new FacetNames(searcher, segments));
            Query all = new TermQuery(new Term(EntryFields.TEXT, "copper"));
            Query same = new TermQuery(new Term(EntryFields.TEXT, "copper"));
            Query few = new TermQuery(new Term(EntryFields.TEXT, "7"));

            WidestCounts roomy = new WidestCounts(new Finder(searcher, segments), facets, 100_000);
            assertThat(roomy.of(all, all, Unit.PASSAGE)).isSameAs(roomy.of(same, same, Unit.PASSAGE)).isNotSameAs(roomy.once(all, Unit.PASSAGE));
            assertThat(roomy.of(all, all, Unit.ENTRY)).isNotSameAs(roomy.of(all, all, Unit.PASSAGE));
            assertThat(roomy.of(few, few, Unit.PASSAGE).counts().hits()).isEqualTo(1);
            assertThat(roomy.size()).as("the two wide ones").isEqualTo(2);

            WidestCounts narrow = new WidestCounts(new Finder(searcher, segments), facets, 30_000);
            narrow.of(all, all, Unit.PASSAGE);
            narrow.of(all, all, Unit.ENTRY);
            assertThat(narrow.size()).isEqualTo(1);
        }
    }

    private static SearchEntry[] passages(String document, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Entries.passage(document, "p" + i, "Copper of mine " + i + "."))
                .toArray(SearchEntry[]::new);
    }
}
