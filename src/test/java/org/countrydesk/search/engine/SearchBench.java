package org.countrydesk.search.engine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchResults;

/**
 * Measures the index; a program to start by hand, not a test. Arguments: a folder of text files in which an empty line ends a
 * paragraph, how many times to index each file (default 1), a folder for the index (default: one that is deleted afterwards).
 * Each paragraph becomes a passage, each sentence with a number a statistic, each file a document. The queries are made of words
 * that stand together in the files, each query once, after as many others to warm up; seeds are fixed, so runs compare.
 *
 * <pre>java -cp target/classes:target/test-classes:… org.countrydesk.search.SearchBench corpus 4</pre>
 */
public final class SearchBench {

    private static final int QUERIES = 1_000;
    private static final int SHORTEST_WORD = 3;

    private SearchBench() {}

    /** Index the folder, search it, print the times. */
    public static void main(String[] args) throws IOException {
        int times = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        Path folder = args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("search-bench");
        List<List<SearchEntry>> documents = read(Path.of(args[0]));
        try (LuceneIndex index = new LuceneIndex(folder)) {
            index(index, documents, times);
            long started = System.nanoTime();
            boolean opened = index.open(1);
            System.out.printf("open with checksums: %s, %.0f ms%n", opened, millisSince(started));
            measureAll(index, documents);
        } finally {
            report(folder, args.length <= 2);
        }
    }

    private static void index(LuceneIndex index, List<List<SearchEntry>> documents, int times) {
        long started = System.nanoTime();
        long entries = 0;
        try (SearchIndex.Update update = index.update(1)) {
            update.clear();
            for (int time = 0; time < times; time++) {
                String suffix = time == 0 ? "" : "-" + time;
                for (List<SearchEntry> document : documents) {
                    List<SearchEntry> copy = document.stream().map(entry -> renamed(entry, suffix)).toList();
                    update.replaceDocument(copy.getFirst().place().document(), copy);
                    entries += copy.size();
                }
            }
            System.out.printf("write: %.1f s%n", millisSince(started) / 1000);
            update.commit();
            update.publish();
        }
        System.out.printf(
                "index: %d documents, %d entries, %.1f s%n",
                (long) documents.size() * times, entries, millisSince(started) / 1000);
    }

    private static SearchEntry renamed(SearchEntry entry, String suffix) {
        SearchEntry.Place place = entry.place();
        return new SearchEntry(
                entry.type(),
                new SearchEntry.Place(
                        place.document() + suffix,
                        place.documentTitle(),
                        place.source(),
                        place.section(),
                        place.sectionTitle(),
                        place.passage()),
                entry.title(),
                entry.names(),
                entry.around(),
                entry.text(),
                entry.url(),
                entry.about());
    }

    private static void measureAll(SearchIndex index, List<List<SearchEntry>> documents) {
        Random random = new Random(7);
        List<String> texts = documents.stream()
                .flatMap(List::stream)
                .filter(entry -> entry.type() == EntryType.PASSAGE)
                .map(SearchEntry::text)
                .toList();
        for (int words = 1; words <= 4; words++) {
            int count = words;
            measure(words + " words", index, queries(texts, random, run -> String.join(" ", run.subList(0, count))), Set.of());
        }
        measure("phrase", index, queries(texts, random, run -> '"' + String.join(" ", run.subList(0, 2)) + '"'), Set.of());
        measure("prefix", index, queries(texts, random, run -> run.getFirst().substring(0, 3) + "*"), Set.of());
        measure("misspelt", index, queries(texts, random, run -> "x" + run.get(0) + "q " + run.get(1)), Set.of());
        measure(
                "2 words, type filter",
                index,
                queries(texts, random, run -> run.get(0) + " " + run.get(1)),
                Set.of(EntryType.PASSAGE));
        measure("question", index, queries(texts, random, run -> "who was the " + run.get(0) + " of " + run.get(1)), Set.of());
    }

    /** Runs of four words that stand together, made into distinct queries. */
    private static List<String> queries(List<String> texts, Random random, Function<List<String>, String> form) {
        Set<String> queries = new LinkedHashSet<>();
        for (int tries = 0; queries.size() < 2 * QUERIES && tries < 50 * QUERIES; tries++) {
            List<String> words = Arrays.stream(texts.get(random.nextInt(texts.size())).split("[^A-Za-z]+"))
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .toList();
            if (words.size() > 4) {
                int start = random.nextInt(words.size() - 4);
                queries.add(form.apply(words.subList(start, start + 4)));
            }
        }
        return List.copyOf(queries);
    }

    private static void measure(String name, SearchIndex index, List<String> queries, Set<EntryType> types) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int warm = queries.size() / 2;
        double[] wall = new double[queries.size() - warm];
        double[] cpu = new double[queries.size() - warm];
        long hits = 0;
        for (int i = 0; i < queries.size(); i++) {
            SearchQuery query = new SearchQuery(
                    queries.get(i), new SearchQuery.Filters(types, Set.of(), Set.of(), Set.of(), null, null), SearchQuery.Sort.RELEVANCE, 1, 20);
            long startedCpu = threads.getCurrentThreadCpuTime();
            long started = System.nanoTime();
            SearchResults results = index.search(query);
            if (i >= warm) {
                wall[i - warm] = millisSince(started);
                cpu[i - warm] = (threads.getCurrentThreadCpuTime() - startedCpu) / 1e6;
                hits += results.total();
            }
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        System.out.printf(
                "%-22s %5d queries, %8.0f hits each, ms: wall p50 %6.2f p90 %6.2f p99 %6.2f, cpu p50 %6.2f p99 %6.2f%n",
                name,
                wall.length,
                (double) hits / wall.length,
                wall[wall.length / 2],
                wall[wall.length * 9 / 10],
                wall[wall.length * 99 / 100],
                cpu[cpu.length / 2],
                cpu[cpu.length * 99 / 100]);
    }

    private static List<List<SearchEntry>> read(Path folder) throws IOException {
        List<List<SearchEntry>> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                documents.add(entries(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return documents;
    }

    private static List<SearchEntry> entries(String source, String text) {
        String slug = source.replaceAll("\\W+", "-");
        List<SearchEntry> entries = new ArrayList<>();
        String title = text.lines().findFirst().orElse(source);
        entries.add(entry(EntryType.DOCUMENT, slug, title, source, "", title, ""));
        int passage = 0;
        for (String paragraph : text.split("\n\\s*\n")) {
            String id = "p" + ++passage;
            String line = paragraph.strip().replaceAll("\\s+", " ");
            if (line.isEmpty() || line.startsWith("=")) {
                continue;
            }
            entries.add(entry(EntryType.PASSAGE, slug, title, source, id, "Document", line));
            for (String sentence : line.split("(?<=[.;])\\s+")) {
                if (sentence.chars().anyMatch(Character::isDigit)) {
                    entries.add(entry(EntryType.STATISTIC, slug, title, source, id, "Document", sentence));
                }
            }
        }
        return entries;
    }

    private static SearchEntry entry(
            EntryType type, String slug, String documentTitle, String source, String id, String title, String text) {
        LocalDate day = LocalDate.of(1948, 1, 1).plusDays(text.length());
        return new SearchEntry(
                type,
                new SearchEntry.Place(slug, documentTitle, source, "document", "Document", id),
                title,
                List.of(),
                List.of(),
                text,
                "/documents/" + slug + "#" + id,
                new SearchEntry.About(List.of(Edtf.day(day)), List.of(), List.of(), 0));
    }

    private static double millisSince(long started) {
        return (System.nanoTime() - started) / 1e6;
    }

    private static void report(Path folder, boolean delete) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
                if (delete) {
                    Files.delete(file);
                }
            }
        }
        if (delete) {
            Files.delete(folder);
        }
        System.out.printf("on disk: %.1f MB%n", bytes / 1e6);
    }
}
