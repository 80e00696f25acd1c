package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares found dates with the gold ones: found when document, EDTF and sentence agree, one to one. */
record DateScore(int gold, int found, int agreed, List<Row> missed, List<Row> extra) {

    /** One date: the file it was read from, the sentence that states it, and what it says. */
    record Row(String source, String sentence, String edtf) {}

    /** A date without its file, as an extractor reports it. */
    record Dated(String sentence, String edtf) {}

    /** Read an answer from a line of JSON; the file's name stands in {@code source}. */
    static Row gold(JsonNode node) {
        return new Row(words(node, "source"), words(node, "sentence"), words(node, "edtf"));
    }

    static DateScore of(List<Row> gold, Map<String, List<Dated>> found) {
        List<Row> missed = new ArrayList<>(gold);
        List<Row> extra = new ArrayList<>();
        int all = 0;
        for (var file : found.entrySet()) {
            for (Dated dated : file.getValue()) {
                Row row = new Row(file.getKey(), plain(dated.sentence()), dated.edtf());
                all++;
                if (!missed.remove(row)) {
                    extra.add(row);
                }
            }
        }
        return new DateScore(gold.size(), all, gold.size() - missed.size(), List.copyOf(missed), List.copyOf(extra));
    }

    double precision() {
        return found == 0 ? 0 : (double) agreed / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) agreed / gold;
    }

    double f1() {
        return gold + found == 0 ? 0 : 2.0 * agreed / (gold + found);
    }

    /** Print the score with the number of records behind it. */
    String summary() {
        return "dates: gold %d, found %d, agreed %d; precision %.3f, recall %.3f, F1 %.3f%n"
                .formatted(gold, found, agreed, precision(), recall(), f1());
    }

    /** Print the score with the number of records behind it, and every difference. */
    String report() {
        var report = new StringBuilder(summary());
        missed.forEach(row -> report.append("  missed ").append(row).append('\n'));
        extra.forEach(row -> report.append("  extra  ").append(row).append('\n'));
        return report.toString();
    }

    private static String words(JsonNode row, String field) {
        return plain(row.required(field).asString());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
