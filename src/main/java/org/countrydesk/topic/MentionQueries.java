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

    /**
     * Finds the mentions of a topic in some documents. They are a table, which SQL alone knows, so that each is one look into the index; in a list
     * every mention in them would be read.
     */
    static final String OF_TOPIC = " from unnest(cast(:among as bigint array)) as k(id)"
            + " join entity e on e.slug = :topic and e.first_edition <= :edition and e.last_edition > :edition"
            + " join entity_name n on n.entity_id = e.id join mention m on m.name_key = n.name_key and m.document_id = k.id";

    private static final String MENTIONS =
            "select d.slug, d.title, m.passage, m.sentence_start, m.sentence_end, m.span_start, m.span_end, p.text" + OF_TOPIC
                    + " join document d on d.id = m.document_id and d.first_edition <= :edition and d.last_edition > :edition"
                    + " join passage p on p.document_id = m.document_id and p.number = m.passage"
                    + " order by d.title, d.slug, m.passage, m.span_start, m.id";

    private static final int AROUND = 300;
    private static final int MOST_ASKED_FOR = 1000;

    private final EntityManager entities;

    MentionQueries(EntityManager entities) {
        this.entities = entities;
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
     * Return a part of the mentions of a topic, in the order of the documents. Only the documents of that part are read.
     *
     * @param naming all documents that are asked for, in their order, with how often each names the topic
     * @param part offset and size
     */
    List<TopicPage.Sentence> mentions(String topic, List<TopicPage.InDocument> naming, int[] part, long edition) {
        List<Long> documents = new ArrayList<>();
        long before = 0;
        long skipped = 0;
        for (TopicPage.InDocument each : naming) {
            if (before + each.mentions() <= part[0]) {
                skipped = before + each.mentions();
            } else if (before < (long) part[0] + part[1]) {
                documents.add(each.id());
            }
            before += each.mentions();
        }
        if (documents.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        List<?> found = entities.createNativeQuery(MENTIONS, Object[].class)
                .setParameter("topic", topic)
                .setParameter("edition", edition)
                .setParameter("among", documents.toArray(Long[]::new))
                .setFirstResult((int) (part[0] - skipped))
                .setMaxResults(part[1])
                .getResultList();
        for (Object each : found) {
            Object[] row = (Object[]) each;
            rows.add(new Row(
                    (String) row[0],
                    (String) row[1],
                    (Integer) row[2],
                    new Quote.Stretch((Integer) row[3], (Integer) row[4]),
                    new Quote.Stretch((Integer) row[5], (Integer) row[6]),
                    (String) row[7]));
        }
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
