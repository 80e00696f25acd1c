package org.countrydesk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchQuery.Sort;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchResults;
import org.countrydesk.web.BadParameterException;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the address of a search, as it was typed; the page is this and nothing else. Empty parameters, as a form sends
 * them, count as not given.
 *
 * @param from a day, month or year, or empty
 * @param to likewise; its last day counts
 */
record SearchForm(
        String q,
        List<String> types,
        List<String> documents,
        List<String> decades,
        List<String> topics,
        String from,
        String to,
        String sort) {

    /** More values of one filter than this are refused. */
    private static final int MOST_VALUES = 100;

    private static final Pattern DECADE = Pattern.compile("-?\\d{1,3}0");

    SearchForm {
        types = given("type", types);
        documents = given("document", documents);
        decades = given("decade", decades);
        topics = given("topic", topics);
    }

    /** Search for words, and nothing else. */
    static SearchForm of(String q) {
        return new SearchForm(q, List.of(), List.of(), List.of(), List.of(), "", "", "");
    }

    /** Read the form as a query; a parameter that cannot be used is named. */
    SearchQuery read(Paging paging) {
        checkLength(q);
        Set<EntryType> only = new LinkedHashSet<>();
        for (String type : types) {
            only.add(EntryType.find(type).orElseThrow(() -> unknown("type", type, words(List.of(EntryType.values()).stream()
                    .map(EntryType::word)
                    .toList()))));
        }
        Sort order = sort.isEmpty()
                ? Sort.RELEVANCE
                : Sort.find(sort).orElseThrow(() -> unknown(
                        "sort", sort, words(List.of(Sort.values()).stream().map(Sort::word).toList())));
        Edtf first = day("from", from);
        Edtf last = day("to", to);
        LocalDate firstDay = first == null ? null : first.earliest();
        LocalDate lastDay = last == null ? null : last.latest();
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new BadParameterException("to", "'to' is " + to + ", which is before 'from', " + from + ".");
        }
        SearchQuery.Filters filters = new SearchQuery.Filters(
                only, Set.copyOf(documents), firstYears(), Set.copyOf(topics), firstDay, lastDay);
        return new SearchQuery(q, filters, order, paging.page(), paging.size());
    }

    /** Refuse words that are longer than the index reads. */
    static void checkLength(String q) {
        if (q.length() > SearchQuery.MAX_LENGTH) {
            throw new BadParameterException(
                    "q", "'q' is " + q.length() + " characters long; it may be " + SearchQuery.MAX_LENGTH + ".");
        }
    }

    private Set<Integer> firstYears() {
        Set<Integer> years = new LinkedHashSet<>();
        for (String decade : decades) {
            if (!DECADE.matcher(decade).matches()) {
                throw new BadParameterException(
                        "decade", "'decade' is '" + shortened(decade) + "'; the first year of one is expected, e.g. 1990.");
            }
            years.add(Integer.valueOf(decade));
        }
        return years;
    }

    /** Return whether there is anything to search for. */
    public boolean isEmpty() {
        return q.isBlank() && !isFiltered();
    }

    boolean isFiltered() {
        return !types.isEmpty() || !documents.isEmpty() || !decades.isEmpty() || !topics.isEmpty() || !from.isEmpty() || !to.isEmpty();
    }

    SearchForm withWords(String words) {
        return new SearchForm(words, types, documents, decades, topics, from, to, sort);
    }

    SearchForm withoutFilters() {
        return new SearchForm(q, List.of(), List.of(), List.of(), List.of(), "", "", sort);
    }

    SearchForm withoutDays() {
        return new SearchForm(q, types, documents, decades, topics, "", "", sort);
    }

    /** Return the values chosen in a facet. */
    List<String> chosen(String facet) {
        return switch (facet) {
            case SearchResults.TYPE -> types;
            case SearchResults.DOCUMENT -> documents;
            case SearchResults.DECADE -> decades;
            default -> topics;
        };
    }

    /** Choose a value of a facet when it is not chosen, else leave it. */
    SearchForm turning(String facet, String value) {
        return switch (facet) {
            case SearchResults.TYPE -> new SearchForm(q, turned(types, value), documents, decades, topics, from, to, sort);
            case SearchResults.DOCUMENT -> new SearchForm(q, types, turned(documents, value), decades, topics, from, to, sort);
            case SearchResults.DECADE -> new SearchForm(q, types, documents, turned(decades, value), topics, from, to, sort);
            default -> new SearchForm(q, types, documents, decades, turned(topics, value), from, to, sort);
        };
    }

    /** Return the address at which this search stands. */
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        List<String> values = new ArrayList<>();
        add(address, values, "q", List.of(q));
        add(address, values, "type", types);
        add(address, values, "document", documents);
        add(address, values, "decade", decades);
        add(address, values, "topic", topics);
        add(address, values, "from", List.of(from));
        add(address, values, "to", List.of(to));
        add(address, values, "sort", List.of(sort));
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    /** Values go in as template variables, which are then encoded whole. */
    private static void add(UriComponentsBuilder address, List<String> values, String name, List<String> given) {
        for (String value : given) {
            if (!value.isBlank()) {
                address.queryParam(name, "{v" + values.size() + "}");
                values.add(value);
            }
        }
    }

    private static List<String> turned(List<String> values, String value) {
        Set<String> turned = new TreeSet<>(values);
        if (!turned.remove(value)) {
            turned.add(value);
        }
        return List.copyOf(turned);
    }

    private static List<String> given(String name, List<String> values) {
        List<String> given = values.stream().filter(value -> !value.isBlank()).distinct().sorted().toList();
        if (given.size() > MOST_VALUES) {
            throw new BadParameterException(name, "'" + name + "' is given " + given.size() + " times; it may be " + MOST_VALUES + ".");
        }
        return given;
    }

    private static @Nullable Edtf day(String name, String text) {
        if (text.isBlank()) {
            return null;
        }
        return switch (Edtf.read(text)) {
            case Reading.Ok<Edtf> ok -> ok.value();
            case Reading.Bad<Edtf> bad -> throw new BadParameterException(
                    name, "'" + name + "' is '" + shortened(text) + "'; a day, month or year is expected, e.g. 1992-06: " + bad.why() + ".");
        };
    }

    private static BadParameterException unknown(String name, String value, String known) {
        return new BadParameterException(name, "Unknown " + name + " '" + shortened(value) + "'. Known here: " + known + ".");
    }

    private static String words(Collection<String> words) {
        return String.join(", ", words);
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 39) + "…";
    }
}
