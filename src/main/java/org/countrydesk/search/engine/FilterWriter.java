package org.countrydesk.search.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchQuery.Filters;
import org.countrydesk.search.index.SearchResults;
import org.countrydesk.search.query.Asked;
import org.jspecify.annotations.Nullable;

/** Writes what narrows a search as Lucene filters, one a facet, so that the counts of a facet can leave out its own. */
final class FilterWriter {

    private final Filters chosen;
    private final Asked.Only typed;
    private final FacetNames names;

    FilterWriter(Filters chosen, Asked.Only typed, FacetNames names) {
        this.chosen = chosen;
        this.typed = typed;
        this.names = names;
    }

    /** Return whether anything narrows. */
    boolean any() {
        return anyChosen() || typed.any();
    }

    /** Return whether the query asks for hits of only some types, so that what lies in one passage is not one hit. */
    boolean typedByType() {
        return !typed.types().isEmpty();
    }

    /** Return whether anything is chosen beside the query. */
    boolean anyChosen() {
        return chosen.any();
    }

    /** Return whether a facet's own values are narrowed by a choice of the reader. */
    boolean chosen(String facet) {
        return switch (facet) {
            case SearchResults.TYPE -> !chosen.types().isEmpty();
            case SearchResults.DOCUMENT -> !chosen.documents().isEmpty();
            case SearchResults.DECADE -> !chosen.decades().isEmpty();
            default -> !chosen.topics().isEmpty();
        };
    }

    /** Return what the query itself narrows to. */
    List<Query> typed() {
        List<Query> filters = new ArrayList<>();
        days(typed.from(), typed.to(), filters);
        typed(filters);
        return filters;
    }

    /** Return what is chosen beside the query, without the choice in one facet; null for all. */
    List<Query> chosenBut(@Nullable String facet) {
        List<Query> filters = new ArrayList<>();
        if (!chosen.types().isEmpty() && !SearchResults.TYPE.equals(facet)) {
            filters.add(types(chosen.types()));
        }
        if (!chosen.documents().isEmpty() && !SearchResults.DOCUMENT.equals(facet)) {
            filters.add(anyOf(EntryFields.DOCUMENT, chosen.documents()));
        }
        if (!chosen.decades().isEmpty() && !SearchResults.DECADE.equals(facet)) {
            long[] decades = chosen.decades().stream().mapToLong(Integer::longValue).toArray();
            filters.add(SortedNumericDocValuesField.newSlowSetQuery(EntryFields.FACET_DECADE, decades));
        }
        if (!chosen.topics().isEmpty() && !SearchResults.TOPIC.equals(facet)) {
            filters.add(topics(chosen.topics()));
        }
        days(chosen.from(), chosen.to(), filters);
        return filters;
    }

    /** Return all that narrows. */
    List<Query> all() {
        List<Query> filters = typed();
        filters.addAll(chosenBut(null));
        return filters;
    }

    /** What names a topic, and the topic itself; another topic that shares a name with it is another. */
    private Query topics(Set<String> slugs) {
        BooleanQuery.Builder named = new BooleanQuery.Builder();
        named.add(anyOf(EntryFields.FACET_TOPIC, names.keysOfTopics(slugs)), Occur.FILTER);
        named.add(types(EnumSet.of(EntryType.TOPIC)), Occur.MUST_NOT);
        return new BooleanQuery.Builder()
                .add(named.build(), Occur.SHOULD)
                .add(anyOf(EntryFields.SLUG, slugs), Occur.SHOULD)
                .build();
    }

    private void typed(List<Query> filters) {
        if (!typed.types().isEmpty() || !typed.notTypes().isEmpty()) {
            Set<EntryType> types = typed.types().isEmpty() ? EnumSet.allOf(EntryType.class) : EnumSet.copyOf(typed.types());
            types.removeAll(typed.notTypes());
            filters.add(types.isEmpty() ? MatchNoDocsQuery.INSTANCE : types(types));
        }
        if (!typed.documents().isEmpty()) {
            filters.add(anyOf(EntryFields.DOCUMENT, names.documentsCalled(typed.documents())));
        }
        if (!typed.notDocuments().isEmpty()) {
            BooleanQuery.Builder others = new BooleanQuery.Builder();
            others.add(types(EnumSet.allOf(EntryType.class)), Occur.FILTER);
            others.add(anyOf(EntryFields.DOCUMENT, names.documentsCalled(typed.notDocuments())), Occur.MUST_NOT);
            filters.add(others.build());
        }
    }

    private static void days(@Nullable LocalDate from, @Nullable LocalDate to, List<Query> filters) {
        if (from != null || to != null) {
            long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
            long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
            filters.add(LongRange.newIntersectsQuery(
                    EntryFields.DAYS, new long[] {Math.min(first, last)}, new long[] {Math.max(first, last)}));
        }
    }

    private static Query types(Collection<EntryType> types) {
        return anyOf(EntryFields.TYPE, types.stream().map(EntryType::word).toList());
    }

    private static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
