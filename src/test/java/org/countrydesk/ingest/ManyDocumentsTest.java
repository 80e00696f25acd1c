package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * A desk of few documents becomes one of many: of every form of address the desk answers, the first ones that pages link to stay
 * small, and ask the store as often as before.
 */
@DeskTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestPropertySource(properties = {"spring.jpa.properties.hibernate.generate_statistics=true", "desk.pages.cache=0"})
class ManyDocumentsTest {

    private static final int FEW = 30;
    private static final int MANY = 200;
    private static final int MOST_BYTES = 200 * 1000;

    /** A list that no longer fits its page asks how long it is. */
    private static final int TOTAL = 1;

    private static final int EACH = 2;

    /** Where links do not lead: what is asked by a form. */
    private static final List<String> STARTS = List.of(
            "/", "/search?q=government", "/suggest?q=gov", "/suggest/opensearch?q=gov", "/ambassadors/on/1963", "/ambassadors/on/1950/1970", "/timeline/1963", "/timeline/1940/1999");

    /** Data, an address that leads on to another, and tables that only few texts have, one document a page. */
    private static final String ELSEWHERE = ".+\\.[a-z]+|/error.*|/ambassadors/on|/series/tables/\\{doc}";

    private static Path folder = Path.of("target");

    @Autowired
    private Pages pages;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private Ingest ingest;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-desks")), "many");
        new ManyDocuments().write(folder, 0, FEW);
        registry.add("desk.seeds", folder::toString);
    }

    @Test
    void pagesOfManyDocumentsAreAsSmallAndAskAsOftenAsThoseOfFew() throws Exception {
        Map<String, Visit> few = walk();
        assertThat(few.values()).as("statements are counted").anySatisfy(visit -> assertThat(visit.statements()).isPositive());
        assertThat(missed(few.keySet())).as("pages no walk comes to").isEmpty();

        new ManyDocuments().write(folder, FEW, MANY);
        ingest.run(Progress.SILENT);
        Map<String, Visit> many = walk();
        few.keySet().forEach(address -> many.computeIfAbsent(address, this::visit));
        Set<String> large = new TreeSet<>();
        Set<String> asking = new TreeSet<>();
        many.forEach((address, visit) -> {
            if (visit.bytes() > MOST_BYTES) {
                large.add(address + " has " + visit.bytes() + " bytes");
            }
            Visit before = few.get(address);
            if (before != null && visit.status() == before.status() && visit.statements() > before.statements() + TOTAL) {
                asking.add(address + " asks " + visit.statements() + " times, before " + before.statements());
            }
        });
        assertThat(large).isEmpty();
        assertThat(asking).isEmpty();
    }

    /** Return the first pages of each form that pages link to, with the forms they have. */
    private Map<String, Visit> walk() {
        Map<String, Visit> visits = new TreeMap<>();
        Map<String, Integer> forms = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(STARTS);
        Set<String> seen = new HashSet<>(STARTS);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (forms.merge(form(address), 1, Integer::sum) > EACH) {
                continue;
            }
            Visit visit = visit(address);
            visits.put(address, visit);
            visit.links().stream().filter(seen::add).forEach(ahead::add);
        }
        return visits;
    }

    private Visit visit(String address) {
        try {
            pages.get(address);
            Statistics counter = factory.unwrap(SessionFactory.class).getStatistics();
            counter.clear();
            MockHttpServletResponse response = pages.get(address);
            long statements = counter.getPrepareStatementCount();
            String body = response.getContentAsString();
            assertThat(response.getStatus()).as(address).isIn(200, 302, 303, 404);
            Set<String> links = new LinkedHashSet<>();
            if (String.valueOf(response.getContentType()).startsWith("text/html")) {
                for (Element link : Jsoup.parse(body, "http://desk" + address).select("a[href]")) {
                    String there = link.absUrl("href").replaceFirst("#.*", "");
                    if (there.startsWith("http://desk/") && !there.matches("[^?]+\\.[a-z]{2,4}(?:\\?.*)?")) {
                        links.add(there.substring("http://desk".length()));
                    }
                }
            }
            return new Visit(response.getStatus(), response.getContentAsByteArray().length, statements, links);
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    /** Return the patterns of pages that none of the addresses has. */
    private Set<String> missed(Set<String> addresses) {
        Set<String> visited = addresses.stream().map(this::pattern).collect(Collectors.toSet());
        return patterns()
                .map(PathPattern::getPatternString)
                .filter(pattern -> !pattern.matches(ELSEWHERE))
                .filter(pattern -> !visited.contains(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<PathPattern> patterns() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPathPatternsCondition() == null
                        ? Stream.empty()
                        : info.getPathPatternsCondition().getPatterns().stream());
    }

    private String pattern(String address) {
        PathContainer path = PathContainer.parsePath(address.replaceFirst("\\?.*", ""));
        return patterns().filter(pattern -> pattern.matches(path)).min(Comparator.naturalOrder()).map(PathPattern::getPatternString).orElse("none");
    }

    /** The pattern, and whether a choice is made or a further part of a list asked for. */
    private String form(String address) {
        return pattern(address) + (address.matches(".*[?&]page=.*") ? " further" : address.contains("?") ? " chosen" : "");
    }

    private record Visit(int status, int bytes, long statements, Set<String> links) {}
}
