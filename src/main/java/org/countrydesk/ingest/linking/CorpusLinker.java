package org.countrydesk.ingest.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import org.countrydesk.ambassador.Ambassador;
import org.countrydesk.edition.Edition;
import org.countrydesk.edition.Standing;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Brings what holds across documents in line with those that changed: shared passages, entities, series, officers, links. Each rule
 * asks only for what stands near: what a changed document says, said, names or named, and what others have in common with it there. The rows
 * after it are those that linking everything anew gives.
 */
public final class CorpusLinker {

    private static final List<String> TABLES = List.of("SharedSentences", "SharedPair", "Entity", "Series", "Ambassador", "Link");

    /** Where more than one document in this many changed, all are linked anew. */
    private static final int PART = 5;

    /**
     * What an edition holds beside its documents.
     *
     * @param whole whether all of it was made anew
     * @param topics slugs of those that came, changed or went, where not all was made anew
     * @param lines slugs of series likewise
     */
    public record Linked(
            int entities, int series, int sharedPassages, String subject, boolean whole, Set<String> topics, Set<String> lines) {}

    private final SessionFactory sessions;
    private final SharedLinks.Memory sentences = new SharedLinks.Memory();

    public CorpusLinker(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * Link the documents of an edition in the making.
     *
     * @param read slugs of the documents that came or changed
     * @param ended ids of the documents that changed or went, as they were
     * @param meanwhile has to be done before names and figures are looked up; sentences are compared at the same time
     */
    public Linked link(long edition, Collection<String> read, Collection<Long> ended, Runnable meanwhile) {
        Rowset rows = new Rowset(sessions, edition);
        String documents = "select d.id, d.slug, d.title, d.titleKey from Document d where ";
        Map<String, Change.Document> now = documents(rows.read(documents + "d.slug in :some and" + Rowset.STANDS, read));
        Map<String, Change.Document> before = documents(rows.read(documents + "d.id in :some", ended));
        Edition last = sessions.fromStatelessTransaction(session -> session.get(Edition.class, edition - 1));
        int all = last == null ? 0 : last.tally().documents();
        boolean whole = last == null || (now.size() + before.size()) * PART > all;
        Change change = new Change(edition, whole, before, now);
        if (whole) {
            TABLES.forEach(rows::endAll);
        }
        SharedLinks shared = new SharedLinks(rows, sentences);
        if (!whole) {
            meanwhile.run();
            int more = shared.bring(change);
            return link(change, rows, () -> more, last);
        }
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<?> compared = beside.submit(() -> shared.compare(change));
            meanwhile.run();
            Future<Integer> written = beside.submit(() -> {
                Steps.result(compared);
                return shared.write(); // no sooner: an index in the making holds up whoever asks for new ids
            });
            return link(change, rows, () -> Steps.result(written), null);
        }
    }

    private static Linked link(Change change, Rowset rows, IntSupplier shared, @Nullable Edition last) {
        Steps steps = new Steps();
        LinkRows links = new LinkRows(rows, change.whole());
        Topics.Outcome topics = new Topics(rows).bring(change);
        steps.end("topics");
        SeriesLinks.Outcome series = new SeriesLinks(rows, links).bring(change);
        steps.end("series");
        NameLinks names = new NameLinks(rows, links);
        names.seeAlso(change, topics.keys());
        steps.end("see also");
        names.explained(change, topics.slugs());
        steps.end("explanations");
        officers(change, rows);
        steps.end("officers");
        String subject = last != null && change.retitled().isEmpty() ? last.subject() : Subject.of(titles(rows));
        steps.end("subject");
        int pairs = shared.getAsInt() + (last == null ? 0 : last.tally().sharedPassages());
        steps.end("shared passages, beside these");
        return new Linked(
                topics.more() + (last == null ? 0 : last.tally().entities()),
                series.more() + (last == null ? 0 : last.tally().series()),
                pairs,
                subject,
                change.whole(),
                topics.slugs(),
                series.slugs());
    }

    private static Map<String, Change.Document> documents(List<Object[]> rows) {
        Map<String, Change.Document> documents = new HashMap<>();
        rows.forEach(row -> documents.put(
                (String) row[1], new Change.Document((Long) row[0], (String) row[1], (String) row[2], (String) row[3])));
        return documents;
    }

    private static Map<String, String> titles(Rowset rows) {
        Map<String, String> titles = new TreeMap<>();
        rows.each("select d.slug, d.title from Document d where" + Rowset.STANDS, row -> titles.put((String) row[0], (String) row[1]));
        return titles;
    }

    /** Keep the officers; the name is the first as documents write it. */
    private static void officers(Change change, Rowset rows) {
        String query = "select t.ambassador, t.name, d.id from Term t join Document d on d.id = t.documentId where";
        Set<String> slugs = new TreeSet<>();
        List<Object[]> terms;
        if (change.whole()) {
            terms = rows.read(query + Rowset.STANDS);
        } else {
            rows.read("select distinct t.ambassador, t.documentId from Term t where t.documentId in :some", change.ids())
                    .forEach(row -> slugs.add((String) row[0]));
            terms = rows.read(query + " t.ambassador in :some and" + Rowset.STANDS, slugs);
        }
        Map<String, String> names = new TreeMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Object[] row : terms) {
            names.merge((String) row[0], (String) row[1], (one, other) -> one.compareTo(other) <= 0 ? one : other);
            counts.merge((String) row[0], 1, Integer::sum);
        }
        List<Ambassador> wanted = new ArrayList<>();
        names.forEach((slug, name) -> wanted.add(new Ambassador(slug, name, counts.getOrDefault(slug, 0), Standing.since(rows.edition()))));
        List<Ambassador> standing =
                change.whole() ? List.of() : rows.read("from Ambassador d where d.slug in :some and" + Rowset.OPEN, Ambassador.class, slugs);
        rows.replace("Ambassador", standing, wanted, Ambassador::content, Ambassador::id);
    }
}
