package org.countrydesk.search.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Forms of English words that no rule of endings leads back to their base: {@code fled}, {@code women}. */
final class Irregular {

    private static final Map<String, String> BASES = read();

    /** All forms by the stem of their base. */
    private static final Map<String, List<String>> BY_STEM = byStem();

    private Irregular() {}

    /** Return the base of an irregular form, or the word as it is. */
    static String baseOf(String word) {
        return BASES.getOrDefault(word, word);
    }

    /** Return the irregular forms whose base has a stem. */
    static List<String> formsOf(String stem) {
        return BY_STEM.getOrDefault(stem, List.of());
    }

    private static Map<String, List<String>> byStem() {
        WordForms forms = new WordForms();
        return BASES.keySet().stream().sorted().collect(Collectors.groupingBy(forms::stem));
    }

    private static Map<String, String> read() {
        Map<String, String> bases = new HashMap<>();
        InputStream file = Objects.requireNonNull(Irregular.class.getResourceAsStream("irregular.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length; i++) {
                    bases.put(words[i], words[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(bases);
    }
}
