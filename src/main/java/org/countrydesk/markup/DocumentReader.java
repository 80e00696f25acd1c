package org.countrydesk.markup;

import java.util.ArrayList;
import java.util.List;

/** Turns captured text into blocks. */
public final class DocumentReader {

    private final Limits limits;

    public DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Read the text as its media type says; whatever it holds, a tree comes out.
     *
     * <p>First the text becomes blocks; then each rule that needs more than one block to decide goes over them; then
     * sections and passages are numbered.
     */
    public BlockTree read(Source source) {
        Lines lines = Lines.of(source.text());
        Findings findings = new Findings(source, lines);
        List<Furniture> furniture = new ArrayList<>();
        FrontMatter front = FrontMatter.read(source, findings);

        List<Block> blocks = blocks(source, lines, front, findings);
        blocks = new Banners(furniture).remove(blocks);
        blocks = new Footer(furniture).remove(blocks);
        blocks = InlineLists.split(blocks);
        blocks = TitleLine.mark(blocks);
        blocks = RunInHeadings.mark(blocks);
        blocks = NarrativeParts.mark(blocks);
        noteScripts(source, findings);
        return new TreeBuilder(limits, findings).build(blocks, furniture, front.values());
    }

    private List<Block> blocks(Source source, Lines lines, FrontMatter front, Findings findings) {
        boolean markdown = source.mediaType().equals(MediaTypes.MARKDOWN);
        if (markdown && MarkdownGuard.allows(source.text())) {
            return new MarkdownReader(source.text(), front.end(), findings).read();
        }
        if (markdown) {
            findings.add(
                    Problem.Level.NOTE,
                    new SourceSpan(0, 0),
                    "the markup is nested too deeply or stands too densely to be read as Markdown;"
                            + " the file was read as plain text");
        }
        return new PlainReader(source, lines, findings).read(lines.line(front.end()));
    }

    private static void noteScripts(Source source, Findings findings) {
        String text = source.text();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, "<script", 0, 7)) {
                findings.add(
                        Problem.Level.NOTE,
                        new SourceSpan(at, Math.min(text.length(), at + 7)),
                        "a script was found; nothing of it is run, in plain text it is shown as it stands");
            }
        }
    }
}
