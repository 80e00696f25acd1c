package org.countrydesk.topic;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countrydesk.document.Quote;
import org.countrydesk.fact.EntityType;
import org.springframework.stereotype.Repository;

/** Mentions of a topic, what is named beside it, and who explains it; each is one query. */
@Repository
class MentionQueries {

    private static final String DOCUMENT_IN_EDITION = " d.standing.first <= :edition and d.standing.last > :edition ";
    private static final String TOPIC_IN_EDITION = " e.standing.first <= :edition and e.standing.last > :edition ";
    private static final String MENTIONS = " from Entity e join EntityName n on n.entityId = e.id"
            + " join Mention m on m.nameKey = n.nameKey join Document d on d.id = m.documentId";
    private static final int AROUND = 300;

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
        Asked all = new Asked(topic, "", edition);
        return all.bind(entities.createQuery(
                        "select d.slug, d.title, count(m)" + MENTIONS + all.condition() + "group by d.slug, d.title order by d.title, d.slug",
                        Object[].class))
                .getResultList()
                .stream()
                .map(row -> new TopicPage.InDocument((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    private record Row(String document, String title, int passage, Quote.Stretch sentence, Quote.Stretch words, String text) {

        private boolean sameSentence(Row other) {
            return document.equals(other.document) && passage == other.passage && sentence.equals(other.sentence);
        }
    }

    /** Return a part of the mentions, in the order of the documents. */
    List<TopicPage.Sentence> mentions(Asked asked, int offset, int size) {
        List<Row> rows = asked.bind(entities.createQuery(
                        "select d.slug, d.title, m.passage, m.sentenceStart, m.sentenceEnd, m.spanStart, m.spanEnd, p.text" + MENTIONS
                                + " join Passage p on p.documentId = m.documentId and p.number = m.passage" + asked.condition()
                                + "order by d.title, d.slug, m.passage, m.spanStart, m.id",
                        Object[].class))
                .setFirstResult(offset)
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

    /** Return the topics that stand in most of the passages that name the given one. */
    List<TopicPage.Together> together(String topic, long edition, int most) {
        return entities.createQuery(
                        "select o.slug, o.name, o.type, count(distinct p.id)" + MENTIONS
                                + " join Passage p on p.documentId = m.documentId and p.number = m.passage"
                                + " join Mention b on b.documentId = m.documentId and b.passage = m.passage"
                                + " join EntityName k on k.nameKey = b.nameKey join Entity o on o.id = k.entityId"
                                + new Asked(topic, "", edition).condition()
                                + "and o.id <> e.id and o.standing.first <= :edition and o.standing.last > :edition"
                                + " group by o.slug, o.name, o.type order by count(distinct p.id) desc, o.name, o.slug",
                        Object[].class)
                .setParameter("topic", topic)
                .setParameter("edition", edition)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new TopicPage.Together(
                        (String) row[0], (String) row[1], TopicWords.one((EntityType) row[2]), (Long) row[3]))
                .toList();
    }

    /**
     * Count in how many passages that name the given topic each two of some others are named, by both slugs, the smaller first.
     *
     * <p>The store starts from the given topic only when nothing narrows the others: they are picked here, so it must not be named too
     * often.
     */
    Map<List<String>, Long> pairs(String topic, List<String> others, long edition) {
        if (others.size() < 2) {
            return Map.of();
        }
        Map<Long, Set<String>> byPassage = new HashMap<>();
        entities.createQuery(
                        "select distinct p.id, o.slug" + MENTIONS
                                + " join Passage p on p.documentId = m.documentId and p.number = m.passage"
                                + " join Mention b on b.documentId = m.documentId and b.passage = m.passage"
                                + " join EntityName k on k.nameKey = b.nameKey join Entity o on o.id = k.entityId"
                                + new Asked(topic, "", edition).condition()
                                + "and o.standing.first <= :edition and o.standing.last > :edition",
                        Object[].class)
                .setParameter("topic", topic)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .filter(row -> others.contains((String) row[1]))
                .forEach(row -> byPassage.computeIfAbsent((Long) row[0], passage -> new TreeSet<>()).add((String) row[1]));
        Map<List<String>, Long> pairs = new HashMap<>();
        byPassage.values().forEach(named -> named.forEach(
                one -> named.stream().filter(other -> one.compareTo(other) < 0).forEach(other -> pairs.merge(List.of(one, other), 1L, Long::sum))));
        return pairs;
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
