package org.countrydesk.search.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Forms of English words that no rule of endings leads back to their base: {@code fled}, {@code women}. */
final class Irregular {

    private static final Map<String, String> BASES = read();

    private Irregular() {}

    /** Return the base of an irregular form, or the word as it is. */
    static String baseOf(String word) {
        return BASES.getOrDefault(word, word);
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
