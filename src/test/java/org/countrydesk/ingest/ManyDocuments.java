package org.countrydesk.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * As many documents as are asked for, put together out of the sentences of the documents at hand, with other years, other figures
 * and many another word, so that few say the same: the same number gives the same document. Every third has a table of officers,
 * some share a paragraph.
 */
final class ManyDocuments {

    private static final List<Path> FOLDERS = List.of(Path.of("seeds"), Path.of("src/test/resources/practice/docs"));
    private static final List<String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
            .filter(name -> name.matches("[A-Z][a-z]+(?: [A-Z][a-z]+)?"))
            .toList();
    private static final List<String> GIVEN = List.of("Ann", "Bertha", "Carl", "Dora", "Emil", "Frida", "Gustav", "Hanna", "Ivan", "Julia");
    private static final List<String> FAMILY = List.of("Abel", "Brandt", "Cohen", "Dunn", "Ellis", "Flint", "Grove", "Hale", "Irving", "Jones");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[a-z][.]) +(?=[A-Z])");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("(?<= )[a-z]{4,}");
    private static final double OTHER_WORDS = .4;
    private static final int SECTIONS = 2;
    private static final int PARAGRAPHS = 2;

    private final List<String> sentences;
    private final List<String> words;

    ManyDocuments() throws IOException {
        List<String> all = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                    for (String line : Files.readAllLines(file)) {
                        SENTENCE.splitAsStream(line.strip()).filter(text -> text.matches("[A-Z][^|*\\[\\]{}]{40,400}[.]")).forEach(all::add);
                    }
                }
            }
        }
        sentences = List.copyOf(all);
        words = all.stream().flatMap(text -> WORD.matcher(text).results()).map(MatchResult::group).distinct().toList();
    }

    /** Write the documents of these numbers. */
    void write(Path folder, int from, int to) throws IOException {
        for (int number = from; number < to; number++) {
            TestDesk.write(folder, "report-" + number + ".md", text(number));
        }
    }

    private String text(int number) {
        Random random = new Random(number);
        String country = COUNTRIES.get(number % COUNTRIES.size());
        StringBuilder text = new StringBuilder("# %s, report %d\n\n%s has been reported on since %d.\n".formatted(country, number, country, year(random)));
        for (int section = 1; section <= SECTIONS; section++) {
            text.append("\n## Part ").append(section).append(" on ").append(country).append('\n');
            for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
                text.append('\n').append(paragraph(random)).append('\n');
            }
        }
        if (number % 4 == 0) {
            Random shared = new Random(number % 5);
            text.append('\n').append(paragraph(shared)).append(' ').append(paragraph(shared)).append('\n');
        }
        if (number % 3 == 0) {
            officers(text, random);
        }
        return text.toString();
    }

    private String paragraph(Random random) {
        StringBuilder paragraph = new StringBuilder();
        for (int sentence = 0; sentence < 3; sentence++) {
            String drawn = sentences.get(random.nextInt(sentences.size()));
            paragraph.append(sentence == 0 ? "" : " ").append(varied(drawn, random));
        }
        return paragraph.toString();
    }

    private String varied(String sentence, Random random) {
        String numbered = NUMBER.matcher(sentence).replaceAll(found -> other(found.group(), random));
        return WORD.matcher(numbered)
                .replaceAll(found -> random.nextDouble() < OTHER_WORDS ? words.get(random.nextInt(words.size())) : found.group());
    }

    private static String other(String number, Random random) {
        if (number.length() == 4) {
            return String.valueOf(year(random));
        }
        return number.length() == 1 || number.startsWith("0") ? number : number.charAt(0) + String.valueOf(random.nextInt(10)) + number.substring(2);
    }

    private static int year(Random random) {
        return 1900 + random.nextInt(120);
    }

    private static void officers(StringBuilder text, Random random) {
        text.append("\n## Ambassadors\n\n| Name | Appointed | Left post |\n|---|---|---|\n");
        int year = year(random) - 10;
        for (int officer = 0; officer < 3; officer++) {
            text.append("| %s %s. %s | March %d, %d | May %d, %d |\n".formatted(
                    GIVEN.get(random.nextInt(GIVEN.size())), (char) ('A' + random.nextInt(26)), FAMILY.get(random.nextInt(FAMILY.size())),
                    1 + random.nextInt(28), year, 1 + random.nextInt(28), year + 3));
            year += 3 + random.nextInt(2);
        }
    }
}
