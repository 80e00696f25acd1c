package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countrydesk.CountryDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    @TempDir
    private Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void checksAFile() throws IOException {
        TestDesk.write(temp, "malta.md", SmallCorpus.text("malta.txt"));
        assertThat(check(temp.resolve("malta.md").toString())).isZero();
        assertThat(said(out)).contains("malta.md: \"Malta\"", "'238,000'").endsWith("1 files: 0 lost, 0 in doubt, 0 notes\n");
        assertThat(said(err)).isEqualTo("reading 0/1\n").doesNotContain("\u001b");
    }

    @Test
    void checksAFolderAndSaysWhatWasLost() throws IOException {
        TestDesk.write(temp, "chile.md", SmallCorpus.text("chile.md"));
        TestDesk.write(temp, "deep/empty.md", "");
        assertThat(check(temp.toString())).isEqualTo(1);
        assertThat(said(out))
                .contains("chile.md: \"Chile\"", "deep/empty.md: refused", "LOST deep/empty.md: ")
                .endsWith("2 files: 1 lost, 0 in doubt, 0 notes\n");
    }

    @Test
    void checksAnEmptyFolder() {
        assertThat(check(temp.toString())).isZero();
        assertThat(said(out)).isEqualTo("0 files: 0 lost, 0 in doubt, 0 notes\n");
    }

    @Test
    void saysHowTheCommandsAreUsed() throws IOException {
        assertThat(check()).isEqualTo(2);
        assertThat(said(err)).isEqualTo("Usage: check FILE-OR-DIR\n");
        err.reset();
        assertThat(check(temp.resolve("none").toString())).isEqualTo(2);
        assertThat(said(err)).contains("There is no file or folder '" + temp.resolve("none") + "'.");
        err.reset();
        Path file = Files.writeString(temp.resolve("file.md"), "# A");
        for (String[] wrong : new String[][] {{}, {"--desk.data=x"}, {temp.resolve("none").toString()}, {file.toString()}}) {
            assertThat(IngestCommand.run(CountryDesk.class, wrong, print(out), print(err))).isEqualTo(2);
            assertThat(said(err)).isEqualTo("Usage: ingest DIR [--desk.data=DIR]\n");
            err.reset();
        }
    }

    @Test
    void ingestsAFolderAndStops() throws IOException {
        Path folder = temp.resolve("documents");
        TestDesk.write(folder, "chile.md", SmallCorpus.text("chile.md"));
        TestDesk.write(folder, "empty.md", "");
        String[] arguments = {folder.toString(), "--desk.data=" + temp.resolve("data")};
        assertThat(IngestCommand.run(CountryDesk.class, arguments, print(out), print(err))).isZero();
        assertThat(said(out)).containsPattern("(?m)^LOST empty\\.md: ").containsPattern(
                "(?m)^Edition 1: 1 documents \\(1 read, 0 kept, 0 gone\\), 4 figures, .* 1 lost, 0 in doubt, [0-9.]+ s$");
        assertThat(said(err)).contains("reading 0/2\n", "reading 2/2\n", "linking 0/1\n", "indexing 0/1\n").doesNotContain("\u001b", "\r");
        try (TestDesk desk = TestDesk.open(folder, temp.resolve("data"))) {
            assertThat(desk.ingest().changed()).isFalse();
        }
    }

    private int check(String... arguments) {
        return CheckCommand.run(arguments, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream what) {
        return what.toString(StandardCharsets.UTF_8);
    }
}
