package org.countrydesk.extract.term;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.countrydesk.extract.sentence.Reports;
import org.countrydesk.fact.Fact;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Capture;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.reader.DocumentReader;
import org.countrydesk.markup.reader.SourceReader;

/** Reads terms out of a document's text, from its bytes on. */
final class TermDocuments {

    private TermDocuments() {}

    record Found(List<Fact.Term> terms, List<Problem> problems) {}

    /** @param name ends in {@code .txt} or {@code .md} */
    static Found read(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Capture capture = new SourceReader(Limits.DEFAULT).read(name, bytes);
        if (!(capture instanceof Capture.Captured captured)) {
            throw new IllegalArgumentException("refused: " + capture);
        }
        BlockTree tree = new DocumentReader(Limits.DEFAULT).read(captured.source());
        String title = Objects.requireNonNullElse(tree.title(), "");
        Reports reports = new Reports(name, captured.source().text());
        List<Fact.Term> terms = new TermExtractor().extract(reports, title, tree).terms();
        return new Found(terms, reports.all());
    }
}
