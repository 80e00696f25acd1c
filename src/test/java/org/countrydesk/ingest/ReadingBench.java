package org.countrydesk.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.countrydesk.extract.arithmetic.ArithmeticChecker;
import org.countrydesk.extract.date.DateExtractor;
import org.countrydesk.extract.figure.StatisticExtractor;
import org.countrydesk.extract.name.EntityExtractor;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentences;
import org.countrydesk.extract.term.TermExtractor;
import org.countrydesk.extract.sentence.Reports;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Capture;
import org.countrydesk.markup.DocumentReader;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.SourceReader;

/**
 * Measures the reading of documents, from file to facts; a program to start by hand, not a test. Argument: a folder of documents.
 * It is read twice on all cores, the first time to warm up, then once step by step on one core for what each step costs.
 *
 * <pre>mvn -q test-compile exec:exec@reading -Dfolder=DIR</pre>
 */
public final class ReadingBench {

    private ReadingBench() {}

    /** Read the folder, print the times. */
    public static void main(String[] args) throws IOException {
        List<Folder.Candidate> files = new Folder(Path.of(args[0])).candidates();
        Reader reader = new Reader(Limits.DEFAULT);
        whole("first time", reader, files);
        whole("second time", reader, files);
        steps(files);
    }

    private static void whole(String name, Reader reader, List<Folder.Candidate> files) {
        AtomicLong characters = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        long cpu = processTime();
        long started = System.nanoTime();
        files.parallelStream().forEach(file -> {
            bytes.addAndGet(file.bytes());
            if (reader.read(file, Map.of()) instanceof Reader.Read read) {
                characters.addAndGet(read.source().text().length());
            } else {
                refused.incrementAndGet();
            }
        });
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(
                "%s: %d files, %.2f MB, %d refused, %d cores: %.1f s, %.2f MB of text a second, processor time %.1f s%n",
                name,
                files.size(),
                bytes.get() / 1e6,
                refused.get(),
                Runtime.getRuntime().availableProcessors(),
                seconds,
                characters.get() / 1e6 / seconds,
                (processTime() - cpu) / 1e9);
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("  heap in use %d MB of at most %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    }

    private static long processTime() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static final Map<String, Long> STEPS = new java.util.LinkedHashMap<>();

    private static <T> T timed(String step, Supplier<T> work) {
        long started = System.nanoTime();
        T made = work.get();
        STEPS.merge(step, System.nanoTime() - started, Long::sum);
        return made;
    }

    private static void steps(List<Folder.Candidate> files) throws IOException {
        SourceReader sources = new SourceReader(Limits.DEFAULT);
        DocumentReader documents = new DocumentReader(Limits.DEFAULT);
        Sentences sentences = new Sentences();
        DateExtractor dates = new DateExtractor();
        StatisticExtractor figures = new StatisticExtractor();
        TermExtractor terms = new TermExtractor();
        EntityExtractor names = new EntityExtractor();
        ArithmeticChecker arithmetic = new ArithmeticChecker();
        long characters = 0;
        for (Folder.Candidate file : files) {
            byte[] bytes = Files.readAllBytes(file.path());
            Capture capture = timed("bytes to text", () -> sources.read(file.name(), bytes));
            if (capture instanceof Capture.Captured captured) {
                Source source = captured.source();
                characters += source.text().length();
                BlockTree tree = timed("text to blocks", () -> documents.read(source));
                List<PassageText> passages = timed("sentences", () -> {
                    List<PassageText> cut = new ArrayList<>();
                    tree.passages().forEach(passage ->
                            cut.add(new PassageText(passage, tree.sectionOf(passage), sentences.of(passage.text()))));
                    return cut;
                });
                String title = tree.title() == null ? file.name() : tree.title();
                var served = timed("terms", () -> terms.extract(new Reports(source.name(), source.text()), title, tree, passages));
                var dated = timed("dates", () -> dates.find(passages));
                var counted = timed("figures", () -> figures.extract(passages, dated.dates()));
                timed("names", () -> names.extract(passages, served, dated.dates()));
                timed("arithmetic", () -> arithmetic.check(passages, counted.observations()));
            }
        }
        long all = STEPS.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("on one core: %.2f MB of text in %.1f s%n", characters / 1e6, all / 1e9);
        STEPS.forEach((step, nanos) -> System.out.printf("  %-14s %6.2f s %5.1f %%%n", step, nanos / 1e9, 100.0 * nanos / all));
    }
}
