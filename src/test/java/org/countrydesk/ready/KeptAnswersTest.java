package org.countrydesk.ready;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.countrydesk.CountryDesk;
import org.countrydesk.DeskTest;
import org.countrydesk.edition.Editions;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.Invocable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Asks a desk on a real port twice: the first answer is rendered, the second one is kept. */
@SpringBootTest(
        classes = CountryDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "desk.rescan=0s")
@ContextConfiguration(initializers = DeskTest.OwnData.class)
@ExtendWith(DeskTest.Served.class)
class KeptAnswersTest {

    private static final List<String> HEADERS = List.of(
            "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy", "Permissions-Policy", "Cache-Control", "ETag", "Date");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Editions editions;

    @Autowired
    private ServletWebServerApplicationContext served;

    private Server jetty() {
        return ((JettyWebServer) Objects.requireNonNull(served.getWebServer())).getServer();
    }

    @Test
    void sendsWhatIsReadyFromTheThreadThatHasReadTheRequest() {
        assertThat(jetty().getInvocationType()).isEqualTo(Invocable.InvocationType.NON_BLOCKING);
    }

    @Test
    void takesNewReadersWhoComeAtOnce() {
        assertThat(((ServerConnector) jetty().getConnectors()[0]).getAcceptQueueSize()).isEqualTo(1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/documents", "/documents.json", "/statistics.csv", "/search?q=rice", "/search.atom?q=rice", "/opensearch.xml", "/sitemap.xml",
        "/robots.txt", "/css/base.css", "/icon.svg", "/preview.png?of=/documents", "/documents.json?size=1"
    })
    void sendsKeptAnswersWithAllHeaders(String address) throws Exception {
        editions.serve(editions.newestStored().orElseThrow());
        HttpResponse<byte[]> rendered = get(address);
        HttpResponse<byte[]> kept = get(address);
        HttpResponse<byte[]> known = get(address, "If-None-Match", tag(kept));
        assertThat(rendered.statusCode()).isEqualTo(200);
        assertThat(kept.body()).isEqualTo(rendered.body());
        assertThat(kept.headers().firstValueAsLong("Content-Length")).hasValue(kept.body().length);
        assertThat(kept.headers().map().keySet()).containsExactlyInAnyOrderElementsOf(rendered.headers().map().keySet());
        kept.headers().map().forEach((name, values) -> {
            assertThat(values).as(name).hasSize(1);
            if (!name.equalsIgnoreCase("Date")) {
                assertThat(rendered.headers().allValues(name)).as(name).isEqualTo(values);
            }
        });
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        for (String header : HEADERS) {
            assertThat(kept.headers().firstValue(header)).as(header).isPresent();
            assertThat(known.headers().firstValue(header)).as("%s of 304", header).isPresent();
        }
        assertThat(known.headers().firstValue("Vary")).isEqualTo(kept.headers().firstValue("Vary"));
    }

    @Test
    void sendsTheSameBytesInEveryCoding() throws Exception {
        for (String address : List.of("/documents", "/documents.json")) {
            byte[] plain = get(address).body();
            for (int i = 0; i < 2; i++) {
                HttpResponse<byte[]> zipped = get(address, "Accept-Encoding", "gzip");
                assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
                assertThat(zipped.body().length).isLessThan(plain.length / 2);
                assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes()).isEqualTo(plain);
                if (Brotli4jLoader.isAvailable()) {
                    HttpResponse<byte[]> tight = get(address, "Accept-Encoding", "gzip, deflate, br");
                    assertThat(tight.headers().firstValue("Content-Encoding")).hasValue("br");
                    assertThat(Decoder.decompress(tight.body()).getDecompressedData()).isEqualTo(plain);
                    assertThat(tag(tight)).isNotEqualTo(tag(zipped));
                }
                assertThat(tag(zipped)).isNotEqualTo(tag(get(address)));
            }
        }
    }

    @Test
    void answersHeadAsGetWithoutABody() throws Exception {
        for (int i = 0; i < 2; i++) {
            String head = raw("HEAD /topics HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");
            int length = get("/topics").body().length;
            assertThat(head).startsWith("HTTP/1.1 200").contains("Content-Length: " + length + "\r\n").endsWith("\r\n\r\n");
            editions.serve(editions.newestStored().orElseThrow());
        }
    }

    @Test
    void keepsHashedFilesForEverAndOthersNotAtAll() throws Exception {
        List<String> hashed = Jsoup.parse(new String(get("/").body(), StandardCharsets.UTF_8)).select("script[src], link[rel=stylesheet], link[rel=icon]").stream()
                .map(each -> each.hasAttr("src") ? each.attr("src") : each.attr("href"))
                .toList();
        assertThat(hashed).hasSizeGreaterThan(3);
        for (String address : hashed) {
            for (int i = 0; i < 2; i++) {
                assertThat(get(address).headers().firstValue("Cache-Control")).as(address).hasValue("max-age=31536000, public, immutable");
            }
            String wrong = address.replaceFirst("-[0-9a-f]{32}", "-" + "0".repeat(32));
            assertThat(get(wrong).headers().firstValue("Cache-Control")).as(wrong).hasValue("no-cache");
            String plain = address.replaceFirst("-[0-9a-f]{32}", "");
            assertThat(get(plain).headers().firstValue("Cache-Control")).as(plain).hasValue("no-cache");
        }
    }

    @Test
    void writesTheHostThatWasAskedFor() throws Exception {
        for (String host : List.of("desk.example", "localhost", "desk.example")) {
            String answer = raw("GET /documents HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).contains("<http://" + host + "/documents>");
            assertThat(answer.replace("<http://" + host, "")).doesNotContain(host.equals("localhost") ? "desk.example" : "//localhost");
        }
    }

    @Test
    void refusesWhatItRefusedBeforeForPagesThatAreKept() throws Exception {
        get("/documents");
        get("/documents");
        assertThat(raw("GET /documents HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /documents HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /documents HTTP/1.1\r\nHost: <a>\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(raw("POST /documents HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 405");
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofByteArray());
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
