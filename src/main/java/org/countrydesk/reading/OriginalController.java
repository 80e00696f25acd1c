package org.countrydesk.reading;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.document.Document;
import org.countrydesk.document.DocumentRepository;
import org.countrydesk.document.OriginalPage;
import org.countrydesk.edition.Editions;
import org.countrydesk.web.BadParameterException;
import org.countrydesk.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The captured text of a document as it came, with line numbers. */
@Controller
class OriginalController {

    private static final int MOST_FURNITURE = 200;

    private final Editions editions;
    private final DocumentRepository documents;
    private final TextRepository texts;

    OriginalController(Editions editions, DocumentRepository documents, TextRepository texts) {
        this.editions = editions;
        this.documents = documents;
        this.texts = texts;
    }

    /**
     * All that {@code pages/document/original.html} needs.
     *
     * @param furniture what within these lines was taken for the site's words
     */
    record Page(DocumentFacts facts, List<Line> lines, List<Left> furniture, DocumentPage.Part part) {}

    record Line(int number, String words) {}

    record Left(int line, String words, String why) {}

    /**
     * @param line shows the page that has this line; 0 for none
     */
    @GetMapping("/documents/{doc}/original")
    String show(
            @PathVariable String doc,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "0") int line,
            Model model) {
        long edition = editions.require().number();
        Document document = documents.findBySlug(doc, edition).orElseThrow(() -> NotFoundException.of("document", doc));
        int of = Math.max(1, texts.countOriginals(document.id()));
        int number = line > 0
                ? texts.findOriginalWithLine(document.id(), line).orElse(1)
                : page;
        if (number < 1 || number > of) {
            throw new BadParameterException("page", "'page' is " + number + "; this text has " + (of == 1 ? "one." : "1 to " + of + "."));
        }
        List<Line> lines = texts.findOriginal(document.id(), number)
                .map(OriginalController::lines)
                .orElse(List.of());
        List<Left> furniture = lines.isEmpty()
                ? List.of()
                : texts.findFurniture(document.id(), lines.getFirst().number(), lines.getLast().number(), MOST_FURNITURE)
                        .stream()
                        .map(left -> new Left(left.line(), left.text(), left.why()))
                        .toList();
        model.addAttribute(
                "page", new Page(DocumentFacts.of(document), lines, furniture, new DocumentPage.Part(number, of)));
        return "pages/document/original";
    }

    private static List<Line> lines(OriginalPage page) {
        List<Line> lines = new ArrayList<>();
        String text = page.text();
        int start = 0;
        while (start < text.length()) {
            int stop = text.indexOf('\n', start);
            int end = stop < 0 ? text.length() : stop;
            lines.add(new Line(page.firstLine() + lines.size(), text.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }
}
