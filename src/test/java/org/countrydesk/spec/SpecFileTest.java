package org.countrydesk.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsExamplesWithTheirLines() throws IOException {
        Path file = file("# Words", "", "~~~~ example: first", "one", "---", "two", "---", "three", "~~~~");
        SpecFile.Example example = SpecFile.read(file).getFirst();
        assertEquals("first", example.name());
        assertEquals(3, example.line());
        assertEquals("one\n---\ntwo", example.input(), "the last line --- parts");
        assertEquals("three", example.expected());
        assertTrue(example.place().endsWith("a.spec.md:3: first"), example::place);
    }

    @Test
    void refusesWhatIsNotAnExample() throws IOException {
        for (String[] lines : List.of(
                new String[] {"~~~~ example: open", "one", "---", "two"},
                new String[] {"~~~~ example: no parting", "one", "~~~~"},
                new String[] {"~~~~ example: twice", "---", "~~~~", "~~~~ example: twice", "---", "~~~~"},
                new String[] {"~~~~exmaple: misspelt", "---", "~~~~"})) {
            Path file = file(lines);
            IllegalStateException fault = assertThrows(IllegalStateException.class, () -> SpecFile.read(file));
            assertTrue(String.valueOf(fault.getMessage()).contains("a.spec.md:"), fault::getMessage);
        }
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("a.spec.md"), List.of(lines));
    }
}
