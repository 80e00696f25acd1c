package org.countrydesk.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Loads a running desk with readers while its documents change, and checks every answer; a program to start by hand, not a test. Sixteen
 * readers ask for pages, half of the time for what they know already ({@code If-None-Match}). Every twenty seconds a sentence is added to a
 * document, and the page of it must show the sentence. Counted are failed answers, pages that came with the tag of other words, answers
 * "not modified" to a tag the page never had, and changes that were not seen in time; memory is read where the process is on this machine.
 *
 * <p>Arguments: the desk's address, the folder of its documents (a copy: one of them is changed), seconds (default 600), process number.
 *
 * <pre>mvn -q test-compile exec:exec@soak -Ddesk=http://localhost:8080 -Dfolder=DIR -Dseconds=600 -Dpid=NUMBER</pre>
 */
public final class Soak {

    private static final int READERS = 16;
    private static final Duration BETWEEN_CHANGES = Duration.ofSeconds(20);
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(15);
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int MOST_PAGES = 400;
    private static final int FIRST_PAGES = 40;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String desk;
    private final List<String> pages = new ArrayList<>();
    /** Hash of the words that came with a tag of an address. */
    private final Map<String, Integer> bodies = new ConcurrentHashMap<>();
    private final Map<String, String> lastTag = new ConcurrentHashMap<>();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong notModified = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong wrongTags = new AtomicLong();
    private volatile boolean over;

    private Soak(String desk) {
        this.desk = desk;
    }

    /** Print a line a change and the sum; ends with 1 where anything was wrong. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            System.err.println("Expected: the desk's address, the folder of its documents[, seconds[, process number]].");
            System.exit(2);
        }
        Soak soak = new Soak(arguments[0]);
        long seconds = arguments.length > 2 && !arguments[2].isBlank() ? Long.parseLong(arguments[2]) : 600;
        String process = arguments.length > 3 ? arguments[3] : "";
        soak.findPages();
        System.exit(soak.run(Path.of(arguments[1]), Duration.ofSeconds(seconds), process) ? 0 : 1);
    }

    private void findPages() throws IOException, InterruptedException {
        pages.add("/");
        for (int i = 0; i < pages.size() && i < FIRST_PAGES; i++) {
            Matcher link = LINK.matcher(get(pages.get(i), null).body());
            while (link.find() && pages.size() < MOST_PAGES) {
                String path = link.group(1).replace("&amp;", "&");
                if (!pages.contains(path) && !path.startsWith("/css") && !path.startsWith("/js") && !path.startsWith("/cite")) {
                    pages.add(path);
                }
            }
        }
        pages.removeIf(path -> {
            try {
                return get(path, null).statusCode() != 200;
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        System.out.printf("%d pages%n", pages.size());
    }

    private HttpResponse<String> get(String path, @Nullable String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk + path)).timeout(Duration.ofSeconds(30));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private boolean run(Path folder, Duration length, String process) throws IOException, InterruptedException {
        Path file;
        try (var files = Files.list(folder)) {
            file = files.filter(each -> each.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
        }
        String before = Files.readString(file);
        long end = System.nanoTime() + length.toNanos();
        int changes = 0;
        int unseen = 0;
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (int i = 0; i < READERS; i++) {
                Random random = new Random(i);
                readers.submit(() -> read(random));
            }
            try {
                while (System.nanoTime() < end) {
                    Thread.sleep(BETWEEN_CHANGES);
                    changes++;
                    String word = "soaked" + changes;
                    Files.writeString(file, before + "\n\nThe inspectors of 1987 counted " + (1_000 + changes) + " lamps and called them " + word + ".\n");
                    long seconds = secondsUntilSeen(word);
                    unseen += seconds < 0 ? 1 : 0;
                    System.out.printf(
                            "change %d seen after %d s; %,d answers, %,d not modified, %d failed, %d wrong tags%s%n",
                            changes, seconds, answers.get(), notModified.get(), failed.get(), wrongTags.get(), memory(process));
                }
            } finally {
                over = true;
                Files.writeString(file, before);
            }
        }
        return failed.get() == 0 && wrongTags.get() == 0 && unseen == 0;
    }

    /** Ask the search page for a word that only the newest edition has; negative where it does not come. */
    private long secondsUntilSeen(String word) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < SEEN_WITHIN.toNanos()) {
            if (get("/search.json?q=" + word, null).body().contains("\"total\":1")) {
                return Duration.ofNanos(System.nanoTime() - start).toSeconds();
            }
            Thread.sleep(100);
        }
        return -1;
    }

    private void read(Random random) {
        while (!over) {
            String path = pages.get(random.nextInt(pages.size()));
            @Nullable String tag = random.nextBoolean() ? lastTag.get(path) : null;
            try {
                HttpResponse<String> answer = get(path, tag);
                answers.incrementAndGet();
                String came = answer.headers().firstValue("ETag").orElse("");
                switch (answer.statusCode()) {
                    case 200 -> {
                        Integer known = bodies.putIfAbsent(path + ' ' + came, answer.body().hashCode());
                        if (!came.isEmpty() && known != null && known != answer.body().hashCode()) {
                            wrongTags.incrementAndGet();
                            System.out.println("one tag, two pages: " + path + ' ' + came);
                        }
                        if (!came.isEmpty()) {
                            lastTag.put(path, came);
                        }
                    }
                    case 304 -> {
                        notModified.incrementAndGet();
                        if (tag == null || !bodies.containsKey(path + ' ' + tag)) {
                            wrongTags.incrementAndGet();
                            System.out.println("not modified, but never had: " + path + ' ' + tag);
                        }
                    }
                    default -> {
                        failed.incrementAndGet();
                        System.out.println(answer.statusCode() + " " + path);
                    }
                }
            } catch (IOException e) {
                failed.incrementAndGet();
                System.out.println(path + ": " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static String memory(String process) throws IOException {
        Path status = Path.of("/proc", process.isBlank() ? "none" : process, "status");
        if (!Files.exists(status)) {
            return "";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> "; " + Arrays.asList(line.split("\\s+")).get(1) + " kB resident")
                .findFirst()
                .orElse("");
    }
}
