package org.countrydesk.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A file of examples under {@code src/test/resources/spec}.
 *
 * <p>An example starts at a line {@code ~~~~ example: name} and ends at a line {@code ~~~~}; its last line that is just
 * {@code ---} parts the input from what is expected. Everything between examples is prose for readers.
 * {@code -Dspec.write} writes what came out into the files; the difference in version control is the review.
 */
public final class SpecFile {

    private static final Path ROOT = Path.of("src", "test", "resources", "spec");
    private static final String OPEN = "~~~~ example:";
    private static final String CLOSE = "~~~~";
    private static final String PART = "---";

    /**
     * One example.
     *
     * @param line of its opening, from 1
     * @param input without a line end after its last line
     * @param expected likewise
     */
    public record Example(String name, Path file, int line, String input, String expected) {

        /** Return the place and the name, as a failure prints it. */
        public String place() {
            return file.toString().replace('\\', '/') + ":" + line + ": " + name;
        }
    }

    private final Path file;
    private final List<String> lines;
    private final List<Example> examples = new ArrayList<>();

    /** Lines of the expectations, half-open, in the order of the examples. */
    private final List<int[]> expectations = new ArrayList<>();

    private SpecFile(Path file) throws IOException {
        this.file = file;
        this.lines = Files.readAllLines(file);
        parse();
    }

    /**
     * Make a test of each example in the folder's {@code *.spec.md} files.
     *
     * @param folder under {@code src/test/resources/spec}
     * @param run makes the output out of an example's input; space at its end does not count
     */
    public static Stream<DynamicTest> tests(String folder, UnaryOperator<String> run) {
        List<Example> examples = new ArrayList<>();
        for (Path file : files(ROOT.resolve(folder))) {
            try {
                if (System.getProperty("spec.write") != null) {
                    new SpecFile(file).write(run);
                }
                examples.addAll(new SpecFile(file).examples);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (examples.isEmpty()) {
            throw new IllegalStateException("no examples in " + ROOT.resolve(folder));
        }
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.file().getFileName() + ":" + example.line() + " " + example.name(),
                        example.file().toUri(),
                        () -> assertEquals(
                                example.expected(),
                                run.apply(example.input()).stripTrailing(),
                                example::place)));
    }

    /** Read the examples of one file. */
    public static List<Example> read(Path file) throws IOException {
        return List.copyOf(new SpecFile(file).examples);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".spec.md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(OPEN)) {
                String name = lines.get(i).substring(OPEN.length()).strip();
                int close = closing(i);
                int part = lines.subList(0, close).lastIndexOf(PART);
                if (part <= i || name.isEmpty() || !names.add(name)) {
                    throw fault(i, "wants a name of its own and a line '" + PART + "' before what is expected");
                }
                String input = String.join("\n", lines.subList(i + 1, part));
                String expected = String.join("\n", lines.subList(part + 1, close)).stripTrailing();
                examples.add(new Example(name, file, i + 1, input, expected));
                expectations.add(new int[] {part + 1, close});
                i = close;
            } else if (lines.get(i).startsWith(CLOSE)) {
                throw fault(i, "opens no example; write '" + OPEN + " name'");
            }
        }
    }

    private int closing(int open) {
        for (int i = open + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(CLOSE)) {
                return i;
            }
            if (lines.get(i).startsWith(OPEN)) {
                break;
            }
        }
        throw fault(open, "is not closed by a line '" + CLOSE + "'");
    }

    private IllegalStateException fault(int index, String what) {
        return new IllegalStateException(file + ":" + (index + 1) + ": '" + lines.get(index) + "' " + what);
    }

    private void write(UnaryOperator<String> run) throws IOException {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("spec.write is for a desk, not for a build server");
        }
        List<String> written = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < examples.size(); i++) {
            written.addAll(lines.subList(done, expectations.get(i)[0]));
            written.addAll(run.apply(examples.get(i).input()).stripTrailing().lines().toList());
            done = expectations.get(i)[1];
        }
        written.addAll(lines.subList(done, lines.size()));
        if (!written.equals(lines)) {
            Files.write(file, written);
        }
    }
}
