package org.countrydesk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countrydesk.edition.Tally;
import org.countrydesk.search.SearchQuery.Sort;
import org.countrydesk.search.SearchResults.FacetCount;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/search/show.html} needs.
 *
 * @param title of the page: what was searched
 * @param address of this search, ending so that another parameter may follow
 * @param answer that stands above the hits
 * @param facets to narrow by, each value a link
 * @param chosen filters that hold, each with the link that lifts it
 */
record SearchPage(
        SearchForm form,
        String title,
        Paged<Hit> hits,
        String took,
        String address,
        String dataAddress,
        @Nullable Answer answer,
        @Nullable Choice didYouMean,
        @Nullable Choice withoutFilters,
        List<Facet> facets,
        List<Choice> chosen,
        List<String> sorts,
        Tally tally) {

    private static final int SHOWN_VALUES = 12;
    private static final String PATH = "/search";

    /** A link in words. */
    record Choice(String words, String address) {}

    /** One value of a facet. */
    record Value(String words, long count, boolean chosen, String address) {}

    /** Values of one kind, the most frequent first. */
    record Facet(String title, List<Value> values) {}

    /** One hit: where it leads, what it is, where it stands, and the words around what was found. */
    record Hit(String title, String url, String type, String place, List<SnippetPart> snippet) {}

    static SearchPage of(SearchForm form, Paging paging, SearchResults results, @Nullable Answer answer, Tally tally) {
        List<FacetCount> types = results.facets().getOrDefault(SearchResults.TYPE, List.of());
        List<FacetCount> documents = results.facets().getOrDefault(SearchResults.DOCUMENT, List.of());
        String better = results.didYouMean();
        return new SearchPage(
                form,
                form.q().isBlank() ? "Search" : "Search: " + form.q().strip(),
                Paged.of(results.total(), paging, results.items().stream().map(SearchPage::hit).toList()),
                String.format(Locale.ROOT, "%.1f", results.tookMillis()),
                form.address(PATH) + (form.isEmpty() && form.sort().isEmpty() ? "?" : "&"),
                form.address(PATH + ".json"),
                answer,
                better == null ? null : new Choice(better, form.withWords(better).address(PATH)),
                form.isFiltered() && !form.q().isBlank()
                        ? new Choice(form.q(), form.withoutFilters().address(PATH))
                        : null,
                List.of(
                        new Facet("Kind", values(form, SearchResults.TYPE, types, form.types())),
                        new Facet("Document", values(form, SearchResults.DOCUMENT, documents, form.documents()))),
                chosen(form, documents),
                List.of(Sort.values()).stream().map(Sort::word).toList(),
                tally);
    }

    private static List<Value> values(SearchForm form, String facet, List<FacetCount> counts, List<String> chosen) {
        List<Value> values = new ArrayList<>();
        for (FacetCount count : counts) {
            boolean holds = chosen.contains(count.value());
            if (holds || values.size() < SHOWN_VALUES) {
                String address = form.turning(facet, count.value()).address(PATH);
                values.add(new Value(count.title(), count.count(), holds, address));
            }
        }
        return values;
    }

    private static List<Choice> chosen(SearchForm form, List<FacetCount> documents) {
        List<Choice> chosen = new ArrayList<>();
        for (String type : form.types()) {
            chosen.add(new Choice("kind " + type, form.turning(SearchResults.TYPE, type).address(PATH)));
        }
        for (String slug : form.documents()) {
            String title = documents.stream()
                    .filter(count -> count.value().equals(slug))
                    .map(FacetCount::title)
                    .findFirst()
                    .orElse(slug);
            chosen.add(new Choice("document " + title, form.turning(SearchResults.DOCUMENT, slug).address(PATH)));
        }
        if (!form.from().isEmpty() || !form.to().isEmpty()) {
            String days = (form.from().isEmpty() ? "" : "from " + form.from() + " ")
                    + (form.to().isEmpty() ? "" : "to " + form.to());
            chosen.add(new Choice(days.strip(), form.withoutDays().address(PATH)));
        }
        return chosen;
    }

    private static Hit hit(SearchHit hit) {
        return new Hit(
                hit.title().isEmpty() ? hit.type().word() : hit.title(),
                hit.url(),
                hit.type().word(),
                hit.source(),
                hit.snippet());
    }
}
