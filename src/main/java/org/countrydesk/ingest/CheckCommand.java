package org.countrydesk.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.LedgerEntry;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.Problem;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** {@code check FILE-OR-DIR}: reads documents and prints the ledger and the problems, without store or server. */
public final class CheckCommand {

    private static final int FINE = 0;
    private static final int LOST = 1;
    private static final int USAGE = 2;

    private CheckCommand() {}

    /** @return 0; 1 when something was LOST; 2 when the arguments cannot be used */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 1) {
            err.println("Usage: check FILE-OR-DIR");
            return USAGE;
        }
        Path given = Path.of(arguments[0]).toAbsolutePath().normalize();
        if (!Files.exists(given)) {
            err.println("There is no file or folder '" + arguments[0] + "'.");
            return USAGE;
        }
        try {
            return check(given, out, err);
        } catch (IOException e) {
            err.println("Cannot read '" + arguments[0] + "': " + e.getMessage());
            return USAGE;
        }
    }

    private static int check(Path given, PrintStream out, PrintStream err) throws IOException {
        boolean folder = Files.isDirectory(given);
        // What is wrong with a PDF is said once, by us.
        LoggingSystem logging = LoggingSystem.get(CheckCommand.class.getClassLoader());
        List.of("org.apache.pdfbox", "org.apache.fontbox").forEach(library -> logging.setLogLevel(library, LogLevel.OFF));
        Path root = folder || given.getParent() == null ? given : given.getParent();
        List<Folder.Candidate> files = folder ? new Folder(root).candidates() : List.of(candidate(given));
        Declarations declarations = Declarations.read(root).withCopies(Copies.among(files, Map.of(), Instant.EPOCH));
        Reader reader = new Reader(Limits.DEFAULT);
        Map<Problem.Level, Integer> counts = new EnumMap<>(Problem.Level.class);
        ProgressBar bar = ProgressBar.on(err);
        declarations.problems().forEach(problem -> print(problem, counts, out));
        int read = 0;
        for (Folder.Candidate file : files) {
            bar.at("reading", read++, files.size());
            Reader.Outcome outcome = reader.read(file, declarations.of(file.name()));
            bar.end();
            switch (outcome) {
                case Reader.Refused refused -> {
                    out.println(file.name() + ": refused");
                    print(refused.problem(), counts, out);
                }
                case Reader.Read one -> print(one, counts, out);
            }
        }
        out.printf(
                "%d files: %d lost, %d in doubt, %d notes%n",
                files.size(),
                counts.getOrDefault(Problem.Level.LOST, 0),
                counts.getOrDefault(Problem.Level.DOUBT, 0),
                counts.getOrDefault(Problem.Level.NOTE, 0));
        return counts.containsKey(Problem.Level.LOST) ? LOST : FINE;
    }

    private static Folder.Candidate candidate(Path file) throws IOException {
        return new Folder.Candidate(
                String.valueOf(file.getFileName()),
                file,
                Files.size(file),
                Files.getLastModifiedTime(file).toInstant());
    }

    private static void print(Reader.Read read, Map<Problem.Level, Integer> counts, PrintStream out) {
        var facts = read.facts();
        out.printf(
                "%s: \"%s\", %d sections, %d passages, %d figures, %d dates, %d terms, %d mentions, %d parts of furniture%n",
                read.source().name(),
                read.metadata().title().value(),
                read.tree().sections().size(),
                read.tree().passages().size(),
                facts.observations().size(),
                facts.datedStatements().size(),
                facts.terms().size(),
                facts.mentions().size(),
                read.tree().furniture().size());
        for (LedgerEntry entry : facts.ledger()) {
            out.printf(
                    "  p%d '%s': %s%s%n",
                    entry.place().passage(),
                    entry.surface(),
                    entry.verdict().words(),
                    entry.reason().isEmpty() ? "" : ", " + entry.reason());
        }
        for (Fact.Arithmetic each : facts.arithmetic()) {
            out.printf(
                    "  p%d reckoned again: %s of %s is %s%s%n",
                    each.place().passage(),
                    each.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    each.figures().stream()
                            .map(number -> "'" + facts.observations().get(number - 1).surface() + "'")
                            .collect(Collectors.joining(", ")),
                    each.computed().toPlainString(),
                    each.agrees() == null ? "" : each.agrees() ? ", agrees" : ", does not follow");
        }
        read.problems().forEach(problem -> print(problem, counts, out));
    }

    private static void print(Problem problem, Map<Problem.Level, Integer> counts, PrintStream out) {
        counts.merge(problem.level(), 1, Integer::sum);
        out.println("  " + problem);
    }
}
