package org.countrydesk.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Capture;
import org.countrydesk.markup.DocumentReader;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.SourceReader;

/** Reads terms out of a document's text, from its bytes on. */
final class TermDocuments {

    private TermDocuments() {}

    /** @param name ends in {@code .txt} or {@code .md} */
    static TermExtractor.Found read(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Capture capture = new SourceReader(Limits.DEFAULT).read(name, bytes);
        if (!(capture instanceof Capture.Captured captured)) {
            throw new IllegalArgumentException("refused: " + capture);
        }
        BlockTree tree = new DocumentReader(Limits.DEFAULT).read(captured.source());
        String title = Objects.requireNonNullElse(tree.title(), "");
        return new TermExtractor().extract(name, title, tree, List.of());
    }
}
