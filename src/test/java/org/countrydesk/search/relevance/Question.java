package org.countrydesk.search.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A question as a reader types it, and the passages that answer it, graded 3 (exactly) to 1 (touches it). */
record Question(String kind, String words, List<Judgement> judgements) {

    /** A passage: the file it stands in, and words that stand in no other passage of that file. */
    record Judgement(int grade, String source, String quote) {

        boolean fits(String source, String text) {
            return this.source.equals(source) && plain(text).contains(plain(quote));
        }
    }

    /** Readers of files straighten quotes and spaces, each in its way. */
    private static String plain(String text) {
        return text.replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201C\u201D]", "\"")
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("\\s+", " ");
    }

    static List<Question> read(Path file) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t");
                List<Judgement> judgements = new ArrayList<>();
                for (int i = 2; i < columns.length; i++) {
                    int colon = columns[i].indexOf(": ");
                    judgements.add(new Judgement(
                            columns[i].charAt(0) - '0', columns[i].substring(2, colon), columns[i].substring(colon + 2)));
                }
                questions.add(new Question(columns[0], columns[1], judgements));
            }
        }
        return questions;
    }
}
