package org.countrydesk.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countrydesk.document.Document;
import org.countrydesk.document.MarginNote;
import org.countrydesk.document.MarginNotes;
import org.countrydesk.document.Mark;
import org.countrydesk.document.MarkSource;
import org.countrydesk.document.Passage;
import org.countrydesk.document.Section;
import org.countrydesk.web.PassageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a stretch of a document together for reading: passages, what is marked in them, what stands beside them. */
@Component
class DocumentText {

    /** A longer text is shown in parts. */
    static final int PART = PassageAddress.PART;

    private final TextRepository texts;
    private final List<MarkSource> marks;
    private final List<MarginNotes> margins;

    DocumentText(TextRepository texts, List<MarkSource> marks, List<MarginNotes> margins) {
        this.texts = texts;
        this.marks = marks;
        this.margins = margins;
    }

    /**
     * A part of some sections of a document.
     *
     * @param top depth of the section that the page's own heading names
     */
    record Wanted(long edition, Document document, int firstSection, int lastSection, DocumentPage.Part part, int top) {}

    /** Sections as a page sets them, and the passages in them. */
    record Shown(List<SectionText> sections, Finding.Span passages) {}

    int parts(long document, int firstSection, int lastSection) {
        return parts(texts.countPassages(document, firstSection, lastSection));
    }

    /** Return how many parts so many passages make. */
    static int parts(int passages) {
        return Math.max(1, Math.ceilDiv(passages, PART));
    }

    /**
     * Read the sections of a part, with their text; a section without text of its own is kept for its heading.
     *
     * @param finding what a reader looks for, or null
     */
    Shown read(Outline outline, Wanted wanted, @Nullable Finding finding) {
        int before = (wanted.part().number() - 1) * PART;
        int lead = before > 0 ? 1 : 0;
        List<Passage> found = texts.findPassages(
                wanted.document().id(), wanted.firstSection(), wanted.lastSection(), before - lead, PART + lead);
        List<Passage> passages = found.subList(lead, found.size());
        int from = lead == 0 ? wanted.firstSection() : firstAfter(found.getFirst(), passages.getFirst());
        int to = wanted.part().number() == wanted.part().of()
                ? wanted.lastSection()
                : passages.getLast().section();
        Map<Integer, List<Passage>> bySection = passages.stream().collect(Collectors.groupingBy(Passage::section));
        Finding.Span span = passages.isEmpty()
                ? Finding.Span.NONE
                : new Finding.Span(passages.getFirst().number(), passages.getLast().number());
        BlockBuilder builder = builder(wanted, span, finding);
        List<SectionText> sections = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            Section section = outline.get(number);
            List<Block> blocks = builder.blocks(bySection.getOrDefault(number, List.of()));
            boolean named = outline.depth(number) <= wanted.top();
            if (!named || !blocks.isEmpty()) {
                sections.add(new SectionText(
                        section.slug(),
                        Outline.heading(section),
                        named ? 0 : outline.headingLevel(number, wanted.top()),
                        section.inferred(),
                        blocks));
            }
        }
        return new Shown(sections, span);
    }

    /** Return the section that a part begins with: one that goes on, or the one after the last of the part before. */
    private static int firstAfter(Passage before, Passage first) {
        return first.section() == before.section() ? first.section() : before.section() + 1;
    }

    private BlockBuilder builder(Wanted wanted, Finding.Span page, @Nullable Finding finding) {
        Map<Integer, List<Mark>> marked = new HashMap<>();
        Map<Integer, List<MarginNote>> noted = new HashMap<>();
        if (page.to() >= page.from()) {
            int from = page.from();
            int to = page.to();
            for (MarkSource source : marks) {
                for (Mark mark : source.findMarks(wanted.edition(), wanted.document().id(), from, to)) {
                    marked.computeIfAbsent(mark.passage(), passage -> new ArrayList<>()).add(mark);
                }
            }
            for (MarginNotes source : margins) {
                source.notes(wanted.edition(), wanted.document().slug(), from, to)
                        .forEach((passage, notes) ->
                                noted.computeIfAbsent(passage, key -> new ArrayList<>()).addAll(notes));
            }
        }
        return new BlockBuilder(marked, noted, finding, page);
    }
}
