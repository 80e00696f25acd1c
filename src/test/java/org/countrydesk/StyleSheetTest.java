package org.countrydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the style sheets to docs/design.md. */
class StyleSheetTest {

    private static final Path FOLDER = Path.of("src/main/resources/static/css");
    private static final Pattern RAW = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|oklch|lab|color-mix)a?\\(|\\b\\d*\\.?\\d+(?:px|rem|vw|vh|pt|ms)\\b"
                    + "|:\\s*(?:black|white|red|green|blue|gray|grey)\\b");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)(?=[^{}]*\\{)");
    private static final Pattern CUSTOM = Pattern.compile("var\\((--[a-z0-9-]+)");

    @Test
    void onlyTokensHoldRawColoursAndSizes() throws IOException {
        for (Path sheet : sheets()) {
            Matcher raw = RAW.matcher(plain(sheet));
            assertThat(raw.results().map(found -> found.group()).toList())
                    .as(sheet.getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    void everyTokenThatIsUsedIsSet() throws IOException {
        String tokens = Files.readString(FOLDER.resolve("tokens.css"));
        Set<String> unset = new TreeSet<>();
        for (Path sheet : sheets()) {
            CUSTOM.matcher(plain(sheet))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !tokens.contains(name + ":"))
                    .forEach(unset::add);
        }
        assertThat(unset).isEmpty();
    }

    @Test
    void everyClassIsWrittenDown() throws IOException {
        String written = Files.readString(Path.of("docs/design.md"));
        Set<String> missing = new TreeSet<>();
        for (Path sheet : sheets()) {
            CLASS.matcher(plain(sheet))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !written.contains("`" + name + "`"))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.endsWith("tokens.css"))
                    .sorted()
                    .toList();
            assertThat(sheets).isNotEmpty();
            return sheets;
        }
    }

    private static String plain(Path sheet) throws IOException {
        return Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
    }
}
