package org.countrydesk.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countrydesk.DeskTest;
import org.countrydesk.ambassador.Answer;
import org.countrydesk.fact.EntityType;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.Role;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.markup.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Compares what the documentation says with what the code does. */
@DeskTest
class DocsTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Autowired
    ApiController api;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void httpPageHasEveryAddressOfTheDataInterface() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (String[] cells : rows("docs/http.md", 3)) {
            written.put(words(cells[0]).getFirst(), words(cells[1]) + " " + words(cells[2]));
        }
        Map<String, String> coded = new TreeMap<>();
        api.addresses().forEach(each -> coded.put(each.address(), each.parameters() + " " + each.fields()));
        coded.put("/series/{slug}.csv", "[page, size] []");
        assertThat(written).isEqualTo(coded);
    }

    @Test
    void httpPageHasEveryPage() throws IOException {
        TreeSet<String> written = new TreeSet<>();
        for (String[] cells : rows("docs/http.md", 2)) {
            written.add(words(cells[0]).getFirst());
        }
        TreeSet<String> coded = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("org.countrydesk.")) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> !pattern.endsWith(".json") && !pattern.endsWith(".csv"))
                        .map(pattern -> pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                        .forEach(coded::add);
            }
        });
        assertThat(written).isEqualTo(coded);
    }

    @Test
    void glossaryHasEveryWordOfTheDataInterface() throws IOException {
        String glossary = Files.readString(Path.of("docs/glossary.md"));
        Stream.of(
                        Arrays.stream(UnitClass.values()).map(UnitClass::word),
                        Arrays.stream(Qualifier.values()).map(Qualifier::word),
                        Arrays.stream(Role.values()).map(Role::word),
                        Arrays.stream(EntityType.values()).map(EntityType::word),
                        Arrays.stream(Answer.Kind.values()).map(Answer.Kind::word),
                        Arrays.stream(Problem.Level.values()).map(Enum::name))
                .flatMap(each -> each)
                .forEach(word -> assertThat(glossary).contains("`" + word + "`"));
    }

    @Test
    void linksOfTheDocumentationLeadSomewhere() throws IOException {
        List<Path> pages;
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            pages = Stream.concat(docs.filter(path -> path.toString().endsWith(".md")), Stream.of(Path.of("README.md")))
                    .toList();
        }
        for (Path page : pages) {
            Path folder = java.util.Objects.requireNonNull(page.toAbsolutePath().getParent());
            for (MatchResult link : Pattern.compile("]\\(([^)#:]+)\\)").matcher(Files.readString(page)).results().toList()) {
                assertThat(folder.resolve(link.group(1))).as("link in %s", page).exists();
            }
        }
    }

    @Test
    void pathsOfTheReadmeExist() throws IOException {
        Pattern path = Pattern.compile("`((?:src|docs|seeds)/[\\w./-]+)`");
        path.matcher(Files.readString(Path.of("README.md")))
                .results()
                .forEach(each -> assertThat(Path.of(each.group(1))).exists());
    }

    /** Read the rows of the tables that have so many columns, without the head. */
    private static List<String[]> rows(String page, int columns) throws IOException {
        return Files.readAllLines(Path.of(page)).stream()
                .filter(line -> line.startsWith("| `/"))
                .map(line -> Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toArray(String[]::new))
                .filter(cells -> cells.length == columns)
                .toList();
    }

    private static List<String> words(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
    }
}
