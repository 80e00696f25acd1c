package org.countrydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The served desk, as a program on the same machine reaches it. */
class Desk {

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Environment environment;
    private final JsonMapper mapper;

    Desk(Environment environment, JsonMapper mapper) {
        this.environment = environment;
        this.mapper = mapper;
    }

    /** Return the whole address of a path. */
    String at(String path) {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
    }

    /** Return what is answered, whatever its status. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(at(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Return a page that is there. */
    Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body(), at(path));
    }

    /** Return data that is there. */
    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return mapper.readTree(response.body());
    }
}
