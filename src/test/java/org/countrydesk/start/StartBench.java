package org.countrydesk.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures a second start over documents that have not changed, in four ways side by side: from the start of the process to the first
 * document page, processor time to there, and the memory after some pages. {@code mvn package}, then {@code mvn -q test-compile
 * exec:exec@start}. The ways take turns, so that a busy machine slows all of them; the best of the rounds counts.
 */
final class StartBench {

    private static final int ROUNDS = 5;
    private static final int PAGES = 300;
    private static final int PORT = 8627;
    private static final Pattern DOCUMENT = Pattern.compile("href=\"(/documents/[^\"/?#]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final List<String> settings;

    private StartBench(Path seeds, Path data) {
        settings = List.of("--desk.seeds=" + seeds, "--desk.data=" + data, "--server.port=" + PORT);
    }

    /** One start: milliseconds to the first page, processor milliseconds to there, megabytes resident after the pages. */
    private record Start(long first, long processor, long resident) {
        Start best(Start other) {
            return new Start(
                    Math.min(first, other.first), Math.min(processor, other.processor), Math.min(resident, other.resident));
        }
    }

    /** @param arguments the jar and the folder of documents */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]).toRealPath();
        Path seeds = Path.of(arguments[1]).toRealPath();
        Path work = Files.createDirectories(jar.resolveSibling("start-bench"));
        StartBench bench = new StartBench(seeds, work.resolve("data"));
        bench.call(List.of("-jar", jar.toString(), "prepare", work.resolve("desk").toString(), "--desk.seeds=" + seeds));
        bench.call(List.of("-jar", jar.toString(), "ingest", seeds.toString(), "--desk.data=" + work.resolve("data")));
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("the jar", List.of("-jar", jar.toString()));
        ways.put("taken apart", List.of("-jar", work.resolve("desk").resolve(jar.getFileName()).toString()));
        ways.put("prepared", List.of("@" + work.resolve("desk/start")));
        ways.put("prepared, first compiler only", List.of("-XX:TieredStopAtLevel=1", "@" + work.resolve("desk/start")));
        Map<String, Start> best = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                best.merge(way.getKey(), bench.start(way.getValue()), Start::best);
            }
        }
        long jarFirst = best.values().iterator().next().first();
        System.out.printf("%-32s %10s %8s %12s %14s%n", "best of " + ROUNDS, "first page", "ratio", "processor", "memory after " + PAGES);
        best.forEach((way, start) -> System.out.printf(
                Locale.ROOT,
                "%-32s %7.2f s  %8.2f %10.2f s %11d MB%n",
                way,
                start.first() / 1000.0,
                start.first() / (double) jarFirst,
                start.processor() / 1000.0,
                start.resident()));
    }

    private Start start(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(settings);
        long began = System.nanoTime();
        Process desk = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Matcher document = DOCUMENT.matcher(await(desk, "/documents"));
            String page = document.find() ? document.group(1) : "/documents";
            await(desk, page);
            long first = Duration.ofNanos(System.nanoTime() - began).toMillis();
            long processor = desk.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
            List<String> addresses = List.of(page, "/", "/timeline", "/statistics", "/search?q=the", "/ambassadors");
            for (int i = 0; i < PAGES; i++) {
                await(desk, addresses.get(i % addresses.size()));
            }
            return new Start(first, processor, resident(desk));
        } finally {
            desk.destroy();
            desk.waitFor();
        }
    }

    private String await(Process desk, String path) throws InterruptedException {
        while (desk.isAlive()) {
            try {
                HttpResponse<String> page = client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
                if (page.statusCode() == 200) {
                    return page.body();
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("the desk has stopped");
    }

    /** Megabytes, where the system tells; 0 elsewhere. */
    private static long resident(Process desk) throws IOException {
        Path status = Path.of("/proc", Long.toString(desk.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private void call(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }
}
