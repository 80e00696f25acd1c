package org.countrydesk.markup.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Furniture;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.Lines;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.Content;
import org.countrydesk.markup.block.Findings;
import org.countrydesk.markup.block.TreeBuilder;
import org.countrydesk.markup.html.HtmlReader;
import org.countrydesk.markup.pdf.PdfReader;
import org.countrydesk.markup.rule.Banners;
import org.countrydesk.markup.rule.BareHeadings;
import org.countrydesk.markup.rule.CitationMarks;
import org.countrydesk.markup.rule.Footer;
import org.countrydesk.markup.rule.InlineLists;
import org.countrydesk.markup.rule.NarrativeParts;
import org.countrydesk.markup.rule.RunInHeadings;
import org.countrydesk.markup.rule.TitleLine;
import org.countrydesk.markup.text.FrontMatter;
import org.countrydesk.markup.text.MarkdownGuard;
import org.countrydesk.markup.text.MarkdownReader;
import org.countrydesk.markup.text.MediaTypes;
import org.countrydesk.markup.text.PlainReader;
import org.countrydesk.markup.wiki.WikiTitle;
import org.countrydesk.markup.wiki.WikitextReader;

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
        Content content = content(source, lines, findings, furniture);

        List<Block> blocks = content.blocks();
        blocks = new CitationMarks(furniture).remove(blocks);
        blocks = new Banners(furniture).remove(blocks);
        blocks = new Footer(furniture).remove(blocks);
        blocks = InlineLists.split(blocks);
        blocks = TitleLine.mark(blocks);
        if (source.mediaType().equals(MediaTypes.PLAIN) || source.mediaType().equals(MediaTypes.MARKDOWN)) {
            blocks = BareHeadings.mark(blocks);
        }
        blocks = RunInHeadings.mark(blocks, source.text());
        blocks = NarrativeParts.mark(blocks);
        return new TreeBuilder(limits, findings).build(blocks, furniture, content.values());
    }

    private Content content(Source source, Lines lines, Findings findings, List<Furniture> furniture) {
        return switch (source.mediaType()) {
            case MediaTypes.HTML -> new HtmlReader(source, limits, findings, furniture).read();
            case MediaTypes.WIKITEXT -> {
                List<Block> blocks = new WikitextReader(source, limits, findings, furniture).read();
                yield new Content(blocks, WikiTitle.of(source.text(), blocks));
            }
            case MediaTypes.PDF -> new Content(new PdfReader(source, furniture).read(), Map.of());
            default -> {
                FrontMatter front = FrontMatter.read(source, findings);
                noteScripts(source, findings);
                yield new Content(blocks(source, lines, front, findings), front.values());
            }
        };
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
                    "the markup is nested too deeply, stands too densely or goes on for too long to be read as Markdown;"
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
                        "a script stands in the text; it is never run, its markup is shown as text or left out");
            }
        }
    }
}
