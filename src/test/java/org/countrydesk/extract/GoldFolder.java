package org.countrydesk.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.countrydesk.fact.Facts;
import org.countrydesk.fact.Place;
import org.countrydesk.ingest.Metadata;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Capture;
import org.countrydesk.markup.DocumentReader;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.SourceReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents read by the whole line from file to facts, beside the answers made by hand for them. */
record GoldFolder(Path answers, Map<String, Document> documents) {

    /** One document, read. */
    record Document(BlockTree tree, Facts facts) {

        String sentence(Place place) {
            return tree.passages().get(place.passage() - 1).text().substring(place.sentenceStart(), place.sentenceEnd());
        }
    }

    /** Read the documents of a folder that have answers. */
    static GoldFolder read(Path documents, Path answers) throws IOException {
        Extractor extractor = new Extractor();
        Map<String, Document> read = new TreeMap<>();
        for (String name : rows(answers, "entities.jsonl", row -> row.required("source").asString()).stream().distinct().toList()) {
            Capture capture = new SourceReader(Limits.DEFAULT).read(name, Files.readAllBytes(documents.resolve(name)));
            if (capture instanceof Capture.Captured captured) {
                BlockTree tree = new DocumentReader(Limits.DEFAULT).read(captured.source());
                String title = Metadata.of(captured.source(), tree, Map.of()).title().value();
                read.put(name, new Document(tree, extractor.extract(captured.source(), title, tree)));
            } else {
                throw new IllegalStateException(name + " cannot be read: " + capture);
            }
        }
        return new GoldFolder(answers, read);
    }

    StatisticScore statistics() throws IOException {
        List<StatisticScore.Read> read = new ArrayList<>();
        documents.forEach((name, document) -> document.facts()
                .observations()
                .forEach(figure -> read.add(new StatisticScore.Read(name, document.sentence(figure.place()), figure))));
        return StatisticScore.of(rows(answers, "statistics.jsonl", StatisticScore::gold), read);
    }

    DateScore dates() throws IOException {
        Map<String, List<DateScore.Dated>> found = new HashMap<>();
        documents.forEach((name, document) -> found.put(
                name,
                document.facts().datedStatements().stream()
                        .map(date -> new DateScore.Dated(document.sentence(date.place()), date.date().toString()))
                        .toList()));
        return DateScore.of(rows(answers, "dates.jsonl", DateScore::gold), found);
    }

    EntityScore names() throws IOException {
        List<EntityScore.Entity> found = new ArrayList<>();
        documents.forEach((name, document) -> found.addAll(EntityScore.entities(name, document.facts().mentions())));
        return new EntityScore(rows(answers, "entities.jsonl", EntityScore::entity), found);
    }

    TermScore terms() throws IOException {
        List<TermScore.Row> found = new ArrayList<>();
        documents.forEach((name, document) -> document.facts().terms().forEach(term -> found.add(TermScore.Row.of(name, term))));
        return TermScore.of(rows(answers, "ambassadors.jsonl", TermScore.Row::of), found);
    }

    /** Read answers, one JSON object a line; {@code doc} is another word for {@code source}. */
    private static <T> List<T> rows(Path answers, String file, Function<JsonNode, T> read) throws IOException {
        List<T> rows = new ArrayList<>();
        for (String line : Files.readAllLines(answers.resolve(file))) {
            if (!line.isBlank()) {
                ObjectNode row = (ObjectNode) JsonMapper.shared().readTree(line);
                if (row.has("doc")) {
                    row.set("source", row.get("doc"));
                }
                rows.add(read.apply(row));
            }
        }
        return rows;
    }
}
