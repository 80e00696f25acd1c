package org.countrydesk.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.countrydesk.CountryDesk;
import org.countrydesk.DeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** A page is kept under the address that the reader asked a proxy for, whoever reads it out of the headers. */
@SpringBootTest(
        classes = CountryDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "desk.rescan=0s")
@ContextConfiguration(initializers = DeskTest.OwnData.class)
@ExtendWith(DeskTest.Served.class)
abstract class BehindProxyTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @TestPropertySource(properties = "server.forward-headers-strategy=framework")
    static class ReadBySpringTest extends BehindProxyTest {}

    @TestPropertySource(properties = "server.forward-headers-strategy=native")
    static class ReadByJettyTest extends BehindProxyTest {}

    @Test
    void writesTheAddressThatTheProxyWasAskedFor() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(link()).contains("<http://localhost:" + port + "/documents>");
            assertThat(link("X-Forwarded-Host", "desk.example", "X-Forwarded-Proto", "https", "X-Forwarded-Port", "443", "X-Forwarded-For", "192.0.2.1"))
                    .contains("<https://desk.example/documents>");
        }
    }

    private String link(String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/documents"));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofString())
                .headers().firstValue("Link").orElse("");
    }
}
