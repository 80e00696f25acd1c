package org.countrydesk.markup;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.countrydesk.spec.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MarkupSpecTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return SpecFile.tests("markup", MarkupSpecTest::run);
    }

    private static String run(String input) {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        return switch (new SourceReader(Limits.DEFAULT).read("a.txt", bytes)) {
            case Capture.Captured captured ->
                TreePrinter.print(new DocumentReader(Limits.DEFAULT).read(captured.source()));
            case Capture.Refused refused -> refused.problem().toString();
        };
    }
}
