package org.countrydesk.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countrydesk.across.Disagreements;
import org.countrydesk.across.ExplainedElsewhere;
import org.countrydesk.across.SeeAlsoResolver;
import org.countrydesk.across.SeeAlsoTarget;
import org.countrydesk.across.Series;
import org.countrydesk.across.StatisticRef;
import org.countrydesk.document.SharedPassage;
import org.countrydesk.edition.Standing;
import org.countrydesk.link.Link;
import org.countrydesk.link.LinkType;
import org.countrydesk.statistic.FigureWords;

/** Makes the links of an edition from what was found across its documents. */
final class Links {

    private static final int QUOTE = 400;

    private final CorpusReader corpus;
    private final Topics topics;
    private final List<SharedPassage> shared;
    private final SeriesRows series;

    Links(CorpusReader corpus, Topics topics, List<SharedPassage> shared, SeriesRows series) {
        this.corpus = corpus;
        this.topics = topics;
        this.shared = shared;
        this.series = series;
    }

    List<Link> of(long edition) {
        Map<String, String> titles = corpus.titles(edition);
        List<Link> links = new ArrayList<>();
        seeAlso(links, titles, edition);
        sharedPassages(links, titles, edition);
        sameSeries(links, titles, edition);
        otherValues(links, titles, edition);
        explainedElsewhere(links, titles, edition);
        return links;
    }

    private void seeAlso(List<Link> links, Map<String, String> titles, long edition) {
        var resolver = new SeeAlsoResolver(titles, topics.merged());
        Map<String, String> names = topics.nameBySlug();
        for (CorpusReader.Pointer pointer : corpus.seeAlso(edition)) {
            switch (resolver.resolve(pointer.document(), pointer.entry())) {
                case SeeAlsoTarget.Document target -> links.add(seeAlso(
                        pointer,
                        "/documents/" + target.document(),
                        titles.getOrDefault(target.document(), target.document()),
                        edition));
                case SeeAlsoTarget.Entity target -> links.add(seeAlso(
                        pointer, "/topics/" + target.slug(), names.getOrDefault(target.slug(), target.slug()), edition));
                case SeeAlsoTarget.Unresolved nothing -> {}
            }
        }
    }

    private static Link seeAlso(CorpusReader.Pointer pointer, String path, String label, long edition) {
        return new Link(
                LinkType.SEE_ALSO,
                pointer.document(),
                passage(pointer.document(), pointer.passage()),
                pointer.title(),
                path,
                label,
                Rows.cut(pointer.entry(), QUOTE),
                Standing.since(edition));
    }

    private void sharedPassages(List<Link> links, Map<String, String> titles, long edition) {
        for (SharedPassage pair : shared) {
            String a = passage(pair.aDocument(), pair.aPassage());
            String b = passage(pair.bDocument(), pair.bPassage());
            String aTitle = titles.getOrDefault(pair.aDocument(), pair.aDocument());
            String bTitle = titles.getOrDefault(pair.bDocument(), pair.bDocument());
            links.add(new Link(
                    LinkType.SHARED_PASSAGE, pair.aDocument(), a, aTitle, b, bTitle, Rows.cut(pair.aText(), QUOTE), Standing.since(edition)));
            links.add(new Link(
                    LinkType.SHARED_PASSAGE, pair.bDocument(), b, bTitle, a, aTitle, Rows.cut(pair.bText(), QUOTE), Standing.since(edition)));
        }
    }

    private void sameSeries(List<Link> links, Map<String, String> titles, long edition) {
        for (Series each : series.built()) {
            var documents = new TreeSet<String>();
            each.points().forEach(point -> documents.add(point.statistic().document()));
            for (String from : documents) {
                for (String to : documents) {
                    if (!from.equals(to)) {
                        links.add(new Link(
                                LinkType.SAME_SERIES,
                                from,
                                "/documents/" + from,
                                titles.getOrDefault(from, from),
                                "/documents/" + to,
                                titles.getOrDefault(to, to),
                                each.title(),
                                Standing.since(edition)));
                    }
                }
            }
        }
    }

    private void otherValues(List<Link> links, Map<String, String> titles, long edition) {
        for (Disagreements.Pair pair : Disagreements.of(series.observations())) {
            links.add(otherValue(pair.a(), pair.b(), titles, edition));
            links.add(otherValue(pair.b(), pair.a(), titles, edition));
        }
    }

    private static Link otherValue(StatisticRef from, StatisticRef to, Map<String, String> titles, long edition) {
        return new Link(
                LinkType.OTHER_VALUE,
                from.document(),
                "/statistics/" + from.id(),
                value(from, titles),
                "/statistics/" + to.id(),
                value(to, titles),
                Rows.cut(from.measure(), QUOTE),
                Standing.since(edition));
    }

    private static String value(StatisticRef ref, Map<String, String> titles) {
        String qualifier = ref.qualifier() == null ? null : ref.qualifier().word();
        return Rows.cut(
                FigureWords.of(ref.value(), ref.valueMax(), ref.unit(), qualifier) + " in "
                        + titles.getOrDefault(ref.document(), ref.document()),
                1000);
    }

    private void explainedElsewhere(List<Link> links, Map<String, String> titles, long edition) {
        Map<String, String> names = topics.nameBySlug();
        List<ExplainedElsewhere.Explained> explained = corpus.explanations(edition, topics::slugOf);
        Set<String> keys = new HashSet<>();
        explained.forEach(each -> keys.addAll(topics.keys().getOrDefault(each.entity(), Set.of())));
        List<ExplainedElsewhere.Pointer> pointers =
                ExplainedElsewhere.of(explained, corpus.uses(edition, keys, topics::slugOf));
        for (ExplainedElsewhere.Pointer pointer : pointers) {
            ExplainedElsewhere.Used from = pointer.from();
            ExplainedElsewhere.Explained to = pointer.to();
            links.add(new Link(
                    LinkType.EXPLAINED_ELSEWHERE,
                    from.document(),
                    passage(from.document(), from.passage()),
                    titles.getOrDefault(from.document(), from.document()),
                    passage(to.document(), to.passage()),
                    Rows.cut(
                            names.getOrDefault(from.entity(), from.entity()) + ", in "
                                    + titles.getOrDefault(to.document(), to.document()),
                            1000),
                    Rows.cut(to.sentence(), QUOTE),
                    Standing.since(edition)));
        }
    }

    private static String passage(String document, int number) {
        return "/documents/" + document + "#p" + number;
    }
}
