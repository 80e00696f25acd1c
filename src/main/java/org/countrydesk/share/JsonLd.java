package org.countrydesk.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.subject.Detail;
import org.countrydesk.subject.Detail.Observations;
import org.countrydesk.subject.Detail.Observed;
import org.countrydesk.subject.Kind;
import org.countrydesk.subject.Subject;
import org.countrydesk.subject.Subject.Step;
import org.countrydesk.subject.Subject.Work;
import org.jspecify.annotations.Nullable;

/**
 * What a page is, in the words of schema.org, as a tree that the JSON mapper writes.
 *
 * @see <a href="https://schema.org/">schema.org</a>
 */
final class JsonLd {

    private final Site site;

    JsonLd(Site site) {
        this.site = site;
    }

    /** Return JSON that no HTML parser takes for an end of the script element, a comment, or an entity. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** Return the graph of a page: the thing itself, and the way to it. */
    Map<String, Object> of(Subject subject) {
        List<Object> graph = new ArrayList<>();
        graph.add(thing(subject));
        if (subject.kind() != Kind.FRONT) {
            graph.add(breadcrumbs(subject));
        }
        return node("@context", "https://schema.org", "@graph", graph);
    }

    private Map<String, Object> thing(Subject subject) {
        Map<String, Object> thing = node(
                "@type", type(subject),
                "@id", site.at(subject.path()),
                "url", site.at(subject.path()),
                "name", subject.title(),
                "description", subject.description());
        if (subject.kind() != Kind.OFFICER && subject.kind() != Kind.TOPIC && subject.kind() != Kind.FIGURE) {
            thing.put("inLanguage", "en");
        }
        thing.putAll(switch (subject.kind()) {
            case FRONT -> front();
            case DOCUMENT, SECTION, PASSAGE, CAPTURE -> article(subject);
            case OFFICER, FIGURE, SERIES, TOPIC -> Map.of();
            case COLLECTION, DATE, PAIR, PAGE -> ofDesk(subject);
        });
        thing.putAll(switch (subject.detail()) {
            case Detail.Terms terms -> person(terms);
            case Observed figure -> observation(subject, figure);
            case Observations series -> dataset(subject, series);
            case Detail.Named topic -> topic.aliases().isEmpty() ? Map.of() : Map.of("alternateName", topic.aliases());
            case Detail.Time date -> Map.of("temporalCoverage", interval(date.date()));
            case Detail.None none -> subject.path().equals("/statistics") ? allFigures(subject) : Map.of();
            case Detail.Part part -> Map.of();
            case Detail.Quoted quoted -> Map.of();
        });
        thing.values().removeIf(value -> value.equals("") || value.equals(List.of()) || value.equals(Map.of()));
        return thing;
    }

    private static String type(Subject subject) {
        return switch (subject.kind()) {
            case FRONT -> "WebSite";
            case COLLECTION -> subject.path().equals("/statistics") ? "Dataset" : "CollectionPage";
            case DOCUMENT, SECTION, PASSAGE, CAPTURE -> "Article";
            case OFFICER -> "Person";
            case FIGURE -> "Observation";
            case SERIES -> "Dataset";
            case TOPIC -> topic(subject);
            case DATE, PAIR -> "CollectionPage";
            case PAGE -> "WebPage";
        };
    }

    private static String topic(Subject subject) {
        return switch (subject.detail() instanceof Detail.Named named ? named.type() : "") {
            case "person" -> "Person";
            case "organization" -> "Organization";
            case "place" -> "Place";
            case "law_or_agreement" -> "Legislation";
            case "work" -> "CreativeWork";
            case "event" -> "Event";
            default -> "Thing";
        };
    }

    private Map<String, Object> front() {
        return node(
                "publisher", desk(),
                "potentialAction", node(
                        "@type", "SearchAction",
                        "target", node("@type", "EntryPoint", "urlTemplate", site.at("/search?q={search_term_string}")),
                        "query-input", "required name=search_term_string"));
    }

    private Map<String, Object> article(Subject subject) {
        @Nullable Work work = subject.original();
        if (work == null) {
            return Map.of();
        }
        boolean whole = subject.kind() == Kind.DOCUMENT;
        return node(
                "headline", subject.title(),
                "mainEntityOfPage", site.at(subject.page()),
                "author", body(work.publisher()),
                "publisher", body(work.publisher()),
                "datePublished", work.published().isEmpty() ? "" : interval(Edtf.of(work.published())),
                "license", licence(work.licence()),
                "wordCount", whole ? work.words() : "",
                "image", site.at("/preview.png?of=" + PreviewController.encoded(subject.path())),
                "identifier", whole ? property("SHA-256", work.sha256()) : "",
                "isPartOf", whole ? website() : node("@type", "Article", "@id", site.at(work.path()), "name", work.title()),
                "isBasedOn", work.address());
    }

    private Map<String, Object> ofDesk(Subject subject) {
        return node(
                "isPartOf", website(),
                "publisher", desk(),
                "dateModified", site.day().toString(),
                "isBasedOn", subject.works().stream().map(this::reference).toList());
    }

    /** spec: a role stands between a person and what the person did, and repeats the property it stands for. */
    private Map<String, Object> person(Detail.Terms terms) {
        return node(
                "hasOccupation", terms.terms().stream()
                        .map(term -> node(
                                "@type", "Role",
                                "roleName", term.role(),
                                "startDate", term.start() == null ? "" : interval(term.start()),
                                "endDate", term.end() == null ? "" : interval(term.end()),
                                "hasOccupation", node(
                                        "@type", "Occupation",
                                        "name", term.country().isEmpty() ? term.role() : term.role() + " to " + term.country(),
                                        "occupationLocation",
                                                term.country().isEmpty() ? "" : node("@type", "Country", "name", term.country()))))
                        .toList());
    }

    private Map<String, Object> observation(Subject subject, Observed figure) {
        return node(
                "variableMeasured", node("@type", "StatisticalVariable", "name", figure.measure()),
                "observationDate", figure.period() == null ? "" : interval(figure.period()),
                "value", figure.max() == null ? figure.value() : "",
                "minValue", figure.max() == null ? "" : figure.value(),
                "maxValue", figure.max() == null ? "" : figure.max(),
                "unitText", figure.unit(),
                "measurementQualifier", figure.qualifier() == null ? "" : figure.qualifier(),
                "subjectOf", subject.works().stream().map(this::reference).toList(),
                "disambiguatingDescription", figure.sentence());
    }

    private Map<String, Object> dataset(Subject subject, Observations series) {
        Map<String, Object> dataset = allFigures(subject);
        dataset.put("variableMeasured", node("@type", "PropertyValue", "name", subject.title(), "unitText", series.unit()));
        if (!series.points().isEmpty()) {
            Edtf first = series.points().getFirst().period();
            Edtf last = series.points().getLast().period();
            dataset.put("temporalCoverage", first.equals(last) ? interval(first) : year(first.earliest().getYear()) + "/" + year(last.latest().getYear()));
        }
        return dataset;
    }

    private Map<String, Object> allFigures(Subject subject) {
        List<String> licences = subject.works().stream().map(Work::licence).distinct().toList();
        return node(
                "creator", desk(),
                "dateModified", site.day().toString(),
                "version", Long.toString(site.edition()),
                "isAccessibleForFree", true,
                "license", licences.size() == 1 ? licence(licences.getFirst()) : "",
                "isBasedOn", subject.works().stream().map(this::reference).toList(),
                "includedInDataCatalog", node("@type", "DataCatalog", "name", site.name(), "url", site.at("/statistics")),
                "distribution", subject.data().stream()
                        .map(data -> node(
                                "@type", "DataDownload",
                                "encodingFormat", data.contains(".csv") ? "text/csv" : "application/json",
                                "contentUrl", site.at(data)))
                        .toList());
    }

    private Map<String, Object> breadcrumbs(Subject subject) {
        List<Step> steps = new ArrayList<>(List.of(new Step("/", "Home")));
        steps.addAll(subject.way());
        List<Object> items = new ArrayList<>();
        for (Step step : steps) {
            items.add(node("@type", "ListItem", "position", items.size() + 1, "name", step.title(), "item", site.at(step.path())));
        }
        return node("@type", "BreadcrumbList", "itemListElement", items);
    }

    private Map<String, Object> reference(Work work) {
        return node(
                "@type", "Article",
                "@id", site.at(work.path()),
                "url", site.at(work.path()),
                "name", work.title(),
                "publisher", body(work.publisher()));
    }

    private Map<String, Object> website() {
        return node("@type", "WebSite", "@id", site.at("/"), "name", site.name());
    }

    private Map<String, Object> desk() {
        return node("@type", "Organization", "name", site.name(), "url", site.at("/"));
    }

    private static Object body(String name) {
        return name.isEmpty() ? "" : node("@type", "Organization", "name", name);
    }

    /** A licence is an address or a work; a name alone makes a work. */
    private static Object licence(String name) {
        return name.isEmpty() ? "" : node("@type", "CreativeWork", "name", name);
    }

    private static Map<String, Object> property(String name, String value) {
        return node("@type", "PropertyValue", "propertyID", name, "value", value);
    }

    /** Return a date as ISO 8601 has it; a decade or century as the interval it is. */
    private static String interval(Edtf date) {
        return switch (date.precision()) {
            case DAY, MONTH, YEAR -> date.toString().replaceAll("[?~%]", "");
            case SEASON, DECADE, CENTURY -> date.earliest() + "/" + date.latest();
            case INTERVAL -> date.toString().replaceAll("[?~%]", "");
        };
    }

    private static String year(int year) {
        return String.format(java.util.Locale.ROOT, "%04d", year);
    }

    /** Return a node of the pairs whose values are not empty. */
    private static Map<String, Object> node(Object... pairs) {
        Map<String, Object> node = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (!value.equals("") && !value.equals(List.of()) && !value.equals(Map.of())) {
                node.put((String) pairs[i], value);
            }
        }
        return node;
    }
}
