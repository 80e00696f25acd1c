package org.countrydesk.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.markup.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What {@code sources.yml} in the folder of documents declares: for each file name a map of {@code title},
 * {@code publisher}, {@code licence}, {@code address} and {@code published}.
 *
 * @param byFile keys in lower case; empty when there is no such file or it cannot be read
 */
record Declarations(Map<String, Map<String, String>> byFile, List<Problem> problems) {

    /** The key under which a file is declared a copy of another. */
    static final String COPY_OF = "copy of";

    private static final long LARGEST = 1 << 20;

    static Declarations read(Path folder) throws IOException {
        Path file = folder.resolve(Folder.DECLARATIONS);
        if (!Files.isRegularFile(file)) {
            return new Declarations(Map.of(), List.of());
        }
        if (Files.size(file) > LARGEST) {
            return refused("is larger than 1 MiB; no metadata was taken from it");
        }
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(file, StandardCharsets.UTF_8));
            return new Declarations(entries(root), List.of());
        } catch (YAMLException | java.nio.charset.MalformedInputException e) {
            return refused("cannot be read as YAML; no metadata was taken from it");
        }
    }

    /** Declare files copies of others, so that a file is looked at again when that changes. */
    Declarations withCopies(Map<String, String> copies) {
        Map<String, Map<String, String>> all = new HashMap<>(byFile);
        copies.forEach((name, first) -> {
            Map<String, String> entry = new TreeMap<>(of(name));
            entry.put(COPY_OF, first);
            all.put(name, entry);
        });
        return new Declarations(all, problems);
    }

    /** Return what is declared of a file, sorted by key. */
    Map<String, String> of(String name) {
        return byFile.getOrDefault(name, Map.of());
    }

    private static Declarations refused(String why) {
        return new Declarations(
                Map.of(),
                List.of(new Problem(Problem.Level.LOST, "source", Folder.DECLARATIONS, 0, 0, "", Folder.DECLARATIONS + " " + why)));
    }

    private static Map<String, Map<String, String>> entries(Object root) {
        Map<String, Map<String, String>> byFile = new HashMap<>();
        if (root instanceof Map<?, ?> files) {
            files.forEach((file, declared) -> {
                if (declared instanceof Map<?, ?> fields) {
                    Map<String, String> entry = new TreeMap<>();
                    fields.forEach((key, value) -> {
                        String name = String.valueOf(key).toLowerCase(Locale.ROOT);
                        if (value != null && !name.equals(COPY_OF)) {
                            entry.put(name, value.toString().strip());
                        }
                    });
                    byFile.put(file.toString(), entry);
                }
            });
        }
        return byFile;
    }
}
