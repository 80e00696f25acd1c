package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with the same bytes are one document: the first by name. */
class CopiesTest {

    @TempDir
    private Path temp;

    @Test
    void followsWhichFileIsTheFirst() throws IOException {
        Path folder = temp.resolve("documents");
        TestDesk.write(folder, "b.md", SmallCorpus.text("chile.md"));
        TestDesk.write(folder, "c.md", SmallCorpus.text("chile.md"));
        TestDesk.write(folder, "nepal.md", SmallCorpus.text("nepal.md"));
        try (TestDesk desk = TestDesk.open(folder, temp.resolve("data"))) {
            assertThat(desk.ingest().problems()).singleElement().satisfies(problem -> assertThat(problem)
                    .hasToString("NOTE c.md: c.md holds the same bytes as b.md; it is no document of its own"));
            assertThat(sources(desk)).containsExactly("b.md", "nepal.md");
            assertThat(desk.ingest().changed()).isFalse();

            TestDesk.write(folder, "a.md", SmallCorpus.text("chile.md"));
            desk.ingest();
            assertThat(sources(desk)).containsExactly("a.md", "nepal.md");
            assertThat(problems(desk))
                    .containsExactly(
                            "b.md holds the same bytes as a.md; it is no document of its own",
                            "c.md holds the same bytes as a.md; it is no document of its own");

            Files.delete(folder.resolve("a.md"));
            TestDesk.write(folder, "b.md", SmallCorpus.text("chile.md") + "\nMore.\n");
            desk.ingest();
            assertThat(sources(desk)).containsExactly("b.md", "c.md", "nepal.md");
            assertThat(problems(desk)).isEmpty();
            assertThat(desk.ingest().changed()).isFalse();
        }
    }

    private static List<String> sources(TestDesk desk) {
        return desk.sql().queryForList("select source from document where last_edition > " + edition(desk) + " order by source", String.class);
    }

    private static List<String> problems(TestDesk desk) {
        return desk.sql().queryForList("select text from problem where last_edition > " + edition(desk) + " order by text", String.class);
    }

    private static long edition(TestDesk desk) {
        return desk.editions().require().number();
    }
}
