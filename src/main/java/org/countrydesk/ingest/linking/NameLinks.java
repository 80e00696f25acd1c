package org.countrydesk.ingest.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countrydesk.across.ExplainedElsewhere;
import org.countrydesk.across.SeeAlsoResolver;
import org.countrydesk.across.SeeAlsoTarget;
import org.countrydesk.fact.EntityType;
import org.countrydesk.link.Link;
import org.countrydesk.link.LinkType;

/** Keeps the links that follow from names: of see-also lists, and to where a name is explained. */
final class NameLinks {

    private final Rowset rows;
    private final LinkRows links;

    NameLinks(Rowset rows, LinkRows links) {
        this.rows = rows;
        this.links = links;
    }

    /** Follow the see-also lists of documents that changed, and of those that point with a key that leads elsewhere now. */
    void seeAlso(Change change, Set<String> keys) {
        Set<String> documents = new TreeSet<>(change.now().keySet());
        documents.addAll(change.before().keySet());
        List<Object[]> entries;
        String query = "select d.slug, d.title, s.passage, s.entry, s.entryKey from SeeAlso s join Document d on d.id = s.documentId where";
        if (change.whole()) {
            entries = rows.read(query + Rowset.STANDS);
        } else {
            Set<String> led = new TreeSet<>();
            keys.forEach(key -> led.add(Keys.cut(key, 400)));
            for (String slug : change.retitled()) {
                for (Map<String, Change.Document> side : List.of(change.before(), change.now())) {
                    Change.Document document = side.get(slug);
                    if (document != null) {
                        led.add(document.titleKey());
                    }
                }
            }
            rows.read("select d.slug, d.id from SeeAlso s join Document d on d.id = s.documentId where s.entryKey in :some and" + Rowset.STANDS, led)
                    .forEach(row -> documents.add((String) row[0]));
            entries = rows.read(query + " d.slug in :some and" + Rowset.STANDS, documents);
        }
        Set<Long> causes = new HashSet<>();
        documents.forEach(document -> causes.add(Keys.cause("see-also", document)));
        links.replace(LinkType.SEE_ALSO, causes, seeAlso(entries));
    }

    private List<Link> seeAlso(List<Object[]> entries) {
        Set<String> keys = new TreeSet<>();
        entries.forEach(row -> keys.add((String) row[4]));
        keys.remove("");
        Map<String, List<String>> titled = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        rows.read("select d.titleKey, d.slug, d.title from Document d where d.titleKey in :some and" + Rowset.STANDS, keys)
                .forEach(row -> {
                    titled.computeIfAbsent((String) row[0], key -> new ArrayList<>()).add((String) row[1]);
                    titles.put((String) row[1], (String) row[2]);
                });
        Map<String, Set<String>> called = new HashMap<>();
        Map<String, Set<String>> named = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Set<String> typed = new TreeSet<>();
        for (EntityType type : EntityType.values()) {
            typed.addAll(TopicRow.typed(type, keys));
        }
        for (String table : List.of("EntityName", "EntityAlias")) {
            rows.read("select n.nameKey, d.slug, d.name from " + table + " n join Entity d on d.id = n.entityId where n.nameKey in :some and"
                            + Rowset.OPEN, typed)
                    .forEach(row -> {
                        String key = ((String) row[0]).substring(((String) row[0]).indexOf(':') + 1);
                        called.computeIfAbsent(key, k -> new TreeSet<>()).add((String) row[1]);
                        if (Keys.of((String) row[2]).equals(key)) {
                            named.computeIfAbsent(key, k -> new TreeSet<>()).add((String) row[1]);
                        }
                        names.put((String) row[1], (String) row[2]);
                    });
        }
        List<Link> wanted = new ArrayList<>();
        for (Object[] row : entries) {
            String key = (String) row[4];
            String document = (String) row[0];
            SeeAlsoTarget target = SeeAlsoResolver.resolve(
                    document,
                    titled.getOrDefault(key, List.of()),
                    List.copyOf(named.getOrDefault(key, Set.of())),
                    List.copyOf(called.getOrDefault(key, Set.of())));
            switch (target) {
                case SeeAlsoTarget.Document to -> wanted.add(
                        seeAlso(row, LinkRows.document(to.document()), titles.getOrDefault(to.document(), to.document())));
                case SeeAlsoTarget.Entity to -> wanted.add(seeAlso(row, "/topics/" + to.slug(), names.getOrDefault(to.slug(), to.slug())));
                case SeeAlsoTarget.Unresolved nothing -> {}
            }
        }
        return wanted;
    }

    private Link seeAlso(Object[] row, String path, String label) {
        String document = (String) row[0];
        return links.link(
                LinkType.SEE_ALSO,
                document,
                LinkRows.passage(document, (Integer) row[2]),
                (String) row[1],
                path,
                label,
                (String) row[3],
                Keys.cause("see-also", document));
    }

    /** Lead from names to their explanations, for the entities that changed and those that changed documents name or explain. */
    void explained(Change change, Set<String> changed) {
        Set<String> slugs = new TreeSet<>(changed);
        if (!change.whole()) {
            for (String table : List.of("Mention", "Explanation")) {
                rows.read("select distinct d.slug, d.id from " + table + " m join EntityName n on n.nameKey = m.nameKey"
                                + " join Entity d on d.id = n.entityId where m.documentId in :some and" + Rowset.OPEN, change.ids())
                        .forEach(row -> slugs.add((String) row[0]));
            }
        }
        String query = "select d.slug, d.name, n.nameKey, x.documentId, x.passage, x.sentence, x.expansion from Explanation x"
                + " join EntityName n on n.nameKey = x.nameKey join Entity d on d.id = n.entityId where d.documents <= "
                + ExplainedElsewhere.MOST_DOCUMENTS + " and";
        List<Object[]> found = change.whole() ? rows.read(query + Rowset.OPEN) : rows.read(query + " d.slug in :some and" + Rowset.OPEN, slugs);
        Map<Long, String> documents = new HashMap<>();
        Set<Long> ids = new TreeSet<>();
        found.forEach(row -> ids.add((Long) row[3]));
        rows.read("select d.id, d.slug from Document d where d.id in :some and" + Rowset.STANDS, ids)
                .forEach(row -> documents.put((Long) row[0], (String) row[1]));
        List<ExplainedElsewhere.Explained> explained = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (Object[] row : found) {
            String document = documents.get((Long) row[3]);
            if (document != null) {
                names.put((String) row[0], (String) row[1]);
                explained.add(new ExplainedElsewhere.Explained(
                        (String) row[0], document, (Integer) row[4], (String) row[5], (Boolean) row[6]));
            }
        }
        List<ExplainedElsewhere.Used> used = new ArrayList<>();
        rows.read(
                        "select e.slug, d.slug, min(m.name), min(m.passage), cast(count(m) as int) from Entity e"
                                + " join EntityName n on n.entityId = e.id join Mention m on m.nameKey = n.nameKey"
                                + " join Document d on d.id = m.documentId where e.slug in :some and e.standing.first <= :edition"
                                + " and e.standing.last > :edition and" + Rowset.STANDS + "group by e.slug, d.slug, m.nameKey",
                        names.keySet())
                .forEach(row -> used.add(new ExplainedElsewhere.Used(
                        (String) row[0], (String) row[1], (String) row[2], (Integer) row[3], (Integer) row[4])));
        List<ExplainedElsewhere.Pointer> pointers = ExplainedElsewhere.of(explained, used);
        Set<String> titled = new TreeSet<>();
        pointers.forEach(pointer -> titled.addAll(List.of(pointer.from().document(), pointer.to().document())));
        links.know(titled);
        List<Link> wanted = new ArrayList<>();
        pointers.forEach(pointer -> wanted.add(explained(pointer, names)));
        Set<Long> causes = new HashSet<>();
        slugs.forEach(slug -> causes.add(Keys.cause("explained", slug)));
        links.replace(LinkType.EXPLAINED_ELSEWHERE, causes, wanted);
    }

    private Link explained(ExplainedElsewhere.Pointer pointer, Map<String, String> names) {
        ExplainedElsewhere.Used from = pointer.from();
        ExplainedElsewhere.Explained to = pointer.to();
        return links.link(
                LinkType.EXPLAINED_ELSEWHERE,
                from.document(),
                LinkRows.passage(from.document(), from.passage()),
                links.title(from.document()),
                LinkRows.passage(to.document(), to.passage()),
                names.getOrDefault(from.entity(), from.entity()) + ", in " + links.title(to.document()),
                to.sentence(),
                Keys.cause("explained", from.entity()));
    }
}
