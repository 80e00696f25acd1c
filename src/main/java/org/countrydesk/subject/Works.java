package org.countrydesk.subject;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.countrydesk.document.Document;
import org.countrydesk.document.Passage;
import org.countrydesk.document.Section;
import org.countrydesk.subject.Subject.Work;
import org.springframework.stereotype.Repository;

/** Documents and what stands in them, as far as a citation needs them. */
@Repository
class Works {

    static final String IN_EDITION = " d.standing.first <= :edition and d.standing.last > :edition ";

    /** A citation names no more documents. */
    static final int MOST = 20;

    private final EntityManager entities;

    Works(EntityManager entities) {
        this.entities = entities;
    }

    static Work of(Document document) {
        return new Work(
                document.slug(),
                document.title(),
                document.source(),
                document.publisher(),
                document.published(),
                document.licence(),
                document.address(),
                document.mediaType(),
                document.sha256(),
                document.words());
    }

    /** Return documents by their slugs, by title. */
    List<Work> bySlugs(Collection<String> slugs, long edition) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery("select d from Document d where d.slug in :slugs and" + IN_EDITION + "order by d.title, d.slug", Document.class)
                .setParameter("slugs", slugs)
                .setParameter("edition", edition)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(Works::of)
                .toList();
    }

    List<Section> sections(long document) {
        return entities.createQuery("select s from Section s where s.documentId = :document order by s.number", Section.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** Return the first passages of a section and of what is under it. */
    List<Passage> opening(long document, int section, int most) {
        return entities
                .createQuery(
                        "select p from Passage p where p.documentId = :document and p.section >= :section order by p.number",
                        Passage.class)
                .setParameter("document", document)
                .setParameter("section", section)
                .setMaxResults(most)
                .getResultList();
    }

    /** Return a passage with the one before and the one after it. */
    List<Passage> around(long document, int number) {
        return entities
                .createQuery(
                        "select p from Passage p where p.documentId = :document and p.number between :from and :to order by p.number",
                        Passage.class)
                .setParameter("document", document)
                .setParameter("from", number - 1)
                .setParameter("to", number + 1)
                .getResultList();
    }
}
