package org.countrydesk.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countrydesk.CountryDesk;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures how long a change of a folder takes to be live; a program to start by hand, not a test. Arguments: a folder of documents,
 * which is copied, and a folder to work in. A store that is there already is used. What each step took is logged.
 *
 * <pre>mvn -q test-compile exec:exec@linking -Dfolder=DIR -Dwork=DIR</pre>
 */
public final class LinkingBench {

    private LinkingBench() {}

    /** Fill the store where it is empty; then change a document by a word, add one, remove one. */
    public static void main(String[] args) throws IOException {
        Path work = Files.createDirectories(Path.of(args[1]));
        Path folder = work.resolve("documents");
        if (!Files.exists(folder)) {
            copy(Path.of(args[0]), folder);
        }
        try (ConfigurableApplicationContext context = open(folder, work.resolve("data"))) {
            Ingest ingest = context.getBean(Ingest.class);
            measured("start", () -> ingest.resume(Progress.SILENT));
            measured("all, or what changed since", () -> ingest.run(Progress.SILENT));
            measured("nothing changed", () -> ingest.run(Progress.SILENT));
            Path first = files(folder).get(files(folder).size() / 2);
            String text = Files.readString(first);
            for (int round = 1; round <= 3; round++) {
                int at = text.indexOf(' ', text.length() / 2);
                Files.writeString(first, text.substring(0, at) + " salty" + round + text.substring(at));
                measured("a word changed in one document, round " + round, () -> ingest.run(Progress.SILENT));
                Path added = folder.resolve("added-by-the-benchmark-" + round + ".txt");
                Files.writeString(added, "Salt of round " + round + "\n\n" + Files.readString(files(folder).get(files(folder).size() / 3)));
                measured("one document added, round " + round, () -> ingest.run(Progress.SILENT));
                Files.delete(added);
                measured("one document removed, round " + round, () -> ingest.run(Progress.SILENT));
            }
            Files.writeString(first, text);
            measured("the first change undone", () -> ingest.run(Progress.SILENT));
        }
    }

    private static ConfigurableApplicationContext open(Path folder, Path data) {
        return new SpringApplicationBuilder(CountryDesk.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--desk.seeds=" + folder,
                        "--desk.data=" + data,
                        "--desk.watch=false",
                        "--logging.level.root=warn",
                        "--logging.level.org.countrydesk.ingest=debug");
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void measured(String what, Work work) throws IOException {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long started = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - started) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%s: %.2f s, processor time %.2f s, heap %d MB%n",
                what,
                seconds,
                (system.getProcessCpuTime() - cpu) / 1e9,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("sources.yml")).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
