package org.countrydesk.ingest.linking;

import java.lang.ref.SoftReference;
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
import java.util.stream.IntStream;
import org.countrydesk.across.passage.SentenceText;
import org.countrydesk.across.passage.SharedPassages;
import org.countrydesk.across.passage.Sketches;
import org.countrydesk.document.SharedPair;
import org.countrydesk.document.SharedPassage;
import org.countrydesk.edition.Standing;
import org.countrydesk.markup.Passage.Kind;

/** Keeps the passages that documents share. */
final class SharedLinks {

    private static final int CHUNK = 200;
    private static final int CHUNK_OF_ROWS = 10_000;
    private static final String LINES = "select p.documentId, p.number, p.kind, p.text, p.sentences from Passage p"
            + " where p.documentId in :some and p.kind in ('PARAGRAPH', 'ITEM') order by p.documentId, p.number";

    private final Rowset rows;
    private final Memory memory;
    private Corpus corpus = new Corpus(0, new TreeMap<>(), new Sketches());
    private List<org.countrydesk.across.passage.SharedPassage> found = List.of();

    SharedLinks(Rowset rows, Memory memory) {
        this.rows = rows;
        this.memory = memory;
    }

    /** The documents of an edition: their ids by slug, and the sketches of their sentences. */
    private record Corpus(long edition, TreeMap<String, Long> ids, Sketches sketches) {}

    /** Keeps the sketches of the last edition that was linked, 32 bytes a sentence, while there is memory for them. */
    static final class Memory {
        private SoftReference<Corpus> last = new SoftReference<>(null);
    }

    /** Bring those around what changed in line; return how many more there are than before. */
    int bring(Change change) {
        know(change);
        return around(change);
    }

    /** Compare all documents, without writing anything yet. */
    void compare(Change change) {
        Steps steps = new Steps();
        know(change);
        found = SharedPassages.of(corpus.sketches(), this::read);
        steps.end("beside: comparing sentences");
    }

    private void know(Change change) {
        Corpus last = memory.last.get();
        corpus = change.whole() || last == null || last.edition() != change.edition() - 1 ? read() : after(last, change);
        memory.last = new SoftReference<>(corpus);
    }

    /** Write what was found in all documents; return how many there are. */
    int write() {
        Steps steps = new Steps();
        List<SharedPassage> some = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            some.add(row(found.get(i)));
            boolean documentEnds = i + 1 == found.size()
                    || !found.get(i + 1).a().document().equals(found.get(i).a().document());
            if (documentEnds && (some.size() >= CHUNK_OF_ROWS || i + 1 == found.size())) {
                rows.insert(some);
                rows.insert(SharedPair.of(some, rows.edition()));
                some.clear();
            }
        }
        steps.end("beside: writing shared passages");
        return found.size();
    }

    private int around(Change change) {
        Map<Long, String> old = new HashMap<>();
        change.before().values().forEach(document -> old.put(document.id(), document.slug()));
        Map<String, List<SentenceText>> before = new HashMap<>();
        change.before().keySet().forEach(slug -> before.put(slug, new ArrayList<>()));
        readIds(old, (document, sentences) -> before.put(document, sentences));
        SharedPassages.Found found =
                SharedPassages.around(corpus.sketches(), this::read, before, change.now().keySet());
        Set<String> documents = new TreeSet<>();
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
        List<SharedPassage> standing = of.values().stream()
                .filter(row -> touched.contains(new Place(row.aDocument(), row.aPassage(), row.aStart()))
                        || touched.contains(new Place(row.bDocument(), row.bPassage(), row.bStart())))
                .toList();
        Rowset.Replaced<SharedPassage> replaced = rows.replace(
                "SharedPassage",
                standing,
                found.pairs().stream().map(this::row).toList(),
                SharedPassage::content,
                SharedPassage::id);
        Set<String> firstOf = new TreeSet<>();
        replaced.inserted().forEach(row -> firstOf.add(row.aDocument()));
        replaced.gone().forEach(row -> firstOf.add(row.aDocument()));
        List<SharedPassage> now = rows.read("from SharedPassage d where d.aDocument in :some and" + Rowset.OPEN, SharedPassage.class, firstOf);
        rows.replace(
                "SharedPair",
                rows.read("from SharedPair d where d.aDocument in :some and" + Rowset.OPEN, SharedPair.class, firstOf),
                SharedPair.of(now, rows.edition()),
                SharedPair::content,
                SharedPair::id);
        return replaced.more();
    }

    private SharedPassage row(org.countrydesk.across.passage.SharedPassage pair) {
        return new SharedPassage(
                pair.a().document(),
                pair.a().passage(),
                pair.a().start(),
                pair.a().end(),
                pair.b().document(),
                pair.b().passage(),
                pair.b().start(),
                pair.b().end(),
                pair.identical(),
                Standing.since(rows.edition()));
    }

    private Corpus read() {
        Map<Long, byte[]> all = new HashMap<>();
        rows.each("select s.documentId, s.sentences from Sketch s", row -> all.put((Long) row[0], (byte[]) row[1]));
        TreeMap<String, Long> ids = new TreeMap<>();
        rows.each("select d.slug, d.id from Document d where" + Rowset.STANDS, row -> ids.put((String) row[0], (Long) row[1]));
        Sketches sketches = new Sketches();
        ids.forEach((slug, id) -> sketches.add(slug, Sketch.read(all.getOrDefault(id, new byte[0]))));
        return new Corpus(rows.edition(), ids, sketches);
    }

    private Corpus after(Corpus last, Change change) {
        Map<Long, String> slugs = new HashMap<>();
        TreeMap<String, int[]> came = new TreeMap<>();
        TreeMap<String, Long> ids = new TreeMap<>(last.ids());
        ids.keySet().removeAll(change.before().keySet());
        change.now().forEach((slug, document) -> {
            slugs.put(document.id(), slug);
            ids.put(slug, document.id());
            came.put(slug, new int[0]);
        });
        rows.read("select s.documentId, s.sentences from Sketch s where s.documentId in :some", slugs.keySet())
                .forEach(row -> came.put(slugs.getOrDefault((Long) row[0], ""), Sketch.read((byte[]) row[1])));
        return new Corpus(rows.edition(), ids, last.sketches().with(came, change.before().keySet()));
    }

    /** Read what documents say, side by side. */
    private void read(Collection<String> documents, SharedPassages.Texts.Reading reading) {
        List<String> all = List.copyOf(documents);
        IntStream.range(0, (all.size() + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            Map<Long, String> slugs = new HashMap<>();
            all.subList(chunk * CHUNK, Math.min(all.size(), (chunk + 1) * CHUNK))
                    .forEach(slug -> slugs.put(corpus.ids().getOrDefault(slug, 0L), slug));
            readIds(slugs, reading);
        });
    }

    private void readIds(Map<Long, String> slugs, SharedPassages.Texts.Reading reading) {
        Map<String, List<SentenceText>> sentences = new TreeMap<>();
        rows.read(LINES, slugs.keySet()).forEach(row -> {
            String slug = slugs.getOrDefault((Long) row[0], "");
            sentences.computeIfAbsent(slug, s -> new ArrayList<>())
                    .addAll(Sketch.sentences(slug, (Integer) row[1], (Kind) row[2], (String) row[3], (String) row[4]));
        });
        sentences.forEach(reading::of);
    }
}
