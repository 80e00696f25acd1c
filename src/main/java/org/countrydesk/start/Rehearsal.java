package org.countrydesk.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a desk as a reader does, by its links: some pages of each kind, so that every part has been at work once. */
final class Rehearsal {

    /** Pages that no link leads to. */
    private static final List<String> BESIDE_LINKS =
            List.of("/search?q=the", "/search.json?q=in+1990", "/suggest.json?q=a", "/statistics.csv", "/actuator/health");

    private static final int OF_EACH_KIND = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Pattern OPEN = Pattern.compile("The desk is open at (http://\\S+)");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Rehearsal(String address) {
        this.address = address;
    }

    /** Wait until a desk says in its log where it is open. */
    static String address(Path log, Process desk) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (desk.isAlive() && !isOver(start)) {
            Matcher open = OPEN.matcher(Files.readString(log));
            if (open.find()) {
                return open.group(1);
            }
            Thread.sleep(100);
        }
        throw new IOException("the desk does not open: " + Files.readString(log));
    }

    /** @return how many pages were read */
    int read(int most) throws IOException, InterruptedException {
        awaitEdition();
        Deque<String> waiting = new ArrayDeque<>(BESIDE_LINKS);
        waiting.addFirst("/");
        Set<String> seen = new HashSet<>(waiting);
        Map<String, Integer> kinds = new HashMap<>();
        int read = 0;
        while (!waiting.isEmpty() && read < most) {
            String page = get(waiting.remove()).body();
            read++;
            for (Matcher link = LINK.matcher(page); link.find(); ) {
                String path = link.group(1).replace("&amp;", "&");
                if (kinds.getOrDefault(kind(path), 0) < OF_EACH_KIND && seen.add(path)) {
                    kinds.merge(kind(path), 1, Integer::sum);
                    waiting.add(path);
                }
            }
        }
        return read;
    }

    /** The first part of an address, how deep it goes, and what it ends in. */
    static String kind(String path) {
        String bare = path.split("\\?", 2)[0];
        String[] parts = bare.split("/");
        int dot = bare.lastIndexOf('.');
        return (parts.length > 1 ? parts[1] : "") + parts.length + (dot < 0 ? "" : bare.substring(dot)) + path.contains("?");
    }

    private static boolean isOver(long start) {
        return System.nanoTime() - start > PATIENCE.toNanos();
    }

    private void awaitEdition() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (get("/actuator/health").statusCode() != 200) {
            if (isOver(start)) {
                throw new IOException("the desk has read no document");
            }
            Thread.sleep(100);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "*/*").build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
