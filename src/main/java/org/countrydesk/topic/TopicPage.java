package org.countrydesk.topic;

import java.util.ArrayList;
import java.util.List;
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
 * @param firstPassages from how many of the passages that name it, the first ones, these three are reckoned; zero for all
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
        int firstPassages,
        List<TopicAside.Line> asides,
        BacklinkFinder.Backlinks backlinks) {

    private static final int CHIPS = 12;
    private static final int MOST_CHOICES = 100;

    /** How often a document names the topic; with its number in the store. */
    record InDocument(long id, String slug, String title, long mentions) {}

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

        private static final int LEAST_TOPICS = 3;

        /** Show the first of the topics beside one; null where there are too few, or none goes with another. */
        static @Nullable Matrix of(Company.Found beside, int most) {
            List<Together> first = beside.together().stream().limit(most).toList();
            List<List<Long>> counts = first.stream()
                    .map(one -> first.stream().map(other -> beside.both(one.slug(), other.slug())).toList())
                    .toList();
            long highest = 0;
            for (int i = 0; i < first.size(); i++) {
                for (int j = 0; j < i; j++) {
                    highest = Math.max(highest, counts.get(i).get(j));
                }
            }
            if (first.size() < LEAST_TOPICS || highest == 0) {
                return null;
            }
            List<Row> rows = new ArrayList<>();
            for (Together one : first) {
                List<Cell> cells = new ArrayList<>();
                for (Together other : first) {
                    boolean self = one.equals(other);
                    long count = counts.get(first.indexOf(one)).get(first.indexOf(other));
                    cells.add(new Cell(count, self ? 0 : Shade.of(count, highest), self));
                }
                rows.add(new Row(one, List.copyOf(cells)));
            }
            return new Matrix(List.copyOf(rows));
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
