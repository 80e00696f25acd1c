package org.countrydesk.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Ten small invented documents about countries of three continents, some of which say the same. */
final class SmallCorpus {

    static final List<String> NAMES = List.of(
            "bolivia.md", "chile.md", "ghana.txt", "kenya.md", "malta.txt", "nepal.md", "peru.md", "samoa.md", "togo.txt", "west/mali.md");

    private static final String SHARED =
            "The two governments signed a treaty of trade and friendship in the spring of 1962 and have renewed it every tenth year.";

    private SmallCorpus() {}

    static void write(Path folder) throws IOException {
        for (String name : NAMES) {
            TestDesk.write(folder, name, text(name));
        }
    }

    static String text(String name) {
        String stem = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
        String country = Character.toUpperCase(stem.charAt(0)) + stem.substring(1);
        int at = NAMES.indexOf(name);
        String officers = at % 5 == 0
                ? """

                ## Ambassadors

                | Name | Appointed | Left post |
                |---|---|---|
                | Jane Q. Roe | March 2, 1961 | May 12, 1964 |
                | John B. Doe | June 1, 1964 | January 9, 1969 |
                """
                : "";
        return """
                # %1$s

                %1$s became independent on March %2$d, 19%3$d. Its capital has %4$d,000 inhabitants.

                ## Trade

                In 1998 exports reached $%5$d million, and imports about $%6$d million. %7$s

                ## People

                By 2005, more than %8$d percent of adults could read, the Ministry of Education of %1$s reported.
                %9$s"""
                .formatted(country, at + 1, 40 + at, 210 + at * 7, 300 + at, 120 + at * 3, at % 3 == 0 ? SHARED : "", 60 + at, officers);
    }
}
