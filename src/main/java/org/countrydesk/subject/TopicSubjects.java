package org.countrydesk.subject;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.countrydesk.fact.EntityType;
import org.countrydesk.subject.Subject.Fact;
import org.countrydesk.subject.Subject.Step;
import org.springframework.stereotype.Component;

/** People, organisations, places and whatever else the documents name. */
@Component
class TopicSubjects implements SubjectFinder {

    private final EntityManager entities;

    TopicSubjects(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Subject> find(Asked asked, Editions.Live live) {
        if (!asked.is("topics", 2) || asked.passage() > 0) {
            return Optional.empty();
        }
        return entities
                .createQuery(
                        "select d.name, d.type, d.aliases, d.mentions, d.documents from Entity d where d.slug = :slug and" + Works.IN_EDITION,
                        Object[].class)
                .setParameter("slug", asked.part(1))
                .setParameter("edition", live.number())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> topic(asked.part(1), row));
    }

    private static Subject topic(String slug, Object[] row) {
        String name = (String) row[0];
        String mentions = Words.count((Integer) row[3], "mention");
        String documents = Words.count((Integer) row[4], "document");
        String type = word((EntityType) row[1]);
        return new Subject(
                Kind.TOPIC,
                "/topics/" + slug,
                name,
                name + " (" + type.toLowerCase(java.util.Locale.ROOT) + "): " + mentions + " in " + documents
                        + ", each in its sentence, and who is named together with it.",
                List.of(new Fact(type, mentions), new Fact("In", documents)),
                List.of(new Step("/topics", "Topics"), new Step("/topics/" + slug, name)),
                List.of(),
                List.of("/topics/" + slug + ".json"),
                new Detail.Named(((EntityType) row[1]).word(), ((String) row[2]).lines().filter(alias -> !alias.isBlank()).toList()));
    }

    private static String word(EntityType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organisation";
            case PLACE -> "Place";
            case PEOPLE_GROUP -> "People";
            case LAW_OR_AGREEMENT -> "Law or agreement";
            case WORK -> "Work";
            case EVENT -> "Event";
            case POSITION -> "Position";
        };
    }
}
