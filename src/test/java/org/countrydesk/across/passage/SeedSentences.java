package org.countrydesk.across.passage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a plain text file into paragraphs and sentences, crudely. */
final class SeedSentences {

    private static final Pattern END = Pattern.compile(
            "(?<=[.!?][\"”)]?)(?<!\\b(?:Mr|Mrs|Dr|St|No|vs|[A-Z])\\.)\\s+(?=[\"“(]?[A-Z0-9])"
                    + "|(?<=\\b[A-Z]\\.[A-Z]\\.)\\s+(?=(?:A|An|The|In|On|At|After|As|But|For|While|With)\\s)");

    private SeedSentences() {}

    static List<SentenceText> of(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(file.getFileName().toString(), text);
    }

    static List<SentenceText> of(String document, String text) {
        List<SentenceText> sentences = new ArrayList<>();
        int passage = 0;
        for (String paragraph : text.split("\\R")) {
            if (paragraph.isBlank() || paragraph.startsWith("=")) {
                continue;
            }
            passage++;
            int at = 0;
            for (String sentence : END.split(paragraph)) {
                int start = paragraph.indexOf(sentence, at);
                at = start + sentence.length();
                sentences.add(new SentenceText(document, passage, start, at, sentence));
            }
        }
        return sentences;
    }
}
