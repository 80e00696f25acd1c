package org.countrydesk.topic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countrydesk.document.DocumentRepository;
import org.countrydesk.edition.Editions;
import org.countrydesk.fact.EntityType;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of topics, the page of one, and the matrix of topics by documents. */
@Controller
class TopicController {

    private static final int TOGETHER = 15;
    private static final int COVERED = 50;
    private static final int COLUMNS = 20;

    private final Editions editions;
    private final TopicQueries topics;
    private final MentionQueries mentions;
    private final DocumentRepository documents;
    private final BacklinkFinder backlinks;
    private final List<TopicAside> asides;

    TopicController(
            Editions editions,
            TopicQueries topics,
            MentionQueries mentions,
            DocumentRepository documents,
            BacklinkFinder backlinks,
            List<TopicAside> asides) {
        this.editions = editions;
        this.topics = topics;
        this.mentions = mentions;
        this.documents = documents;
        this.backlinks = backlinks;
        this.asides = asides;
    }

    @GetMapping("/topics")
    String list(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            Model model) {
        long edition = editions.require().number();
        EntityType asked = TopicApi.type(type);
        Paging paging = Paging.of(page, size);
        Map<EntityType, Long> counts = topics.counts(edition);
        List<TopicsPage.Line> lines = topics.rows(asked, edition, paging.offset(), paging.size()).stream()
                .map(row -> new TopicsPage.Line(row, words(row)))
                .toList();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        model.addAttribute(
                "page",
                new TopicsPage(
                        Paged.of(asked == null ? all : counts.getOrDefault(asked, 0L), paging, lines),
                        type,
                        asked == null ? "Topics" : TopicWords.several(asked),
                        all,
                        Arrays.stream(EntityType.values())
                                .filter(each -> counts.containsKey(each))
                                .map(each -> new TopicsPage.Choice(
                                        each.word(), TopicWords.several(each), counts.getOrDefault(each, 0L)))
                                .toList()));
        return "pages/topic/list";
    }

    @GetMapping("/topics/{slug}")
    String show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            Model model) {
        Editions.Live live = editions.require();
        TopicRow topic =
                topics.bySlug(slug, live.number()).orElseThrow(() -> NotFoundException.of("topic", slug));
        Paging paging = Paging.of(page, size);
        List<TopicPage.InDocument> naming = mentions.documents(slug, live.number());
        List<TopicPage.Sentence> sentences = mentions.mentions(
                new MentionQueries.Asked(slug, document, live.number()), paging.offset(), paging.size());
        long total = naming.stream()
                .filter(each -> document.isEmpty() || each.slug().equals(document))
                .mapToLong(TopicPage.InDocument::mentions)
                .sum();
        model.addAttribute(
                "page",
                new TopicPage(
                        topic,
                        words(topic),
                        document,
                        naming,
                        Paged.of(total, paging, sentences),
                        groups(sentences),
                        mentions.together(slug, live.number(), TOGETHER),
                        asides.stream()
                                .flatMap(aside -> aside.about(slug, live).stream())
                                .toList(),
                        backlinks.find("/topics/" + slug, live.number())));
        return "pages/topic/show";
    }

    @GetMapping("/coverage")
    String coverage(@RequestParam(defaultValue = "1") int page, Model model) {
        Editions.Live live = editions.require();
        Paging paging = Paging.of(page, COLUMNS);
        List<CoveragePage.Column> columns = documents.findRows(live.number(), paging.offset(), paging.size()).stream()
                .map(row -> new CoveragePage.Column(row.slug(), row.title()))
                .toList();
        List<CoveragePage.Topic> named = mentions.mostNamed(live.number(), COVERED);
        Map<CoveragePage.Pair, Long> counts = mentions.counts(
                named.stream().map(CoveragePage.Topic::slug).toList(),
                columns.stream().map(CoveragePage.Column::slug).toList(),
                live.number());
        model.addAttribute(
                "page",
                new CoveragePage(
                        named.stream()
                                .map(topic -> new CoveragePage.Line(
                                        topic,
                                        columns.stream()
                                                .map(column -> new CoveragePage.Cell(
                                                        column.slug(),
                                                        counts.getOrDefault(
                                                                new CoveragePage.Pair(topic.slug(), column.slug()), 0L)))
                                                .toList()))
                                .toList(),
                        Paged.of(live.tally().documents(), paging, columns),
                        live.tally().entities()));
        return "pages/topic/coverage";
    }

    private static List<TopicPage.Group> groups(List<TopicPage.Sentence> sentences) {
        Map<String, List<TopicPage.Sentence>> byDocument = new LinkedHashMap<>();
        sentences.forEach(sentence -> byDocument
                .computeIfAbsent(sentence.document(), document -> new java.util.ArrayList<>())
                .add(sentence));
        return byDocument.entrySet().stream()
                .map(entry -> new TopicPage.Group(
                        entry.getKey(), entry.getValue().getFirst().title(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static String words(TopicRow row) {
        @Nullable EntityType type = TopicApi.type(row.type());
        return TopicWords.one(Objects.requireNonNull(type));
    }
}
