package org.countrydesk.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a stretch of a document together for reading: passages, what is marked in them, what stands beside them. */
@Component
class DocumentText {

    /** A longer text is shown in parts. */
    static final int PART = 2_000;

    private final TextRepository texts;
    private final List<MarkSource> marks;
    private final List<MarginNotes> margins;

    DocumentText(TextRepository texts, List<MarkSource> marks, List<MarginNotes> margins) {
        this.texts = texts;
        this.marks = marks;
        this.margins = margins;
    }

    /**
     * A part of a document.
     *
     * @param part from 1
     * @param top depth of the section that the page's own heading names
     */
    record Wanted(long edition, Document document, int firstSection, int lastSection, int part, int top) {}

    int parts(long document, int firstSection, int lastSection) {
        return Math.max(1, Math.ceilDiv(texts.countPassages(document, firstSection, lastSection), PART));
    }

    /** Read the sections of a part, with their text; sections without text of their own are kept for their headings. */
    List<SectionText> read(Outline outline, Wanted wanted) {
        List<Passage> passages = texts.findPassages(
                wanted.document().id(), wanted.firstSection(), wanted.lastSection(), (wanted.part() - 1) * PART, PART);
        Map<Integer, List<Passage>> bySection = passages.stream().collect(Collectors.groupingBy(Passage::section));
        boolean last = passages.size() < PART;
        int from = wanted.part() == 1 || passages.isEmpty() ? wanted.firstSection() : passages.getFirst().section();
        int to = last ? wanted.lastSection() : passages.getLast().section();
        BlockBuilder builder = builder(wanted, passages);
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
        return sections;
    }

    private BlockBuilder builder(Wanted wanted, List<Passage> passages) {
        Map<Integer, List<Mark>> marked = new HashMap<>();
        Map<Integer, List<MarginNote>> noted = new HashMap<>();
        if (!passages.isEmpty()) {
            int from = passages.getFirst().number();
            int to = passages.getLast().number();
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
        return new BlockBuilder(marked, noted);
    }
}
