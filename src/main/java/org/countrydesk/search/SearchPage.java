package org.countrydesk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.edition.Tally;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchQuery.Sort;
import org.countrydesk.search.index.SearchResults;
import org.countrydesk.search.index.SearchResults.FacetCount;
import org.countrydesk.search.query.Marker;
import org.countrydesk.search.query.QueryReader;
import org.countrydesk.search.query.QueryText;
import org.countrydesk.web.Followable;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.countrydesk.web.PassageAddress;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/search/show.html} needs.
 *
 * @param title of the page: what was searched
 * @param address of this search, ending so that another parameter may follow
 * @param reading how the words were read
 * @param answer that stands above the hits
 * @param withoutFilters the same words without what was chosen, or null
 * @param withoutOperators the words without what was typed to narrow them, or null
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
        String feedAddress,
        Reading reading,
        @Nullable Answer answer,
        @Nullable Choice withoutFilters,
        @Nullable Choice withoutOperators,
        List<Facet> facets,
        List<Choice> chosen,
        List<String> sorts,
        Tally tally)
        implements Followable {

    /** Hits on a page, unless the address says how many. */
    static final int USUAL_SIZE = 20;

    private static final int SHOWN_VALUES = 8;
    private static final int SHOWN_ALSO = 4;
    private static final String PATH = "/search";

    /** A link in words. */
    record Choice(String words, String address) {}

    /** One value of a facet. */
    record Value(String words, long count, boolean chosen, String address) {}

    /** Values of one kind, the most frequent first. */
    record Facet(String title, List<Value> values) {}

    /**
     * How the words were read.
     *
     * @param instead what was searched because what was typed has unknown words, or words in quotes that stand nowhere so
     * @param asTyped the search for just what was typed, where other words were searched
     * @param nearest searches for the nearest spellings, where nothing was found
     * @param also other names that were searched as well
     * @param kin whether words of the same family or meaning were
     * @param allWords how many hits have all the words, when hits with some of them follow
     */
    record Reading(
            @Nullable Choice didYouMean,
            @Nullable String instead,
            @Nullable Choice asTyped,
            List<Choice> nearest,
            List<String> also,
            boolean kin,
            @Nullable Long allWords) {}

    /**
     * One hit: where it leads, what it is, where it stands, and the words around what was found.
     *
     * @param place titles of the section and document it stands in
     * @param note what a topic is, where the snippet does not say it; else empty
     * @param snippet HTML in which only {@code <mark>} is a tag
     * @param passage address of the passage that is shown, where the hit leads elsewhere; else empty
     * @param also what else was found in the same passage
     */
    record Hit(
            String title,
            String url,
            String passage,
            String type,
            String place,
            String note,
            String snippet,
            List<Choice> also) {}

    static SearchPage of(SearchForm form, Paging paging, SearchResults results, @Nullable Answer answer, Tally tally) {
        return new SearchPage(
                form,
                form.q().isBlank() ? "Search" : "Search: " + form.q().strip(),
                Paged.of(results.total(), paging, hits(form, results.items())),
                String.format(Locale.ROOT, "%.1f", results.tookMillis()),
                form.address(PATH) + (form.isEmpty() && form.sort().isEmpty() ? "?" : "&"),
                form.address(PATH + ".json"),
                form.isEmpty() ? "" : form.address(AtomFeed.PATH),
                reading(form, results.reading()),
                answer,
                form.isFiltered() && !form.q().isBlank()
                        ? new Choice(form.q(), form.withoutFilters().address(PATH))
                        : null,
                freed(form),
                List.of(
                        facet("Kind", SearchResults.TYPE, form, results),
                        facet("Document", SearchResults.DOCUMENT, form, results),
                        facet("Decade", SearchResults.DECADE, form, results),
                        facet("Topic", SearchResults.TOPIC, form, results)),
                chosen(form, results),
                List.of(Sort.values()).stream().map(Sort::word).toList(),
                tally);
    }

    /** Return whether the address need not say how many hits a page has. */
    public boolean isUsualSize() {
        return hits.size() == USUAL_SIZE;
    }

    private static Reading reading(SearchForm form, SearchResults.Read read) {
        String better = read.nearest().isEmpty() ? read.didYouMean() : null;
        return new Reading(
                better == null || better.equals(read.instead()) ? null : search(better, form),
                read.instead(),
                read.instead() == null ? null : asTyped(form, read.instead()),
                read.nearest().stream().map(words -> search(words, form)).toList(),
                read.alsoSearched(),
                read.kin(),
                read.allWords());
    }

    private static Choice search(String words, SearchForm form) {
        return new Choice(words, form.withWords(words).address(PATH));
    }

    private static @Nullable Choice asTyped(SearchForm form, String instead) {
        return QueryText.asTyped(form.q(), instead)
                .map(quoted -> new Choice(form.q().strip(), form.withWords(quoted).address(PATH)))
                .orElse(null);
    }

    private static @Nullable Choice freed(SearchForm form) {
        return QueryText.freed(form.q()).map(words -> search(words, form)).orElse(null);
    }

    private static Facet facet(String title, String facet, SearchForm form, SearchResults results) {
        List<Value> values = new ArrayList<>();
        for (FacetCount count : results.facet(facet)) {
            boolean holds = form.chosen(facet).contains(count.value());
            if (holds || values.size() < SHOWN_VALUES) {
                String address = form.turning(facet, count.value()).address(PATH);
                values.add(new Value(count.title(), count.count(), holds, address));
            }
        }
        return new Facet(title, values);
    }

    private static List<Choice> chosen(SearchForm form, SearchResults results) {
        List<Choice> chosen = new ArrayList<>();
        chosen("kind", SearchResults.TYPE, form, results, chosen);
        chosen("document", SearchResults.DOCUMENT, form, results, chosen);
        chosen("decade", SearchResults.DECADE, form, results, chosen);
        chosen("topic", SearchResults.TOPIC, form, results, chosen);
        if (!form.from().isEmpty() || !form.to().isEmpty()) {
            String days = (form.from().isEmpty() ? "" : "from " + form.from() + " ")
                    + (form.to().isEmpty() ? "" : "to " + form.to());
            chosen.add(new Choice(days.strip(), form.withoutDays().address(PATH)));
        }
        return chosen;
    }

    private static void chosen(String word, String facet, SearchForm form, SearchResults results, List<Choice> chosen) {
        for (String value : form.chosen(facet)) {
            String title = results.facet(facet).stream()
                    .filter(count -> count.value().equals(value))
                    .map(FacetCount::title)
                    .findFirst()
                    .orElse(value);
            chosen.add(new Choice(word + " " + title, form.turning(facet, value).address(PATH)));
        }
    }

    /** What leads into a document has the words marked there, if there is anything to mark. */
    private static List<Hit> hits(SearchForm form, List<SearchHit> items) {
        String marked = new Marker(QueryReader.read(form.q())).isEmpty() ? "" : form.q();
        return items.stream().map(item -> hit(item, marked)).toList();
    }

    private static Hit hit(SearchHit hit, String marked) {
        return new Hit(
                hit.title().isEmpty() ? hit.type().word() : hit.title(),
                PassageAddress.finding(hit.url(), marked),
                passage(hit.place(), hit.url(), marked),
                hit.type().word(),
                place(hit),
                hit.note().equals(hit.text()) ? "" : hit.note(),
                hit.snippetHtml(),
                hit.also().stream()
                        .filter(also -> !also.url().equals(hit.url()) && !also.title().equals(hit.title()))
                        .limit(SHOWN_ALSO)
                        .map(also -> new Choice(also.title(), PassageAddress.finding(also.url(), marked)))
                        .toList());
    }

    private static String place(SearchHit hit) {
        return Stream.of(hit.place().sectionTitle(), hit.place().documentTitle())
                .filter(title -> !title.isEmpty() && !title.equals(hit.title()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String passage(SearchEntry.Place place, String url, String marked) {
        String address = place.passage().isEmpty() ? "" : PassageAddress.of(place.document(), place.passage());
        return address.equals(url) ? "" : PassageAddress.finding(address, marked);
    }
}
