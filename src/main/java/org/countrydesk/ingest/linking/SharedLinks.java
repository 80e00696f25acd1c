package org.countrydesk.ingest.linking;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.countrydesk.across.passage.SentenceRef;
import org.countrydesk.across.passage.SentenceText;
import org.countrydesk.across.passage.SharedPassage;
import org.countrydesk.across.passage.SharedPassages;
import org.countrydesk.across.passage.Sketches;
import org.countrydesk.document.SharedPair;
import org.countrydesk.document.SharedSentences;
import org.countrydesk.markup.Passage.Kind;

/** Keeps the passages that documents share. */
final class SharedLinks {

    private static final int CHUNK = 200;
    private static final int CHUNK_OF_SENTENCES = 100_000;
    private static final String LINES = "select p.documentId, p.number, p.kind, p.text, p.sentences from Passage p"
            + " where p.documentId in :some and p.kind in ('PARAGRAPH', 'ITEM') order by p.documentId, p.number";

    private final Rowset rows;
    private final Memory memory;
    private Corpus corpus = new Corpus(0, new TreeMap<>(), new Sketches());
    private List<SharedPassage> found = List.of();

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
        List<String> documents = List.copyOf(corpus.ids().keySet());
        long[] ends = ends(documents);
        List<SharedSentences> some = new ArrayList<>();
        List<SharedPair> pairs = new ArrayList<>();
        int waiting = 0;
        for (int from = 0, to; from < ends.length; from = to) {
            String document = documents.get((int) (ends[from] >>> 32));
            List<SharedSentences.Sentence> sentences = new ArrayList<>();
            for (to = from; to < ends.length && ends[to] >>> 32 == ends[from] >>> 32; to++) {
                SharedPassage pair = found.get((int) ends[to] / 2);
                sentences.add((ends[to] & 1) == 0 ? sentence(pair) : mirrored(pair));
            }
            some.addAll(SharedSentences.of(document, sentences, rows.edition()));
            pairs.addAll(SharedPair.of(document, sentences, rows.edition()));
            waiting += sentences.size();
            if (waiting >= CHUNK_OF_SENTENCES) {
                insert(some, pairs);
                waiting = 0;
            }
        }
        insert(some, pairs);
        steps.end("beside: writing shared passages");
        return found.size();
    }

    /** Return both ends of all that was found, by document: its number above, twice the number of the pair below, and one for its second. */
    private long[] ends(List<String> documents) {
        long[] ends = new long[found.size() * 2];
        for (int i = 0; i < ends.length; i++) {
            SharedPassage pair = found.get(i / 2);
            String document = i % 2 == 0 ? pair.a().document() : pair.b().document();
            ends[i] = (long) Collections.binarySearch(documents, document) << 32 | i;
        }
        Arrays.sort(ends);
        return ends;
    }

    private void insert(List<SharedSentences> some, List<SharedPair> pairs) {
        rows.insert(some);
        rows.insert(pairs);
        some.clear();
        pairs.clear();
    }

    private int around(Change change) {
        Map<Long, String> old = new HashMap<>();
        change.before().values().forEach(document -> old.put(document.id(), document.slug()));
        Map<String, List<SentenceText>> before = new HashMap<>();
        change.before().keySet().forEach(slug -> before.put(slug, new ArrayList<>()));
        readIds(old, (document, sentences) -> before.put(document, sentences));
        SharedPassages.Found found =
                SharedPassages.around(corpus.sketches(), this::read, before, change.now().keySet());
        record Place(String document, int passage, int start) {}
        Set<Place> touched = new HashSet<>();
        Set<String> documents = new TreeSet<>();
        found.touched().forEach(sentence -> {
            documents.add(sentence.document());
            touched.add(new Place(sentence.document(), sentence.passage(), sentence.start()));
        });
        BiPredicate<String, SharedSentences.Sentence> isTouched = (document, each) ->
                touched.contains(new Place(document, each.passage(), each.start()))
                        || touched.contains(new Place(each.other(), each.otherPassage(), each.otherStart()));
        standing(documents).forEach(row -> row.sentences()
                .filter(each -> isTouched.test(row.document(), each))
                .forEach(each -> documents.add(each.other())));
        Map<String, List<SharedSentences.Sentence>> sentences = new TreeMap<>();
        found.pairs().forEach(pair -> {
            sentences.computeIfAbsent(pair.a().document(), document -> new ArrayList<>()).add(sentence(pair));
            sentences.computeIfAbsent(pair.b().document(), document -> new ArrayList<>()).add(mirrored(pair));
        });
        documents.addAll(sentences.keySet());
        List<SharedSentences> standing = standing(documents);
        int more = found.pairs().size();
        for (SharedSentences row : standing) {
            List<SharedSentences.Sentence> kept = sentences.computeIfAbsent(row.document(), document -> new ArrayList<>());
            for (SharedSentences.Sentence each : row.sentences().toList()) {
                if (!isTouched.test(row.document(), each)) {
                    kept.add(each);
                } else if (row.document().compareTo(each.other()) < 0) {
                    more--;
                }
            }
        }
        List<SharedSentences> wanted = new ArrayList<>();
        List<SharedPair> pairs = new ArrayList<>();
        sentences.forEach((document, all) -> {
            wanted.addAll(SharedSentences.of(document, all, rows.edition()));
            pairs.addAll(SharedPair.of(document, all, rows.edition()));
        });
        rows.replace("SharedSentences", standing, wanted, SharedSentences::content, SharedSentences::id);
        rows.replace(
                "SharedPair",
                rows.read("from SharedPair d where d.aDocument in :some and" + Rowset.OPEN, SharedPair.class, sentences.keySet()),
                pairs,
                SharedPair::content,
                SharedPair::id);
        return more;
    }

    private List<SharedSentences> standing(Collection<String> documents) {
        return rows.read("from SharedSentences d where d.document in :some and" + Rowset.OPEN, SharedSentences.class, documents);
    }

    private static SharedSentences.Sentence sentence(SharedPassage pair) {
        return sentence(pair.a(), pair.b(), pair.identical());
    }

    private static SharedSentences.Sentence mirrored(SharedPassage pair) {
        return sentence(pair.b(), pair.a(), pair.identical());
    }

    private static SharedSentences.Sentence sentence(SentenceRef here, SentenceRef there, boolean identical) {
        return new SharedSentences.Sentence(
                here.passage(), here.start(), here.end(), there.document(), there.passage(), there.start(), there.end(), identical);
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
