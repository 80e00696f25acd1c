package org.countrydesk.extract.date;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One example of an example file: a title, a text and what is expected of it. */
record DateSpec(String file, int line, String title, List<String> text, List<String> expected) {

    private static final Path FOLDER = Path.of("src/test/resources/spec/dates");

    /** Read the examples of all files, in the order of their names. */
    static List<DateSpec> readAll() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".spec.md"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        }
    }

    private static List<DateSpec> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<DateSpec> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("~~~~ example: ")) {
                List<String> rest = lines.subList(i + 1, lines.size());
                List<String> example = rest.subList(0, rest.indexOf("~~~~"));
                int rule = example.indexOf("---");
                examples.add(new DateSpec(
                        file.getFileName().toString(),
                        i + 1,
                        lines.get(i).substring("~~~~ example: ".length()),
                        example.subList(0, rule),
                        example.subList(rule + 1, example.size())));
            }
        }
        return examples;
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + title;
    }
}
