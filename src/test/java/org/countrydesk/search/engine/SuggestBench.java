package org.countrydesk.search.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchIndex.Update;

/**
 * Measures suggestions; a program to start by hand, not a test. Arguments: how many entries with a title (default 500,000), a folder for
 * the index (default: a new one). Titles are made of words of a made-up language, a few of them frequent, as words are.
 */
final class SuggestBench {

    private static final int WORDS = 60_000;
    private static final int QUERIES = 4_000;
    private static final int WARM = 2_000;
    private static final int OF_A_DOCUMENT = 30;
    private static final int MOST = 12;
    private static final String[] SYLLABLES =
            "ba be bo ca ce co da de di fa fi ga go la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va".split(" ");

    private final Random random = new Random(7);
    private final List<String> words = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 500_000;
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("suggest-bench");
        new SuggestBench().run(count, folder);
    }

    private void run(int count, Path folder) throws IOException {
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 1 + random.nextInt(5); syllables > 0; syllables--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
        try (SearchIndex index = new LuceneIndex(folder)) {
            long started = System.nanoTime();
            write(index, count);
            System.out.printf("%d entries written in %.1f s, %d bytes%n", count, (System.nanoTime() - started) / 1e9, size(folder));
            measure("one letter", index, title -> title.substring(0, 1));
            measure("two letters", index, title -> title.substring(0, 2));
            measure("a word, not all of it", index, title -> title.substring(0, Math.min(title.length(), 3 + random.nextInt(4))));
            measure("a keystroke anywhere", index, title -> title.substring(0, 1 + random.nextInt(title.length())));
            measure("two words of one letter", index, title -> letters(title, 2));
            measure("eight words of one letter", index, title -> letters(title, 8));
            measure("a misspelt word", index, this::misspelt);
        }
    }

    private void write(SearchIndex index, int count) {
        try (Update update = index.update(1)) {
            List<SearchEntry> shared = new ArrayList<>();
            for (int i = 0, document = 0; i < count; document++) {
                List<SearchEntry> entries = new ArrayList<>();
                for (int of = 0; of < OF_A_DOCUMENT && i < count; of++, i++) {
                    EntryType type = of == 0 ? EntryType.DOCUMENT : of < 16 ? EntryType.SECTION : of == 16 ? EntryType.AMBASSADOR : EntryType.TOPIC;
                    String title = title();
                    titles.add(title);
                    int weight = (int) Math.pow(10, 4 * Math.pow(random.nextDouble(), 4));
                    SearchEntry.About about = new SearchEntry.About(List.of(), List.of(), List.of(), type == EntryType.SECTION ? 0 : weight);
                    SearchEntry entry = Entries.about(type, type == EntryType.TOPIC ? "" : "d" + document, "p" + of, title, "Some text.", about);
                    (type == EntryType.TOPIC ? shared : entries).add(entry);
                }
                update.replaceDocument("d" + document, entries);
            }
            update.replaceShared("/topics", shared);
            update.commit();
            update.publish();
        }
    }

    private String title() {
        List<String> title = new ArrayList<>();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            title.add(words.get((int) (WORDS * Math.pow(random.nextDouble(), 3))));
        }
        return String.join(" ", title);
    }

    private String letters(String title, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(i == 0 ? title.charAt(0) : (char) ('a' + random.nextInt(20))).append(' ');
        }
        return letters.toString();
    }

    private String misspelt(String title) {
        String word = Arrays.stream(title.split(" ")).filter(each -> each.length() > 5).findFirst().orElse("calopamo");
        return word.substring(0, 3) + "zx" + word.substring(4);
    }

    private void measure(String name, SearchIndex index, Function<String, String> typed) {
        double[] millis = new double[QUERIES - WARM];
        long found = 0;
        for (int i = 0; i < QUERIES; i++) {
            String query = typed.apply(titles.get(random.nextInt(titles.size())));
            long started = System.nanoTime();
            int groups = index.suggest(query, MOST).groups().size();
            if (i >= WARM) {
                millis[i - WARM] = (System.nanoTime() - started) / 1e6;
                found += groups;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-26s %.1f groups each, ms: p50 %.2f p90 %.2f p99 %.2f most %.2f%n",
                name,
                (double) found / millis.length,
                millis[millis.length / 2],
                millis[millis.length * 9 / 10],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1]);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
