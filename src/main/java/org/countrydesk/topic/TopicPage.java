package org.countrydesk.topic;

import java.util.List;
import java.util.Map;
import org.countrydesk.density.Strip;
import org.countrydesk.document.Quote;
import org.countrydesk.drawing.Shade;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.web.Paged;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/topic/show.html} needs.
 *
 * @param type in words
 * @param document slug whose mentions are asked for; empty for all
 * @param documents that name it, with how often
 * @param mentions a part of the mentions
 * @param groups the same, by document
 * @param ofDocuments how many documents the desk has
 * @param explained sentences that tell who or what it is
 * @param together who else stands in the same passages, those that do most often first
 * @param matrix how the first of those go together themselves, in the passages that name the topic; null where there is too little
 * @param dates what is dated in the passages that name it; null where nothing is
 */
record TopicPage(
        TopicRow topic,
        String type,
        String document,
        List<InDocument> documents,
        int ofDocuments,
        List<Explained> explained,
        Paged<Sentence> mentions,
        List<Group> groups,
        List<Together> together,
        @Nullable Matrix matrix,
        @Nullable Strip dates,
        List<TopicAside.Line> asides,
        BacklinkFinder.Backlinks backlinks) {

    private static final int CHIPS = 12;
    private static final int MOST_CHOICES = 100;

    /** How often a document names the topic. */
    record InDocument(String slug, String title, long mentions) {}

    /** A mention in its sentence; mentions of one sentence that follow each other stand in one quote. */
    record Sentence(String document, String title, int passage, Quote quote) {}

    /** Mentions of one document. */
    record Group(String document, String title, List<Sentence> sentences) {}

    /** Another topic and the number of passages that name both. */
    record Together(String slug, String name, String type, long passages) {}

    /** A sentence that tells who or what the topic is. */
    record Explained(String document, String title, int passage, String sentence) {}

    /** Topics by topics. */
    record Matrix(List<Row> rows) {

        static Matrix of(List<Together> topics, Map<List<String>, Long> pairs) {
            long most = pairs.values().stream().mapToLong(Long::longValue).max().orElse(0);
            return new Matrix(topics.stream()
                    .map(one -> new Row(
                            one,
                            topics.stream()
                                    .map(other -> {
                                        boolean smaller = one.slug().compareTo(other.slug()) < 0;
                                        long count = pairs.getOrDefault(
                                                smaller ? List.of(one.slug(), other.slug()) : List.of(other.slug(), one.slug()), 0L);
                                        return new Cell(count, Shade.of(count, most), one.equals(other));
                                    })
                                    .toList()))
                    .toList());
        }
    }

    /** A topic and in how many passages it is named with each. */
    record Row(Together topic, List<Cell> cells) {}

    /** How many passages name two topics beside the page's own; {@code self} where both are one. */
    record Cell(long passages, int shade, boolean self) {}

    /** Return the share of the highest count of passages, in hundredths, for a bar. */
    public double bar(Together other) {
        long most = together.isEmpty() ? 1 : Math.max(1, together.getFirst().passages());
        return Math.round(1000.0 * other.passages() / most) / 10.0;
    }

    /** Tell whether more documents name it than can be chosen from at a glance. */
    public boolean manyDocuments() {
        return documents.size() > CHIPS;
    }

    /** Return the documents to choose from, a bounded number. */
    public List<InDocument> first() {
        return documents.stream().limit(MOST_CHOICES).toList();
    }

    public String pagerAddress() {
        return "/topics/" + topic.slug() + "?" + (document.isEmpty() ? "" : "document=" + document + "&");
    }
}
