package org.countrydesk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;
import org.countrydesk.search.SearchQuery.Sort;
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
record SearchForm(String q, List<String> types, List<String> documents, String from, String to, String sort) {

    /** More values of one filter than this are refused. */
    private static final int MOST_VALUES = 100;

    SearchForm {
        types = given("type", types);
        documents = given("document", documents);
    }

    /** Read the form as a query; a parameter that cannot be used is named. */
    SearchQuery read(Paging paging) {
        if (q.length() > SearchQuery.MAX_LENGTH) {
            throw new BadParameterException(
                    "q", "'q' is " + q.length() + " characters long; it may be " + SearchQuery.MAX_LENGTH + ".");
        }
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
        return new SearchQuery(
                q, only, Set.copyOf(documents), firstDay, lastDay, order, paging.page(), paging.size());
    }

    /** Return whether there is anything to search for. */
    public boolean isEmpty() {
        return q.isBlank() && types.isEmpty() && documents.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    boolean isFiltered() {
        return !types.isEmpty() || !documents.isEmpty() || !from.isEmpty() || !to.isEmpty();
    }

    SearchForm withWords(String words) {
        return new SearchForm(words, types, documents, from, to, sort);
    }

    SearchForm withoutFilters() {
        return new SearchForm(q, List.of(), List.of(), "", "", sort);
    }

    SearchForm withoutDays() {
        return new SearchForm(q, types, documents, "", "", sort);
    }

    /** Choose a type when it is not chosen, else leave it. */
    SearchForm turning(String facet, String value) {
        return facet.equals(SearchResults.TYPE)
                ? new SearchForm(q, turned(types, value), documents, from, to, sort)
                : new SearchForm(q, types, turned(documents, value), from, to, sort);
    }

    /** Return the address at which this search stands. */
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        List<String> values = new ArrayList<>();
        add(address, values, "q", List.of(q));
        add(address, values, "type", types);
        add(address, values, "document", documents);
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
