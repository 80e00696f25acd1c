package org.countrydesk.search.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Measures the search of a running desk over HTTP, one caller, every query once, after as many others to warm up; a program to start
 * by hand, not a test. Arguments: the desk's address, the folder of its documents, queries a kind (default 1,000). The queries are words that
 * stand in the documents, so seeds being fixed, runs compare.
 *
 * <pre>mvn -q test-compile exec:exec@search -Ddesk=http://localhost:8080 -Dfolder=seeds</pre>
 */
public final class SearchLoad {

    private static final int SHORTEST_WORD = 3;
    private static final int CALLERS = 16;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String desk;
    private final List<List<String>> runs;
    private final int count;

    private SearchLoad(String desk, List<List<String>> runs, int count) {
        this.desk = desk;
        this.runs = runs;
        this.count = count;
    }

    /** Print one line a kind of query: median, 90th and 99th percentile in milliseconds. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int count = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
        SearchLoad load = new SearchLoad(args[0], runs(Path.of(args[1]), 10 * count), count);
        load.measure("warm-up", "/search?q=", load.words(2, 1));
        load.measure("page, 1 word", "/search?q=", load.words(1, 2));
        load.measure("page, 2 words", "/search?q=", load.words(2, 3));
        load.measure("page, 3 words", "/search?q=", load.words(3, 4));
        load.measure("page, phrase", "/search?q=", load.words(2, 5).stream().map(words -> '"' + words + '"').toList());
        load.measure("page, question", "/search?q=", load.words(2, 6).stream().map(words -> "what happened to the " + words).toList());
        load.measure("page, misspelt", "/search?q=", load.words(2, 7).stream().map(SearchLoad::misspelt).toList());
        load.measure("JSON of 20, 1 word", "/search.json?size=20&q=", load.words(1, 8));
        load.measure("JSON of 20, 2 words", "/search.json?size=20&q=", load.words(2, 9));
        load.measure("JSON of 100, 2 words", "/search.json?q=", load.words(2, 10));
        load.callers("JSON of 20, 16 callers", "/search.json?size=20&q=", load.words(2, 12));
        load.measure("suggestions", "/suggest?q=", load.words(2, 11).stream().map(words -> words.substring(0, words.length() - 2)).toList());
    }

    /** Print how many searches a second are answered when sixteen callers ask one after the other, every query once, the first half to warm up. */
    private void callers(String name, String path, List<String> queries) throws InterruptedException {
        int warm = queries.size() / 2;
        AtomicInteger next = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        AtomicLong began = new AtomicLong();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int i = 0; i < CALLERS; i++) {
                callers.submit(() -> {
                    for (int at = next.getAndIncrement(); at < queries.size(); at = next.getAndIncrement()) {
                        if (at == warm) {
                            began.set(System.nanoTime());
                        }
                        URI address = URI.create(desk + path + URLEncoder.encode(queries.get(at), StandardCharsets.UTF_8));
                        int status = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
                        failed.addAndGet(status == 200 ? 0 : 1);
                    }
                    return null;
                });
            }
        }
        double seconds = (System.nanoTime() - began.get()) / 1e9;
        System.out.printf(Locale.ROOT, "%-22s %5d queries: %,.0f a second, %d failed%n", name, queries.size() - warm, (queries.size() - warm) / seconds, failed.get());
    }

    private static String misspelt(String words) {
        return words.substring(0, 1) + words.charAt(2) + words.charAt(1) + words.substring(3);
    }

    private List<String> words(int length, long seed) {
        List<List<String>> shuffled = new ArrayList<>(runs);
        Collections.shuffle(shuffled, new Random(seed));
        Set<String> words = new LinkedHashSet<>();
        for (List<String> run : shuffled) {
            if (words.size() < 2 * count) {
                words.add(String.join(" ", run.subList(0, length)));
            }
        }
        return List.copyOf(words);
    }

    /** Runs of neighbouring words, out of files taken at random. */
    private static List<List<String>> runs(Path folder, int count) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = new ArrayList<>(all.filter(file -> file.toString().matches(".*\\.(txt|md|wiki|html)")).sorted().toList());
        }
        Random random = new Random(42);
        List<List<String>> runs = new ArrayList<>();
        for (int tries = 0; runs.size() < count && tries < 20 * count; tries++) {
            String text = Files.readString(files.get(random.nextInt(files.size())));
            int start = random.nextInt(Math.max(1, text.length() - 400));
            List<String> words = Arrays.stream(text.substring(start, Math.min(text.length(), start + 400)).split("[^A-Za-z]+"))
                    .skip(1)
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList();
            if (words.size() > 4) {
                runs.add(words.subList(0, 4));
            }
        }
        return runs;
    }

    private void measure(String name, String path, List<String> queries) throws IOException, InterruptedException {
        int warm = queries.size() / 2;
        double[] millis = new double[queries.size() - warm];
        long bytes = 0;
        int failed = 0;
        for (int i = 0; i < queries.size(); i++) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(desk + path + URLEncoder.encode(queries.get(i), StandardCharsets.UTF_8)))
                    .build();
            long started = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (i >= warm) {
                millis[i - warm] = (System.nanoTime() - started) / 1e6;
                bytes += answer.body().length;
            }
            failed += answer.statusCode() == 200 ? 0 : 1;
        }
        Arrays.sort(millis);
        int last = millis.length - 1;
        System.out.printf(
                Locale.ROOT,
                "%-22s %5d queries, ms: p50 %6.2f  p90 %6.2f  p99 %6.2f; %5.1f KB each, %d failed%n",
                name,
                millis.length,
                millis[last / 2],
                millis[last * 9 / 10],
                millis[last * 99 / 100],
                bytes / 1e3 / Math.max(1, millis.length),
                failed);
    }
}
