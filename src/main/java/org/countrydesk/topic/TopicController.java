package org.countrydesk.topic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.countrydesk.density.Strip;
import org.countrydesk.edition.Editions;
import org.countrydesk.fact.EntityType;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.web.BadParameterException;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of topics, and the page of one. */
@Controller
class TopicController {

    private static final int TOGETHER = 15;
    private static final int IN_MATRIX = 8;
    private static final int EXPLAINED = 3;

    private final Editions editions;
    private final TopicQueries topics;
    private final MentionQueries mentions;
    private final Company company;
    private final BacklinkFinder backlinks;
    private final List<TopicAside> asides;
    private final Optional<TopicDates> dates;

    TopicController(
            Editions editions,
            TopicQueries topics,
            MentionQueries mentions,
            Company company,
            BacklinkFinder backlinks,
            List<TopicAside> asides,
            Optional<TopicDates> dates) {
        this.editions = editions;
        this.topics = topics;
        this.mentions = mentions;
        this.company = company;
        this.backlinks = backlinks;
        this.asides = asides;
        this.dates = dates;
    }

    @GetMapping("/topics")
    String list(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String letter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            Model model) {
        Editions.Live live = editions.require();
        EntityType asked = TopicWords.type(type);
        Paging paging = Paging.of(page, size);
        Map<EntityType, Long> counts = topics.counts(live.number());
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        SortedMap<String, TopicQueries.Initial> initials = topics.initials(asked, live.number());
        TopicQueries.@Nullable Initial initial = initials.get(letter);
        if (initial == null && !letter.isEmpty()) {
            throw new BadParameterException(
                    "letter", "'letter' is '" + letter + "'. Known here: " + String.join(", ", initials.keySet()) + ".");
        }
        model.addAttribute(
                "page",
                new TopicsPage(
                        initial == null
                                ? Paged.of(
                                        asked == null ? all : counts.getOrDefault(asked, 0L),
                                        paging,
                                        topics.lines(asked, live.number(), paging.offset(), paging.size()))
                                : Paged.of(
                                        initial.count(),
                                        paging,
                                        topics.lines(asked, initial.beginnings(), live.number(), paging.offset(), paging.size())),
                        type,
                        letter,
                        (asked == null ? "Topics" : TopicWords.several(asked)) + (letter.isEmpty() ? "" : ": " + letter),
                        all,
                        Arrays.stream(EntityType.values())
                                .filter(counts::containsKey)
                                .map(each -> new TopicsPage.Choice(
                                        each.word(), TopicWords.several(each), counts.getOrDefault(each, 0L)))
                                .toList(),
                        initials.entrySet().stream()
                                .map(each -> new TopicsPage.Letter(
                                        each.getKey(), each.getValue().count(), TopicsPage.address(type, each.getKey())))
                                .toList(),
                        live.tally().documents()));
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
        List<TopicPage.InDocument> wanted = naming.stream()
                .filter(each -> document.isEmpty() || each.slug().equals(document))
                .toList();
        List<TopicPage.Sentence> sentences =
                mentions.mentions(slug, wanted, new int[] {paging.offset(), paging.size()}, live.number());
        List<TopicPage.InDocument> first = Company.first(naming);
        Set<Company.Place> places = company.places(slug, first, live.number());
        Company.Found beside = company.beside(slug, places, live.number(), TOGETHER);
        long total = wanted.stream().mapToLong(TopicPage.InDocument::mentions).sum();
        model.addAttribute(
                "page",
                new TopicPage(
                        topic,
                        words(topic),
                        document,
                        naming,
                        live.tally().documents(),
                        mentions.explanations(slug, live.number(), EXPLAINED),
                        Paged.of(total, paging, sentences),
                        groups(sentences),
                        beside.together(),
                        TopicPage.Matrix.of(beside, IN_MATRIX),
                        dates.map(each -> Strip.of(each.of(byDocument(places)))).orElse(null),
                        first.size() < naming.size() || places.size() == Company.MOST_PASSAGES ? places.size() : 0,
                        asides.stream()
                                .flatMap(aside -> aside.about(slug, live).stream())
                                .toList(),
                        backlinks.find("/topics/" + slug, live.number())));
        return "pages/topic/show";
    }

    private static Map<Long, Set<Integer>> byDocument(Set<Company.Place> places) {
        return places.stream()
                .collect(Collectors.groupingBy(Company.Place::document, Collectors.mapping(Company.Place::passage, Collectors.toSet())));
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
        @Nullable EntityType type = TopicWords.type(row.type());
        return TopicWords.one(Objects.requireNonNull(type));
    }
}
