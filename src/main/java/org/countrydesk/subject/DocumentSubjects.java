package org.countrydesk.subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.document.Document;
import org.countrydesk.document.DocumentRepository;
import org.countrydesk.document.Passage;
import org.countrydesk.document.Section;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.subject.Subject.Fact;
import org.countrydesk.subject.Subject.Step;
import org.countrydesk.subject.Subject.Work;
import org.springframework.stereotype.Component;

/** Documents, their sections, passages and captured texts. */
@Component
class DocumentSubjects implements SubjectFinder {

    private static final Step DOCUMENTS = new Step("/documents", "Documents");
    private static final int DESCRIPTION = 200;
    private static final int CONTEXT = 60;
    private static final int QUOTE = 2_000;

    private final DocumentRepository documents;
    private final Works works;

    DocumentSubjects(DocumentRepository documents, Works works) {
        this.documents = documents;
        this.works = works;
    }

    @Override
    public Optional<Subject> find(Asked asked, Editions.Live live) {
        boolean ours = asked.is("documents", 2) || asked.is("documents", 3) && asked.passage() == 0;
        if (!ours) {
            return Optional.empty();
        }
        return documents.findBySlug(asked.part(1), live.number()).flatMap(document -> {
            if (asked.passage() > 0) {
                return passage(document, asked.passage());
            }
            if (asked.parts().size() == 2) {
                return Optional.of(whole(document));
            }
            return asked.part(2).equals("original") ? Optional.of(capture(document)) : section(document, asked.part(2));
        });
    }

    private Subject whole(Document document) {
        Work work = Works.of(document);
        String counts = Stream.of(
                        Words.count(document.sections(), "section"),
                        Words.count(document.statistics(), "figure"),
                        Words.count(document.datedStatements(), "date"))
                .filter(words -> !words.startsWith("0 "))
                .collect(Collectors.joining(", "));
        return new Subject(
                Kind.DOCUMENT,
                work.path(),
                work.title(),
                Words.head(by(work) + ": " + counts + ". " + opening(works.opening(document.id(), 0, 3)), DESCRIPTION),
                facts(document),
                List.of(DOCUMENTS, new Step(work.path(), work.title())),
                List.of(work),
                List.of(work.path() + ".json"),
                new Detail.None());
    }

    private static Subject capture(Document document) {
        Work work = Works.of(document);
        return new Subject(
                Kind.CAPTURE,
                work.path() + "/original",
                "Captured text – " + work.title(),
                "The text of “" + work.title() + "” as it came, with line numbers: " + Words.count(document.lines(), "line")
                        + " of the file " + work.source() + ".",
                List.of(new Fact("Lines", String.format(java.util.Locale.ENGLISH, "%,d", document.lines())), new Fact("SHA-256", work.sha256())),
                List.of(DOCUMENTS, new Step(work.path(), work.title()), new Step(work.path() + "/original", "Captured text")),
                List.of(work),
                List.of(work.path() + ".json"),
                new Detail.None());
    }

    private Optional<Subject> section(Document document, String slug) {
        List<Section> sections = works.sections(document.id());
        Work work = Works.of(document);
        return sections.stream().filter(each -> each.slug().equals(slug)).findFirst().map(section -> new Subject(
                Kind.SECTION,
                work.path() + "/" + slug,
                heading(section),
                Words.head(by(work) + ", “" + work.title() + "”. " + opening(works.opening(document.id(), section.number(), 3)), DESCRIPTION),
                Stream.concat(Stream.of(new Fact("In", work.title())), facts(document).stream()).toList(),
                way(work, sections, section),
                List.of(work),
                List.of(work.path() + ".json"),
                new Detail.Part(heading(section))));
    }

    private Optional<Subject> passage(Document document, int number) {
        List<Passage> around = works.around(document.id(), number);
        return around.stream().filter(each -> each.number() == number).findFirst().map(passage -> {
            Work work = Works.of(document);
            List<Section> sections = works.sections(document.id());
            Section section = sections.get(Math.clamp(passage.section(), 0, sections.size() - 1));
            String exact = Words.head(passage.text(), QUOTE);
            return new Subject(
                    Kind.PASSAGE,
                    work.path() + "#p" + number,
                    work.title() + ", passage " + number,
                    Words.head("“" + exact, DESCRIPTION) + "”",
                    facts(document),
                    List.of(DOCUMENTS, new Step(work.path(), work.title()), new Step(work.path() + "#p" + number, "Passage " + number)),
                    List.of(work),
                    List.of(work.path() + ".json"),
                    new Detail.Quoted(
                            number,
                            section.number() == 0 ? "" : heading(section),
                            passage.line(),
                            text(around, number - 1, true),
                            exact,
                            text(around, number + 1, false)));
        });
    }

    private static String text(List<Passage> around, int number, boolean tail) {
        return around.stream()
                .filter(each -> each.number() == number)
                .map(each -> each.text().replaceAll("\\s+", " ").strip())
                .map(words -> tail ? Words.tail(words, CONTEXT) : Words.head(words, CONTEXT).replaceFirst("…$", ""))
                .findFirst()
                .orElse("");
    }

    private static List<Step> way(Work work, List<Section> sections, Section section) {
        List<Step> above = new ArrayList<>(List.of(new Step(work.path() + "/" + section.slug(), heading(section))));
        int at = section.parent();
        int below = section.number();
        while (at > 0 && at < below) {
            above.add(new Step(work.path() + "/" + sections.get(at).slug(), heading(sections.get(at))));
            below = at;
            at = sections.get(at).parent();
        }
        above.add(new Step(work.path(), work.title()));
        above.add(DOCUMENTS);
        Collections.reverse(above);
        return above;
    }

    /** Return the words a section goes by; the lead is the introduction. */
    static String heading(Section section) {
        if (section.number() == 0) {
            return "Introduction";
        }
        return section.heading().isBlank() ? "Section " + section.number() : section.heading();
    }

    private static List<Fact> facts(Document document) {
        return Stream.of(
                        new Fact("Publisher", document.publisher()),
                        new Fact("Published", document.published().isEmpty() ? "" : Edtf.of(document.published()).words()),
                        new Fact("Licence", document.licence()),
                        new Fact("Holds", Words.count(document.statistics(), "figure") + ", " + Words.count(document.datedStatements(), "date")))
                .filter(fact -> !fact.words().isEmpty())
                .toList();
    }

    private static String by(Work work) {
        String publisher = work.publisher().isEmpty() ? "A document" : work.publisher();
        return work.published().isEmpty() ? publisher : publisher + ", " + Edtf.of(work.published()).words();
    }

    private static String opening(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining(" "));
    }
}
