package org.countrydesk.markup;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.countrydesk.spec.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MarkupSpecTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return SpecFile.tests("markup", input -> run("a.txt", input));
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return SpecFile.tests("markup-html", input -> run("a.html", input));
    }

    @TestFactory
    Stream<DynamicTest> wikiText() {
        return SpecFile.tests("markup-wiki", input -> run("a.wiki", input));
    }

    @TestFactory
    Stream<DynamicTest> printedPages() {
        return SpecFile.tests("markup-pdf", input -> run("a.pdf", Drawing.draw(input)));
    }

    private static String run(String name, String input) {
        return run(name, input.getBytes(StandardCharsets.UTF_8));
    }

    /** Each example also shows that every character stands where its prose says. */
    private static String run(String name, byte[] bytes) {
        return switch (new SourceReader(Limits.DEFAULT).read(name, bytes)) {
            case Capture.Captured captured -> {
                BlockTree tree = new DocumentReader(Limits.DEFAULT).read(captured.source());
                Places.check(tree, captured.source().text());
                yield TreePrinter.print(tree);
            }
            case Capture.Refused refused -> refused.problem().toString();
        };
    }
}
