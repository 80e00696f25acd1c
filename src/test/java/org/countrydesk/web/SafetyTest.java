package org.countrydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.countrydesk.CountryDesk;
import org.countrydesk.DeskTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Asks a desk on a real port what a careful site answers and what it does not. */
@SpringBootTest(
        classes = CountryDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "desk.rescan=0s")
@ContextConfiguration(initializers = DeskTest.OwnData.class)
@ExtendWith(DeskTest.Served.class)
class SafetyTest {

    private static final List<String> HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/documents", "/documents.json", "/statistics.csv", "/css/base.css", "/none", "/none.json", "/search?q=a",
                "/documents?none=1", "/documents.json?page=0", "/actuator/health", "/error", "/css/none.css", "/documents/%2e%2e/x"
            })
    void setsItsHeadersOnEveryAnswer(String address) throws Exception {
        careful(get(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE"})
    void isReadOnly(String method) throws Exception {
        for (String address : List.of("/", "/documents", "/documents.json", "/search", "/ingest", "/ambassadors.json")) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(at(address)).method(method, HttpRequest.BodyPublishers.ofString("a=b")).build());
            assertThat(answer.statusCode()).as("%s %s", method, address).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).as("%s %s", method, address).hasValueSatisfying(
                    allowed -> assertThat(allowed).contains("GET"));
            careful(answer);
        }
    }

    @Test
    void opensNothingButHealthAndInfo() throws Exception {
        for (String address : List.of("/h2-console", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/metrics", "/actuator/prometheus", "/WEB-INF/web.xml", "/application.properties")) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(404);
        }
        HttpResponse<String> health = get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details");
        assertThat(get("/actuator/info").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "size=0", "size=1001", "size=abc", "page=99999999999", "page=2147483647", "none=1"})
    void answersABadParameterWithAProblem(String query) throws Exception {
        for (String address : List.of("/documents.json", "/statistics.json", "/statistics.csv", "/timeline.json", "/topics.json", "/ambassadors.json", "/series.json", "/ingest.json")) {
            HttpResponse<String> answer = get(address + "?" + query);
            assertThat(answer.statusCode()).as("%s?%s", address, query).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                    type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.body()).contains("\"status\":400", "'" + query.substring(0, query.indexOf('=')) + "'");
            plain(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents/../../etc/passwd", "/documents/%2e%2e%2f%2e%2e%2fetc/passwd", "/documents/..%2f..%2fetc", "/documents/%00", "/documents/a%0d%0aSet-Cookie:x=y",
                "/documents/%", "/documents/%zz", "/search?q=%zz", "/search?q=%ff%fe", "/search?%", "/documents/a;jsessionid=ABC", "/css/..%2f..%2fapplication.properties",
                "/css/%2e%2e/application.properties", "//evil.example/", "/documents/\\..\\..", "/<script>", "/documents?page=1&page=2", "/%F0%9F%92%A9"
            })
    void survivesHostileAddresses(String address) throws IOException {
        String answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).as(address).startsWith("HTTP/1.1 ");
        int status = Integer.parseInt(answer.substring(9, 12));
        assertThat(status).as(address + " " + answer).isIn(200, 400, 404);
        assertThat(answer).as(address).doesNotContain("root:", "spring.datasource", "\tat org.", "Exception", "Jetty");
        int body = answer.indexOf("\r\n\r\n");
        assertThat(answer.substring(0, body).toLowerCase(Locale.ROOT)).as(address).doesNotContain("set-cookie", "location: //");
        assertThat(answer.substring(body)).as(address).doesNotContain("<script>alert");
    }

    @Test
    void refusesWhatIsTooLong() throws IOException {
        for (String target : List.of("/" + "a".repeat(20_000), "/search?q=" + "a".repeat(20_000), "/documents/" + "a/".repeat(9000))) {
            String answer = raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(Integer.parseInt(answer.substring(9, 12))).isIn(400, 414, 431);
            assertThat(answer).doesNotContain("\tat ", "Exception", "Jetty");
        }
        String longQuery = raw("GET /search?q=" + "a+".repeat(4000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(Integer.parseInt(longQuery.substring(9, 12))).isIn(200, 400);
    }

    @Test
    void repeatsNothingOfWhatItRefuses() throws Exception {
        HttpResponse<String> answer = get("/documents/%2e%2e/x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.body()).isEqualTo("400 Bad Request\n");
        assertThat(raw("NONE\r\n\r\n")).startsWith("HTTP/1.1 400").endsWith("400 Bad Request\n");
    }

    @Test
    void tellsWhatIsWrongWithAQueryThatCannotBeRead() throws IOException {
        String answer = raw("GET /search?q=100% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("What follows the question mark of the address cannot be read.", "Search for it");
        assertThat(raw("GET /documents.json?page=% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    @Test
    void helpsWhereThereIsNothing() throws Exception {
        HttpResponse<String> answer = get("/documents/no-such-country");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main form[action=/search] input[name=q]").val()).isEqualTo("no such country");
        assertThat(Jsoup.parse(get("/documents?none=1").body()).select("main form[action=/search] input[name=q]")).hasSize(1);
    }

    private static void careful(HttpResponse<String> answer) {
        for (String header : HEADERS) {
            assertThat(answer.headers().firstValue(header)).as("%s of %s", header, answer.uri()).isPresent();
        }
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).doesNotContain("unsafe");
        plain(answer);
    }

    private static void plain(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Set-Cookie")).as("%s", answer.uri()).isEmpty();
        assertThat(answer.headers().firstValue("Server")).as("%s", answer.uri()).isEmpty();
        assertThat(answer.body()).doesNotContain("\tat org.", "Exception", "Whitelabel");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(at(address)).GET().build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
