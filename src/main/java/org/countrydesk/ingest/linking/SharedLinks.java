package org.countrydesk.ingest.linking;

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
import org.countrydesk.across.passage.SentenceRef;
import org.countrydesk.across.passage.SharedPassages;
import org.countrydesk.across.passage.Sketches;
import org.countrydesk.document.SharedPair;
import org.countrydesk.document.SharedPassage;
import org.countrydesk.edition.Standing;
import org.countrydesk.link.Link;
import org.countrydesk.link.LinkType;
import org.countrydesk.markup.Passage.Kind;

/** Keeps the passages that documents share, and a link each way between two documents that share some. */
final class SharedLinks {

    private static final int CHUNK = 200;
    private static final String LINES = "select p.documentId, p.number, p.kind, p.text, p.sentences from Passage p"
            + " where p.documentId in :some and p.kind in ('PARAGRAPH', 'ITEM') order by p.documentId, p.number";

    private final Rowset rows;
    private final LinkRows links;
    private final TreeMap<String, Long> ids = new TreeMap<>();

    private record Pair(String a, String b) {}

    SharedLinks(Rowset rows, LinkRows links) {
        this.rows = rows;
        this.links = links;
    }

    /** Return how many more there are than before. */
    int bring(Change change) {
        return change.whole() ? whole() : around(change);
    }

    private int whole() {
        List<org.countrydesk.across.passage.SharedPassage> found = SharedPassages.of(sketches(), this::read);
        List<SharedPassage> some = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            some.add(row(found.get(i)));
            boolean pairEnds = i + 1 == found.size()
                    || !found.get(i + 1).a().document().equals(found.get(i).a().document());
            if (some.size() >= 2_000 && pairEnds || i + 1 == found.size()) {
                rows.insert(some);
                rows.insert(SharedPair.of(some, rows.edition()));
                link(firsts(some), Set.of());
                some.clear();
            }
        }
        return found.size();
    }

    private int around(Change change) {
        Map<Long, String> old = new HashMap<>();
        change.before().values().forEach(document -> old.put(document.id(), document.slug()));
        Map<String, List<SentenceRef>> before = new HashMap<>();
        change.before().keySet().forEach(slug -> before.put(slug, new ArrayList<>()));
        readIds(old, (document, sentences) -> before.put(document, sentences));
        SharedPassages.Found found =
                SharedPassages.around(sketches(), this::read, before, change.now().keySet());
        Set<String> documents = new TreeSet<>(change.retitled());
        record Place(String document, int passage, int start) {}
        Set<Place> touched = new HashSet<>();
        found.touched().forEach(sentence -> {
            documents.add(sentence.document());
            touched.add(new Place(sentence.document(), sentence.passage(), sentence.start()));
        });
        Map<Long, SharedPassage> of = new LinkedHashMap<>();
        for (String side : List.of("aDocument", "bDocument")) {
            rows.read("from SharedPassage d where d." + side + " in :some and" + Rowset.OPEN, SharedPassage.class, documents)
                    .forEach(row -> of.put(row.id(), row));
        }
        Set<Pair> pairs = new HashSet<>();
        Set<String> retitled = change.retitled();
        of.values().stream()
                .filter(row -> retitled.contains(row.aDocument()) || retitled.contains(row.bDocument()))
                .forEach(row -> pairs.add(new Pair(row.aDocument(), row.bDocument())));
        List<SharedPassage> standing = of.values().stream()
                .filter(row -> touched.contains(new Place(row.aDocument(), row.aPassage(), row.aStart()))
                        || touched.contains(new Place(row.bDocument(), row.bPassage(), row.bStart())))
                .toList();
        var replaced = rows.replace(
                "SharedPassage",
                standing,
                found.pairs().stream().map(this::row).toList(),
                SharedPassage::content,
                SharedPassage::id);
        replaced.inserted().forEach(row -> pairs.add(new Pair(row.aDocument(), row.bDocument())));
        replaced.gone().forEach(row -> pairs.add(new Pair(row.aDocument(), row.bDocument())));
        Set<String> firstOf = new TreeSet<>();
        pairs.forEach(pair -> firstOf.add(pair.a()));
        List<SharedPassage> all = rows.read("from SharedPassage d where d.aDocument in :some and" + Rowset.OPEN, SharedPassage.class, firstOf);
        rows.replace(
                "SharedPair",
                rows.read("from SharedPair d where d.aDocument in :some and" + Rowset.OPEN, SharedPair.class, firstOf),
                SharedPair.of(all, rows.edition()),
                SharedPair::content,
                SharedPair::id);
        List<SharedPassage> now = all.stream()
                .filter(row -> pairs.contains(new Pair(row.aDocument(), row.bDocument())))
                .toList();
        link(firsts(now), pairs);
        return replaced.more();
    }

    /** Return the first shared passage of each two documents. */
    private static Collection<SharedPassage> firsts(List<SharedPassage> shared) {
        Map<Pair, SharedPassage> firsts = new LinkedHashMap<>();
        shared.forEach(row -> firsts.merge(
                new Pair(row.aDocument(), row.bDocument()), row, (first, other) -> comesFirst(first, other) ? first : other));
        return firsts.values();
    }

    private static boolean comesFirst(SharedPassage row, SharedPassage other) {
        int passage = Integer.compare(row.aPassage(), other.aPassage());
        int start = passage != 0 ? passage : Integer.compare(row.aStart(), other.aStart());
        return start <= 0;
    }

    private void link(Collection<SharedPassage> firsts, Set<Pair> touched) {
        Set<String> documents = new TreeSet<>();
        Set<Long> causes = new HashSet<>();
        touched.forEach(pair -> causes.add(Keys.cause("shared", pair.a(), pair.b())));
        firsts.forEach(row -> documents.addAll(List.of(row.aDocument(), row.bDocument())));
        links.know(documents);
        List<Link> wanted = new ArrayList<>();
        for (SharedPassage row : firsts) {
            long cause = Keys.cause("shared", row.aDocument(), row.bDocument());
            String a = LinkRows.passage(row.aDocument(), row.aPassage());
            String b = LinkRows.passage(row.bDocument(), row.bPassage());
            String ofA = links.title(row.aDocument());
            String ofB = links.title(row.bDocument());
            wanted.add(links.link(LinkType.SHARED_PASSAGE, row.aDocument(), a, ofA, b, ofB, row.aText(), cause));
            wanted.add(links.link(LinkType.SHARED_PASSAGE, row.bDocument(), b, ofB, a, ofA, row.bText(), cause));
        }
        links.replace(LinkType.SHARED_PASSAGE, causes, wanted);
    }

    private SharedPassage row(org.countrydesk.across.passage.SharedPassage pair) {
        return new SharedPassage(
                pair.a().document(),
                pair.a().passage(),
                pair.a().start(),
                pair.a().end(),
                pair.a().text(),
                pair.b().document(),
                pair.b().passage(),
                pair.b().start(),
                pair.b().end(),
                pair.b().text(),
                pair.identical(),
                Standing.since(rows.edition()));
    }

    private Sketches sketches() {
        Map<Long, byte[]> all = new HashMap<>();
        rows.each("select s.documentId, s.sentences from Sketch s", row -> all.put((Long) row[0], (byte[]) row[1]));
        rows.each("select d.slug, d.id from Document d where" + Rowset.STANDS, row -> ids.put((String) row[0], (Long) row[1]));
        Sketches sketches = new Sketches();
        ids.forEach((slug, id) -> sketches.add(slug, Sketch.read(all.getOrDefault(id, new byte[0]))));
        return sketches;
    }

    private void read(Collection<String> documents, SharedPassages.Texts.Reading reading) {
        List<String> all = List.copyOf(documents);
        for (int from = 0; from < all.size(); from += CHUNK) {
            Map<Long, String> slugs = new HashMap<>();
            all.subList(from, Math.min(all.size(), from + CHUNK)).forEach(slug -> slugs.put(ids.getOrDefault(slug, 0L), slug));
            readIds(slugs, reading);
        }
    }

    private void readIds(Map<Long, String> slugs, SharedPassages.Texts.Reading reading) {
        Map<String, List<SentenceRef>> sentences = new TreeMap<>();
        rows.read(LINES, slugs.keySet()).forEach(row -> {
            String slug = slugs.getOrDefault((Long) row[0], "");
            sentences.computeIfAbsent(slug, s -> new ArrayList<>())
                    .addAll(Sketch.sentences(slug, (Integer) row[1], (Kind) row[2], (String) row[3], (String) row[4]));
        });
        sentences.forEach(reading::of);
    }
}
