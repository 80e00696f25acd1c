package org.countrydesk.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.countrydesk.document.Document;
import org.countrydesk.document.DocumentRepository;
import org.countrydesk.document.DocumentRow;
import org.countrydesk.document.Passage;
import org.countrydesk.edition.Editions;
import org.countrydesk.web.NotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A document with its text, as data. */
@RestController
class DocumentApi {

    private final Editions editions;
    private final DocumentRepository documents;
    private final TextRepository texts;

    DocumentApi(Editions editions, DocumentRepository documents, TextRepository texts) {
        this.editions = editions;
        this.documents = documents;
        this.texts = texts;
    }

    /**
     * The fields of the list, and the text.
     *
     * @param tree all sections in the order of reading; their levels make the tree
     */
    record Whole(@JsonUnwrapped DocumentRow row, List<SectionItem> tree) {}

    record SectionItem(String slug, String heading, int level, boolean inferred, List<PassageItem> passages) {}

    /**
     * @param kind {@code paragraph}, {@code item}, {@code header} or {@code row}
     */
    record PassageItem(String id, String kind, String text) {}

    @GetMapping("/documents/{doc}.json")
    Whole json(@PathVariable String doc) {
        long edition = editions.require().number();
        Document document = documents.findBySlug(doc, edition).orElseThrow(() -> NotFoundException.of("document", doc));
        Map<Integer, List<Passage>> bySection =
                texts.findPassages(document.id()).stream().collect(Collectors.groupingBy(Passage::section));
        List<SectionItem> tree = texts.findSections(document.id()).stream()
                .map(section -> new SectionItem(
                        section.slug(),
                        section.heading(),
                        section.level(),
                        section.inferred(),
                        bySection.getOrDefault(section.number(), List.of()).stream()
                                .map(DocumentApi::item)
                                .toList()))
                .toList();
        return new Whole(DocumentRow.of(document), tree);
    }

    private static PassageItem item(Passage passage) {
        return new PassageItem("p" + passage.number(), passage.kind().name().toLowerCase(Locale.ROOT), passage.text());
    }
}
