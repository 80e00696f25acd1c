package org.countrydesk.search.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names and signs of units, as figures are read: a list, kept in line with the reader of figures by a test of it. */
final class Units {

    private static final Map<String, String> UNITS = read();

    private Units() {}

    /** Return the unit that a name or sign in lower case stands for, as figures name it; empty where it is none. */
    static String named(String name) {
        return UNITS.getOrDefault(name, "");
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(Units.class.getResourceAsStream("units.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
