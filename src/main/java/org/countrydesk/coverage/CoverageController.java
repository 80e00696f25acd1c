package org.countrydesk.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.countrydesk.document.DocumentRepository;
import org.countrydesk.drawing.Shade;
import org.countrydesk.edition.Editions;
import org.countrydesk.fact.EntityType;
import org.countrydesk.topic.TopicWords;
import org.countrydesk.web.BadParameterException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The matrix of topics by documents, in parts both ways. */
@Controller
class CoverageController {

    private static final int LINES = 50;
    private static final int COLUMNS = 20;

    private final Editions editions;
    private final CoverageQueries coverage;
    private final DocumentRepository documents;

    CoverageController(Editions editions, CoverageQueries coverage, DocumentRepository documents) {
        this.editions = editions;
        this.coverage = coverage;
        this.documents = documents;
    }

    @GetMapping("/coverage")
    String coverage(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "1") int topics,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        if (topics < 1) {
            throw new BadParameterException("topics", "'topics' is " + topics + "; pages are counted from 1.");
        }
        Editions.Live live = editions.require();
        EntityType asked = TopicWords.type(type);
        Paging across = Paging.of(page, COLUMNS);
        Paging down = Paging.of(topics, LINES);
        List<CoveragePage.Column> columns = documents.findRows(live.number(), across.offset(), across.size()).stream()
                .map(row -> new CoveragePage.Column(row.slug(), row.title()))
                .toList();
        List<CoveragePage.Topic> named = coverage.topics(asked, live.number(), down.offset(), down.size());
        Map<CoveragePage.Pair, Long> counts = coverage.counts(
                named.stream().map(CoveragePage.Topic::slug).toList(),
                columns.stream().map(CoveragePage.Column::slug).toList(),
                live.number());
        Map<EntityType, Long> types = coverage.types(live.number());
        long all = types.values().stream().mapToLong(Long::longValue).sum();
        model.addAttribute(
                "page",
                new CoveragePage(
                        Paged.of(asked == null ? all : types.getOrDefault(asked, 0L), down, lines(named, columns, counts)),
                        Paged.of(live.tally().documents(), across, columns),
                        type,
                        Arrays.stream(EntityType.values())
                                .filter(types::containsKey)
                                .map(each -> new CoveragePage.Choice(each.word(), TopicWords.several(each), types.getOrDefault(each, 0L)))
                                .toList(),
                        all));
        return "pages/coverage/coverage";
    }

    private static List<CoveragePage.Line> lines(
            List<CoveragePage.Topic> named, List<CoveragePage.Column> columns, Map<CoveragePage.Pair, Long> counts) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return named.stream()
                .map(topic -> new CoveragePage.Line(
                        topic,
                        columns.stream()
                                .map(column -> {
                                    long mentions = counts.getOrDefault(new CoveragePage.Pair(topic.slug(), column.slug()), 0L);
                                    return new CoveragePage.Cell(column.slug(), column.title(), mentions, Shade.of(mentions, most));
                                })
                                .toList()))
                .toList();
    }
}
