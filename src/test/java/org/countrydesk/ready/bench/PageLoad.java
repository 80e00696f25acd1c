package org.countrydesk.ready.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how fast a running desk sends its pages, beside nginx with the same pages as files, round by round in one run; a program to
 * start by hand, not a test. It needs Linux, nginx and wrk. Arguments: the desk's address; the address of a desk on the same documents
 * that keeps nothing ({@code --desk.pages.cache=0}), or {@code -}; the page to measure, or {@code -} for the longest document; seconds a
 * measurement, with a rest as long before each; rounds; seconds for which each desk is asked before, in each way.
 *
 * <pre>mvn -q test-compile exec:exec@pages -Ddesk=http://localhost:8080 -Dbare=http://localhost:8081</pre>
 */
public final class PageLoad {

    private static final int MOST_PAGES = 1_000;
    private static final int CONNECTIONS = 16;
    private static final int NGINX_PORT = 8619;
    private static final int PERCENT = 100;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder = Path.of("target", "page-load").toAbsolutePath();
    private final int seconds;
    private final int warming;

    private PageLoad(int seconds, int warming) {
        this.seconds = seconds;
        this.warming = warming;
    }

    /** Somebody who serves pages. */
    private record Server(String name, String address, List<Long> processes, boolean files) {}

    /** What wrk says, what the server's processes took, and the part of the processors' time that went to other machines meanwhile. */
    private record Measured(double rate, double p50, double p99, double cpuMicros, double stolen) {}

    /** Print a line for each server, coding, and kind of reading: one page again and again, or a spread of pages. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PageLoad load = new PageLoad(Integer.parseInt(args[3]), Integer.parseInt(args[5]));
        for (String tool : List.of("nginx -v", "wrk -v")) {
            if (!load.isThere(tool)) {
                System.out.println("This needs nginx and wrk, and '" + tool.split(" ")[0] + "' is not there: install both (Debian: apt-get install nginx wrk).");
                return;
            }
        }
        load.run(args[0], args[1], args[2], Integer.parseInt(args[4]));
    }

    private void run(String desk, String bare, String asked, int rounds) throws IOException, InterruptedException {
        String one = asked.equals("-") ? longestDocument(desk) : asked;
        List<String> spread = new ArrayList<>(List.of(one));
        addresses(desk).stream().filter(path -> !path.equals(one)).limit(MOST_PAGES - 1).forEach(spread::add);
        save(desk, spread);
        Process nginx = startNginx();
        try {
            List<Server> servers = new ArrayList<>();
            servers.add(new Server("nginx", "http://localhost:" + NGINX_PORT, workersOf(nginx), true));
            servers.add(new Server("desk", desk, List.of(Listener.processOf(URI.create(desk).getPort())), false));
            if (!bare.equals("-")) {
                servers.add(new Server("desk, nothing kept", bare, List.of(Listener.processOf(URI.create(bare).getPort())), false));
            }
            System.out.printf("%s, and a spread of %d pages; %d connections, %d rounds of %d s each%n", one, spread.size(), CONNECTIONS, rounds, seconds);
            for (boolean many : new boolean[] {false, true}) {
                for (String coding : List.of("identity", "gzip")) {
                    measure(servers, coding, many, rounds);
                }
            }
        } finally {
            nginx.destroy();
            nginx.waitFor();
        }
    }

    private void measure(List<Server> servers, String coding, boolean many, int rounds) throws IOException, InterruptedException {
        Map<String, List<Measured>> found = new TreeMap<>();
        for (Server server : servers) {
            wrk(server, coding, many, server.files() ? 1 : warming);
        }
        for (int round = 0; round < rounds; round++) {
            for (Server server : servers) {
                TimeUnit.SECONDS.sleep(seconds);
                found.computeIfAbsent(server.name(), name -> new ArrayList<>()).add(wrk(server, coding, many, seconds));
            }
        }
        double most = median(found.getOrDefault("nginx", List.of()), Measured::rate);
        System.out.printf("%n%s, %s%n", many ? "spread" : "one page", coding);
        for (Server server : servers) {
            List<Measured> all = found.getOrDefault(server.name(), List.of());
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %8.0f a second  p50 %6.2f ms  p99 %6.2f ms  cpu %6.1f us a request  stolen %2.0f %%  %.2f of nginx%n",
                    server.name(),
                    median(all, Measured::rate),
                    median(all, Measured::p50),
                    median(all, Measured::p99),
                    median(all, Measured::cpuMicros),
                    PERCENT * median(all, Measured::stolen),
                    median(all, Measured::rate) / most);
        }
    }

    private static double median(List<Measured> all, java.util.function.ToDoubleFunction<Measured> what) {
        double[] sorted = all.stream().mapToDouble(what).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    private Measured wrk(Server server, String coding, boolean many, int seconds) throws IOException, InterruptedException {
        String script = many ? "spread" : "one";
        long before = Listener.cpuMicros(server.processes());
        long stolen = Listener.stolenMicros();
        long started = System.nanoTime();
        String said = output(List.of(
                "wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--latency", "-H", "Accept-Encoding: " + coding, "-s",
                folder.resolve(script + (server.files() ? "-files" : "") + ".lua").toString(), server.address()));
        double requests = number(said, "(\\d+) requests in");
        if (said.contains("Non-2xx") || said.contains("Socket errors")) {
            System.out.println(server.name() + " failed: " + said);
        }
        return new Measured(
                number(said, "Requests/sec:\\s+([\\d.]+)"),
                millis(said, "50%"),
                millis(said, "99%"),
                (Listener.cpuMicros(server.processes()) - before) / requests,
                (Listener.stolenMicros() - stolen) / processorMicros(started));
    }

    private static double processorMicros(long started) {
        return Runtime.getRuntime().availableProcessors() * (double) TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - started);
    }

    private static double number(String said, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static double millis(String said, String percentile) {
        Matcher matcher = Pattern.compile(percentile + "\\s+([\\d.]+)(us|ms|s)").matcher(said);
        double scale = !matcher.find() ? Double.NaN : matcher.group(2).equals("us") ? 0.001 : matcher.group(2).equals("ms") ? 1 : 1000;
        return Double.isNaN(scale) ? scale : Double.parseDouble(matcher.group(1)) * scale;
    }

    private String longestDocument(String desk) throws IOException, InterruptedException {
        String slug = "";
        int most = -1;
        Matcher items = Pattern.compile("\"slug\":\"([^\"]+)\".*?\"words\":(\\d+)").matcher(text(desk + "/documents.json"));
        while (items.find()) {
            if (Integer.parseInt(items.group(2)) > most) {
                most = Integer.parseInt(items.group(2));
                slug = items.group(1);
            }
        }
        return "/documents/" + slug;
    }

    /** Addresses of the map of the site, evenly taken from all its parts. */
    private List<String> addresses(String desk) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        for (String part : locations(text(desk + "/sitemap.xml"))) {
            all.addAll(part.endsWith(".xml") ? locations(text(desk + URI.create(part).getRawPath())) : List.of(part));
        }
        int step = Math.max(1, all.size() / MOST_PAGES);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            some.add(URI.create(all.get(i)).getRawPath());
        }
        return some;
    }

    private static List<String> locations(String xml) {
        return Pattern.compile("<loc>([^<]+)</loc>").matcher(xml).results().map(each -> each.group(1).replace("&amp;", "&")).toList();
    }

    /** Save the pages as files, plain and compressed as the desk does it, and write what wrk is to ask for. */
    private void save(String desk, List<String> paths) throws IOException, InterruptedException {
        Path files = Files.createDirectories(folder.resolve("www"));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            names.add("/" + i + ".html");
            Files.write(files.resolve(i + ".html"), bytes(desk + paths.get(i), "identity"));
            Files.write(files.resolve(i + ".html.gz"), bytes(desk + paths.get(i), "gzip"));
        }
        script("one", paths.subList(0, 1));
        script("spread", paths);
        script("one-files", names.subList(0, 1));
        script("spread-files", names);
    }

    private void script(String name, List<String> paths) throws IOException {
        StringBuilder lua = new StringBuilder("local paths = {\n");
        paths.forEach(path -> lua.append('"').append(path).append("\",\n"));
        lua.append("""
            }
            local requests = {}
            local next = 0
            init = function(args)
              for i, path in ipairs(paths) do requests[i] = wrk.format("GET", path) end
            end
            request = function()
              next = next % #requests + 1
              return requests[next]
            end
            """);
        Files.writeString(folder.resolve(name + ".lua"), lua);
    }

    private Process startNginx() throws IOException, InterruptedException {
        String config;
        try (InputStream in = PageLoad.class.getResourceAsStream("nginx.conf")) {
            config = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        Path file = folder.resolve("nginx.conf");
        Files.writeString(
                file,
                config.replace("{user}", System.getProperty("user.name"))
                        .replace("{cores}", Integer.toString(Runtime.getRuntime().availableProcessors()))
                        .replace("{folder}", folder.toString())
                        .replace("{port}", Integer.toString(NGINX_PORT)));
        Process nginx = new ProcessBuilder("nginx", "-e", folder.resolve("error.log").toString(), "-c", file.toString()).inheritIO().start();
        for (int i = 0; i < 100 && workersOf(nginx).isEmpty(); i++) {
            Thread.sleep(50);
        }
        return nginx;
    }

    private static List<Long> workersOf(Process nginx) {
        return nginx.children().map(ProcessHandle::pid).toList();
    }

    private byte[] bytes(String address, String coding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", coding).build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " is answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private String text(String address) throws IOException, InterruptedException {
        return new String(bytes(address, "identity"), StandardCharsets.UTF_8);
    }

    private boolean isThere(String command) throws InterruptedException {
        try {
            output(List.of(command.split(" ")));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
