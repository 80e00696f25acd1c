package org.countrydesk.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentences;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Capture;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.reader.DocumentReader;
import org.countrydesk.markup.reader.SourceReader;

/** Reads a text into passages the way the extractors get them. */
public final class ReadPassages {

    private static final Sentences SENTENCES = new Sentences();

    private ReadPassages() {}

    public static List<PassageText> of(String name, String text) {
        return of(tree(name, text));
    }

    public static BlockTree tree(String name, String text) {
        Capture capture = new SourceReader(Limits.DEFAULT).read(name, text.getBytes(StandardCharsets.UTF_8));
        return switch (capture) {
            case Capture.Captured captured -> new DocumentReader(Limits.DEFAULT).read(captured.source());
            case Capture.Refused refused -> throw new IllegalStateException(refused.problem().toString());
        };
    }

    public static List<PassageText> of(BlockTree tree) {
        return tree.passages().stream()
                .map(passage -> new PassageText(passage, tree.sectionOf(passage), SENTENCES.of(passage.text())))
                .toList();
    }
}
