package org.countrydesk.topic;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countrydesk.document.Quote;
import org.springframework.stereotype.Repository;

/** Mentions of a topic, and who explains it; each is one query. */
@Repository
class MentionQueries {

    private static final String DOCUMENT_IN_EDITION = " d.standing.first <= :edition and d.standing.last > :edition ";
    private static final String TOPIC_IN_EDITION = " e.standing.first <= :edition and e.standing.last > :edition ";
    private static final String MENTIONS = " from Entity e join EntityName n on n.entityId = e.id"
            + " join Mention m on m.nameKey = n.nameKey join Document d on d.id = m.documentId";
    private static final int AROUND = 300;
    private static final int MOST_ASKED_FOR = 1000;

    private final EntityManager entities;

    MentionQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Which mentions are asked for; an empty document means all. */
    record Asked(String topic, String document, long edition) {

        private String condition() {
            return " where e.slug = :topic and" + TOPIC_IN_EDITION + "and" + DOCUMENT_IN_EDITION
                    + (document.isEmpty() ? "" : "and d.slug = :document ");
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            query.setParameter("topic", topic).setParameter("edition", edition);
            return document.isEmpty() ? query : query.setParameter("document", document);
        }
    }

    /** Return how often each document names the topic, by title. */
    List<TopicPage.InDocument> documents(String topic, long edition) {
        return documents(topic, edition, MOST_ASKED_FOR);
    }

    /**
     * Counting keeps to the index of mentions; where more documents name the topic than are asked for one by one, all are read beside it in
     * their order.
     */
    List<TopicPage.InDocument> documents(String topic, long edition, int mostAskedFor) {
        Map<Long, Long> counts = new HashMap<>();
        entities.createQuery(
                        "select m.documentId, count(*) from Entity e join EntityName n on n.entityId = e.id join Mention m on m.nameKey = n.nameKey"
                                + " where e.slug = :topic and" + TOPIC_IN_EDITION + "group by m.documentId",
                        Object[].class)
                .setParameter("topic", topic)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        boolean some = counts.size() <= mostAskedFor;
        TypedQuery<Object[]> query = entities.createQuery(
                        "select d.id, d.slug, d.title from Document d where" + DOCUMENT_IN_EDITION + (some ? "and d.id in :ids " : "")
                                + "order by d.title, d.slug",
                        Object[].class)
                .setParameter("edition", edition);
        return (some ? query.setParameter("ids", counts.keySet()) : query)
                .getResultList().stream()
                .filter(row -> counts.containsKey((Long) row[0]))
                .map(row -> new TopicPage.InDocument(
                        (Long) row[0], (String) row[1], (String) row[2], counts.getOrDefault((Long) row[0], 0L)))
                .toList();
    }

    private record Row(String document, String title, int passage, Quote.Stretch sentence, Quote.Stretch words, String text) {

        private boolean sameSentence(Row other) {
            return document.equals(other.document) && passage == other.passage && sentence.equals(other.sentence);
        }
    }

    /**
     * Return a part of the mentions, in the order of the documents. Only the documents of that part are read.
     *
     * @param naming all documents that are asked for, in their order, with how often each names the topic
     */
    List<TopicPage.Sentence> mentions(Asked asked, List<TopicPage.InDocument> naming, int offset, int size) {
        List<String> slugs = new ArrayList<>();
        long before = 0;
        long skipped = 0;
        for (TopicPage.InDocument each : naming) {
            if (before + each.mentions() <= offset) {
                skipped = before + each.mentions();
            } else if (before < (long) offset + size) {
                slugs.add(each.slug());
            }
            before += each.mentions();
        }
        if (slugs.isEmpty()) {
            return List.of();
        }
        List<Row> rows = asked.bind(entities.createQuery(
                        "select d.slug, d.title, m.passage, m.sentenceStart, m.sentenceEnd, m.spanStart, m.spanEnd, p.text" + MENTIONS
                                + " join Passage p on p.documentId = m.documentId and p.number = m.passage" + asked.condition()
                                + "and d.slug in :slugs order by d.title, d.slug, m.passage, m.spanStart, m.id",
                        Object[].class))
                .setParameter("slugs", slugs)
                .setFirstResult((int) (offset - skipped))
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(row -> new Row(
                        (String) row[0],
                        (String) row[1],
                        (Integer) row[2],
                        new Quote.Stretch((Integer) row[3], (Integer) row[4]),
                        new Quote.Stretch((Integer) row[5], (Integer) row[6]),
                        (String) row[7]))
                .toList();
        List<TopicPage.Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !rows.get(i).sameSentence(rows.get(from))) {
                Row first = rows.get(from);
                List<Quote.Stretch> words = rows.subList(from, i).stream().map(Row::words).toList();
                sentences.add(new TopicPage.Sentence(
                        first.document(),
                        first.title(),
                        first.passage(),
                        Quote.of(first.text(), first.sentence(), words).shortened(AROUND)));
                from = i;
            }
        }
        return sentences;
    }

    /** Return the sentences in which documents tell who or what the topic is. */
    List<TopicPage.Explained> explanations(String topic, long edition, int most) {
        Set<String> sentences = new HashSet<>();
        return entities.createQuery(
                        "select d.slug, d.title, x.passage, x.sentence from Entity e join EntityName n on n.entityId = e.id"
                                + " join Explanation x on x.nameKey = n.nameKey join Document d on d.id = x.documentId"
                                + " where e.slug = :topic and" + TOPIC_IN_EDITION + "and" + DOCUMENT_IN_EDITION
                                + "order by x.expansion desc, d.title, d.slug, x.passage",
                        Object[].class)
                .setParameter("topic", topic)
                .setParameter("edition", edition)
                .setMaxResults(most * 3)
                .getResultList()
                .stream()
                .map(row -> new TopicPage.Explained((String) row[0], (String) row[1], (Integer) row[2], (String) row[3]))
                .filter(each -> sentences.add(each.sentence()))
                .limit(most)
                .toList();
    }
}
