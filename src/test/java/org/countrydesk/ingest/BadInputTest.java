package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Puts good documents into a folder with bad ones: each is read or refused, and says so, and the good ones are unharmed. */
@DeskTest
class BadInputTest {

    private static final String LONG_NAME = "n".repeat(200) + ".md";
    private static final String STRANGE_NAME = "sub folder/\u00c5land \"quoted\" <b>&'q' 50% +1.md";

    @Autowired
    private Pages pages;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-desks")), "bad");
        fill(folder);
        registry.add("desk.seeds", folder::toString);
    }

    private static void fill(Path folder) throws IOException {
        TestDesk.write(folder, "good.md", SmallCorpus.text("chile.md"));
        TestDesk.write(folder, "empty.md", "");
        TestDesk.write(folder, "blank.txt", " \n\t\n\n");
        Files.write(folder.resolve("picture.md"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3});
        Files.write(folder.resolve("noise.txt"), new byte[5000]);
        Files.write(folder.resolve("latin.txt"), "# Per\u00fa\n\nLa poblaci\u00f3n en 1998.\n".getBytes(StandardCharsets.ISO_8859_1));
        TestDesk.write(folder, "one-line.txt", ("The province had 1,234 villages in 1987. " + "It had a road, a mill and a harbour. ".repeat(1000)).repeat(135));
        StringBuilder nested = new StringBuilder();
        for (int depth = 1; depth <= 40; depth++) {
            nested.append("#".repeat(depth)).append(" Level ").append(depth).append("\n\nIn 1999 level ").append(depth).append(" was built.\n\n");
        }
        TestDesk.write(folder, "nested.md", nested.toString());
        TestDesk.write(folder, "ragged.md", "# Ragged\n\n| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |\n||\n" + "| x ".repeat(2000) + "|\n");
        TestDesk.write(folder, "script.md", "# <script>alert(1)</script> Tags\n\nSee <script>alert(2)</script> [x](javascript:alert(3)) and <img src=x onerror=alert(4)>, 5 of 7.\n");
        Files.write(folder.resolve("huge.txt"), new byte[(16 << 20) + 1]);
        TestDesk.write(folder, LONG_NAME, SmallCorpus.text("malta.txt"));
        TestDesk.write(folder, STRANGE_NAME, SmallCorpus.text("nepal.md"));
        TestDesk.write(folder, "a/b/c/deep.md", SmallCorpus.text("peru.md"));
        TestDesk.write(folder, ".hidden.md", SmallCorpus.text("kenya.md"));
        Files.createSymbolicLink(folder.resolve("link.md"), Path.of("/etc/hostname"));
        Files.createSymbolicLink(folder.resolve("link-to-folder"), Path.of("/etc"));
    }

    @Test
    void refusesOrReadsEachFileAndSaysSo() throws Exception {
        Map<String, List<String>> problems = new TreeMap<>();
        for (Element row : pages.page("/ingest").select("table:has(th:matchesOwn(^Level$)) tbody tr")) {
            List<String> cells = row.select("td").stream().map(Element::text).toList();
            problems.computeIfAbsent(cells.get(1), file -> new ArrayList<>()).add(cells.get(0) + " " + cells.get(4));
        }
        assertThat(problems.keySet())
                .contains("empty.md", "blank.txt", "picture.md", "noise.txt", "latin.txt", "one-line.txt", "nested.md", "ragged.md", "huge.txt")
                .doesNotContain("good.md", ".hidden.md", "link.md", LONG_NAME, STRANGE_NAME, "a/b/c/deep.md");
        assertThat(problems.get("empty.md")).containsExactly("LOST the file is empty");
        assertThat(problems.get("blank.txt")).containsExactly("LOST the file is empty");
        assertThat(problems.get("picture.md")).containsExactly("LOST the file is not text; nothing of it was read");
        assertThat(problems.get("noise.txt")).singleElement().asString().startsWith("LOST the file is not text in UTF-8");
        assertThat(problems.get("huge.txt")).singleElement().asString().startsWith("LOST huge.txt is larger than 16 MiB");
        assertThat(problems.get("latin.txt")).singleElement().asString().startsWith("DOUBT 2 bytes stand for no character");
        assertThat(pages.json("/documents.json").get("items"))
                .extracting(item -> item.get("source").asString())
                .containsExactlyInAnyOrder(
                        "good.md", "latin.txt", "one-line.txt", "nested.md", "ragged.md", "script.md", LONG_NAME, STRANGE_NAME, "a/b/c/deep.md");
    }

    @Test
    void leavesTheGoodFilesUnharmed() throws Exception {
        Path alone = Files.createTempDirectory(Path.of("target", "test-desks"), "good");
        TestDesk.write(alone.resolve("documents"), "good.md", SmallCorpus.text("chile.md"));
        try (TestDesk desk = TestDesk.open(alone.resolve("documents"), alone.resolve("data").toAbsolutePath())) {
            desk.ingest();
            assertThat(pages.json("/statistics.json?document=good").get("items"))
                    .extracting(item -> item.get("surface").asString())
                    .containsExactlyElementsOf(
                            desk.sql().queryForList("select surface from statistic order by number", String.class));
        }
    }

    @Test
    void neverLetsAScriptLive() throws Exception {
        for (var item : pages.json("/documents.json").get("items")) {
            String slug = item.get("slug").asString();
            for (String address : List.of("/documents/" + slug, "/documents/" + slug + "/original", "/ingest/" + slug)) {
                Document page = pages.page(address);
                assertThat(page.select("main script, main img, main [onerror], a[href^=javascript]")).as(address).isEmpty();
            }
        }
        for (String address : List.of("/", "/documents", "/ingest", "/search?q=script", "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")) {
            Document page = pages.page(address);
            assertThat(page.select("main script, main img, main [onerror], a[href^=javascript]")).as(address).isEmpty();
            assertThat(page.select("script:not([src]):not([type=application/ld+json])")).as(address).isEmpty();
        }
    }
}
