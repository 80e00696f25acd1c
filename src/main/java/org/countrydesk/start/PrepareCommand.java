package org.countrydesk.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * {@code prepare DIR}: takes the jar apart into a folder, lets a desk read the documents and show its pages there once, and keeps what
 * the JVM learnt of it. {@code java @DIR/start} then starts in a fraction of the time. To be made on the machine and with the JVM that
 * will run it; another JVM starts without the cache.
 */
public final class PrepareCommand {

    private static final int USAGE = 2;
    private static final int FAILED = 3;
    private static final String ARGUMENTS = "start";
    private static final int MOST_PAGES = 150;
    private static final long PATIENCE_SECONDS = 300;

    private final Path jar;
    private final Path folder;
    private final Path seeds;
    private final PrintStream out;
    private final Cache cache = Cache.of(Runtime.version().feature());

    private PrepareCommand(Path jar, Path folder, Path seeds, PrintStream out) {
        this.jar = jar;
        this.folder = folder;
        this.seeds = seeds;
        this.out = out;
    }

    /** @return 0; 2 when the arguments cannot be used, 3 when the folder cannot be made */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        String documents = arguments.length == 2 && arguments[1].startsWith("--desk.seeds=") ? arguments[1].substring(13) : "seeds";
        if (arguments.length == 0 || arguments.length > 2 || arguments[0].startsWith("--") || !Files.isDirectory(Path.of(documents))) {
            err.println("Usage: prepare DIR [--desk.seeds=DIR]");
            return USAGE;
        }
        Path jar = Path.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, 2)[0]);
        if (!Files.isRegularFile(jar) || Files.isDirectory(jar.resolveSibling("lib"))) {
            err.println("Only the jar as it was built can be taken apart: java -jar country-desk.jar prepare DIR");
            return USAGE;
        }
        try {
            Path folder = Files.createDirectories(Path.of(arguments[0])).toRealPath();
            new PrepareCommand(jar, folder, Path.of(documents).toRealPath(), out).prepare();
            return 0;
        } catch (IOException e) {
            err.println("Cannot prepare '" + arguments[0] + "': " + e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private void prepare() throws IOException, InterruptedException {
        Process extract = java("-Djarmode=tools", "-jar", jar.toString(), "extract", "--force", "--destination", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (extract.waitFor() != 0) {
            throw new IOException("the jar cannot be taken apart");
        }
        Files.deleteIfExists(cache.in(folder));
        Path temporary = Files.createTempDirectory("country-desk");
        try {
            rehearse(temporary);
        } finally {
            delete(temporary);
        }
        boolean made = Files.isRegularFile(cache.in(folder));
        Path start = Files.writeString(
                folder.resolve(ARGUMENTS), arguments(cache, folder, jar.getFileName().toString(), made), StandardCharsets.UTF_8);
        out.println(made
                ? "Ready: java @" + start
                : "This JVM kept nothing of the run; the desk starts without a cache: java @" + start);
    }

    /** The file of arguments: options, and the jar by its place, so that it can be used from any folder. */
    static String arguments(Cache cache, Path folder, String jar, boolean made) {
        List<String> lines = new ArrayList<>(Cache.options());
        if (made) {
            lines.add(cache.using(folder));
            if (cache == Cache.AOT) {
                lines.add("-Xlog:aot*=off"); // another JVM, or a jar that was changed, is no fault: the desk starts without the cache
            }
        }
        lines.add("-jar");
        lines.add(folder.resolve(jar).toString());
        StringBuilder text = new StringBuilder("# Start the desk: java @" + folder.resolve(ARGUMENTS) + " --desk.seeds=DIR\n");
        lines.forEach(line -> text.append('"').append(line.replace("\\", "\\\\")).append("\"\n"));
        return text.toString();
    }

    /** Start a desk, read its pages, and stop it by a signal, on which the JVM writes what it has learnt. */
    private void rehearse(Path temporary) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Cache.options());
        command.add(cache.making(folder));
        command.addAll(List.of(
                "-jar",
                folder.resolve(jar.getFileName()).toString(),
                "--desk.seeds=" + seeds,
                "--desk.data=" + temporary,
                "--server.port=0"));
        Path log = temporary.resolve("log");
        Process desk = java(command.toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            String address = Rehearsal.address(log, desk);
            out.println("Reading pages of " + address);
            int pages = new Rehearsal(address).read(MOST_PAGES);
            out.println(pages + " pages were read");
            desk.destroy();
            if (!desk.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("the desk does not stop");
            }
        } finally {
            desk.destroyForcibly();
        }
    }

    private static ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
