package org.countrydesk.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.across.passage.Wording;
import org.countrydesk.document.Document;
import org.countrydesk.drawing.Shade;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the list of pairs and the page of a pair show; a pair shares a bounded number of passages, which are read at once. */
@Component
class PairPages {

    private static final int MOST_SHARED = 5_000;
    private static final int MOST_IN_MATRIX = 12;

    private final CompareRepository shared;
    private final SharedTexts texts;

    PairPages(CompareRepository shared, SharedTexts texts) {
        this.shared = shared;
        this.texts = texts;
    }

    PairsPage pairs(Paging paging, long edition) {
        List<PairCount> counts = shared.findPairs(edition, paging.offset(), paging.size());
        long total = shared.countPairs(edition);
        Set<String> slugs = documents(counts);
        Map<String, DocumentName> names = names(slugs, edition);
        List<PairLine> pairs = counts.stream()
                .map(pair -> new PairLine(
                        pair.a(),
                        name(names, pair.a()).title(),
                        pair.b(),
                        name(names, pair.b()).title(),
                        pair.shared(),
                        pair.identical(),
                        pair.aCharacters(),
                        pair.bCharacters()))
                .toList();
        Map<String, Long> lengths = lengths(slugs, edition);
        return new PairsPage(
                Paged.of(total, paging, pairs.stream()
                        .map(pair -> new PairsPage.Line(
                                pair,
                                PairsPage.Share.of(pair.aCharacters(), lengths.getOrDefault(pair.a(), 0L)),
                                PairsPage.Share.of(pair.bCharacters(), lengths.getOrDefault(pair.b(), 0L))))
                        .toList()),
                total == pairs.size() && slugs.size() > 2 && slugs.size() <= MOST_IN_MATRIX ? matrix(pairs) : null);
    }

    /** Return a part of the pairs as data. */
    Paged<PairRow> rows(Paging paging, long edition) {
        List<PairCount> counts = shared.findPairs(edition, paging.offset(), paging.size());
        Map<String, DocumentName> names = names(documents(counts), edition);
        return Paged.of(shared.countPairs(edition), paging, counts.stream()
                .map(pair -> {
                    DocumentName a = name(names, pair.a());
                    DocumentName b = name(names, pair.b());
                    return new PairRow(a.slug(), a.title(), a.source(), b.slug(), b.title(), b.source(), pair.shared(), pair.identical());
                })
                .toList());
    }

    private static Set<String> documents(List<PairCount> pairs) {
        Set<String> slugs = new TreeSet<>();
        pairs.forEach(pair -> slugs.addAll(List.of(pair.a(), pair.b())));
        return slugs;
    }

    private Map<String, DocumentName> names(Set<String> slugs, long edition) {
        Map<String, DocumentName> names = new HashMap<>();
        shared.findNames(edition, slugs).forEach(name -> names.put(name.slug(), name));
        return names;
    }

    private static DocumentName name(Map<String, DocumentName> names, String slug) {
        return names.getOrDefault(slug, new DocumentName(slug, slug, slug));
    }

    private static PairsPage.Matrix matrix(List<PairLine> pairs) {
        Map<String, String> titles = new TreeMap<>();
        Map<List<String>, Long> counts = new HashMap<>();
        for (PairLine pair : pairs) {
            titles.put(pair.a(), pair.aTitle());
            titles.put(pair.b(), pair.bTitle());
            counts.put(List.of(pair.a(), pair.b()), pair.shared());
            counts.put(List.of(pair.b(), pair.a()), pair.shared());
        }
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<PairsPage.Row> rows = new ArrayList<>();
        titles.forEach((slug, title) -> {
            List<PairsPage.Cell> cells = new ArrayList<>();
            titles.forEach((other, name) -> {
                long count = counts.getOrDefault(List.of(slug, other), 0L);
                cells.add(new PairsPage.Cell(
                        count == 0 ? "" : "/compare/" + slug + "/" + other,
                        title + " and " + name + ": " + count,
                        count,
                        Shade.of(count, most),
                        slug.equals(other)));
            });
            rows.add(new PairsPage.Row(slug, title, rows.size() + 1, List.copyOf(cells)));
        });
        return new PairsPage.Matrix(List.copyOf(rows));
    }

    /** Gather a pair; {@code passage} of the first document opens the page that has it. */
    Pair pair(Document a, Document b, @Nullable Integer passage, Paging asked, long edition) {
        Alignment alignment = new Alignment(rows(a.slug(), b.slug(), edition), a.passages(), b.passages());
        List<SharedRow> rows = alignment.rows();
        Paging paging = passage == null
                ? asked
                : Paging.of((int) rows.stream().filter(row -> row.aPassage() < passage).count() / asked.size() + 1, asked.size());
        int from = Math.min(paging.offset(), rows.size());
        int to = Math.min(from + paging.size(), rows.size());
        boolean last = to == rows.size();
        List<Gap> gapsA = alignment.gapsOfA().subList(from, last ? to + 1 : to);
        List<Gap> gapsB = alignment.gapsOfB().subList(from, last ? to + 1 : to);
        Map<Integer, String> textsA = texts(a.slug(), gapsA, edition);
        Map<Integer, String> textsB = texts(b.slug(), gapsB, edition);
        Set<SharedRow> moved = alignment.moved();
        Map<String, Long> lengths = lengths(List.of(a.slug(), b.slug()), edition);
        Map<SharedRow, Discrepancy> differing = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.identical()).forEach(row -> differing.put(row, Discrepancy.of(Wording.of(row.a(), row.b()))));
        Set<Integer> seen = new HashSet<>();
        List<Pair.Shared> shown = new ArrayList<>();
        for (int i = from; i < to; i++) {
            SharedRow row = rows.get(i);
            shown.add(new Pair.Shared(
                    row.aPassage(),
                    row.bPassage(),
                    row.identical(),
                    seen.add(row.aPassage()),
                    moved.contains(row),
                    differing.getOrDefault(row, Discrepancy.NONE),
                    row.identical() ? List.of(new Wording(row.a(), row.b(), true)) : Wording.of(row.a(), row.b()),
                    gapsA.get(i - from).of(textsA),
                    gapsB.get(i - from).of(textsB)));
        }
        return new Pair(
                side(a, rows.stream().mapToLong(row -> row.aEnd() - row.aStart()).sum(), lengths),
                side(b, rows.stream().mapToLong(row -> row.bEnd() - row.bStart()).sum(), lengths),
                Paged.of(rows.size(), paging, shown),
                rows.stream().filter(SharedRow::identical).count(),
                differing.values().stream().filter(Discrepancy::any).count(),
                moved.size(),
                last && !rows.isEmpty() ? gapsA.getLast().of(textsA) : null,
                last && !rows.isEmpty() ? gapsB.getLast().of(textsB) : null);
    }

    private static Pair.Side side(Document document, long characters, Map<String, Long> lengths) {
        return new Pair.Side(
                document.slug(), document.title(), PairsPage.Share.of(characters, lengths.getOrDefault(document.slug(), 0L)));
    }

    private List<SharedRow> rows(String a, String b, long edition) {
        return texts.rows(edition, a, b, texts.between(edition, a, b).stream().limit(MOST_SHARED).toList());
    }

    private Map<Integer, String> texts(String document, List<Gap> gaps, long edition) {
        Set<Integer> numbers = new TreeSet<>();
        gaps.forEach(gap -> numbers.addAll(gap.needed()));
        Map<Integer, String> beginnings = new HashMap<>();
        shared.findTexts(edition, document, numbers).forEach(text -> beginnings.put(text.number(), text.text()));
        return beginnings;
    }

    private Map<String, Long> lengths(Collection<String> documents, long edition) {
        Map<String, Long> lengths = new HashMap<>();
        shared.findLengths(edition, documents).forEach(length -> lengths.put(length.slug(), length.characters()));
        return lengths;
    }
}
