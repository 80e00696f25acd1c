package org.countrydesk.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.countrydesk.search.index.SearchIndex;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** Asks a server of two threads that read requests, with more readers than that. Where one of them waited, a test would never end. */
@Timeout(60)
class ReadyHandlerTest {

    private static final int SELECTORS = 2;
    private static final int LONG = 20_000_000;

    private final Editions.Live edition = new Editions.Live(1, Instant.EPOCH, "rules", "Laos", new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0));
    private final ReadyPages pages = new ReadyPages(() -> Optional.of(edition), DataSize.ofGigabytes(1), SavedPages.NONE);
    private final Door door = new Door();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, SELECTORS);
    private final CountDownLatch rendering = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Socket> readers = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        server.addConnector(connector);
        server.setHandler(handler(door));
        server.start();
        keep("/short", "Vientiane".getBytes(StandardCharsets.UTF_8), "text/plain");
        keep("/long", new byte[LONG], "application/octet-stream");
    }

    @AfterEach
    void stop() throws Exception {
        rendering.countDown();
        for (Socket reader : readers) {
            reader.close();
        }
        server.stop();
    }

    private ReadyHandler handler(Door at) {
        return new ReadyHandler(new ReadyFilter(pages, () -> mock(SearchIndex.class)), at, new Others());
    }

    /** What has to be rendered: three addresses, one of which takes until the test ends, and one fails. */
    private final class Others extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            asked.incrementAndGet();
            switch (request.getHttpURI().getPath()) {
                case "/slow" -> rendering.await();
                case "/fault" -> throw new IllegalStateException("fault");
                case "/none" -> {
                    return false;
                }
                default -> {}
            }
            Content.Sink.write(response, true, "rendered", callback);
            return true;
        }
    }

    private void keep(String path, byte[] body, String type) {
        MockHttpServletResponse rendered = new MockHttpServletResponse();
        rendered.setContentType(type);
        rendered.setHeader("X-Words", "a\r\nSet-Cookie: b");
        ReadyPages.Shelf shelf = Objects.requireNonNull(pages.shelf());
        shelf.keep(new Address("http", "desk.example", 80, path, null), ReadyPage.of(rendered, body));
    }

    private Socket ask(String path, String... headers) throws IOException {
        Socket reader = new Socket();
        readers.add(reader);
        reader.setReceiveBufferSize(10_000);
        reader.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.getLocalPort()));
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String request = "GET " + path + " HTTP/1.1\r\nHost: desk.example\r\nConnection: close\r\n" + more + "\r\n";
        reader.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return reader;
    }

    private String answer(String path, String... headers) throws IOException {
        return new String(ask(path, headers).getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private void open() {
        door.onApplicationEvent(mock());
    }

    @Test
    void waitsForNoReader() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 3 * SELECTORS; i++) {
            slow.add(ask("/long"));
        }
        for (int i = 0; i < 3 * SELECTORS; i++) {
            assertThat(answer("/short")).startsWith("HTTP/1.1 200").endsWith("Vientiane");
        }
        InputStream first = slow.getFirst().getInputStream();
        assertThat(first.readAllBytes().length).as("the slow ones get the rest").isGreaterThan(LONG);
    }

    @Test
    void waitsForNothingThatIsRendered() throws IOException {
        open();
        for (int i = 0; i < 3 * SELECTORS; i++) {
            ask("/slow");
        }
        for (int i = 0; i < 3 * SELECTORS; i++) {
            assertThat(answer("/short")).endsWith("Vientiane");
            assertThat(answer("/other")).endsWith("rendered");
        }
    }

    @Test
    void takesNewReadersWhileAllThreadsRender() throws IOException {
        open();
        for (int i = 0; i < ReadyHandler.MOST_RENDERED + 30; i++) {
            ask("/slow");
        }
        await(ReadyHandler.MOST_RENDERED);
        assertThat(answer("/short")).endsWith("Vientiane");
        assertThat(asked).as("no more at a time").hasValue(ReadyHandler.MOST_RENDERED);
    }

    private void await(int rendered) {
        while (asked.get() < rendered) {
            Thread.onSpinWait();
        }
    }

    @Test
    void waitsForNothingBeforeTheDeskIsOpen() throws IOException {
        Socket other = ask("/other");
        for (int i = 0; i < 3 * SELECTORS; i++) {
            ask("/other");
        }
        assertThat(answer("/short")).endsWith("Vientiane");
        assertThat(asked).hasValue(0);
        open();
        assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)).endsWith("rendered");
    }

    @Test
    void saysWhenToComeAgainWhereTheDeskIsNotOpenInTime() throws Exception {
        server.stop();
        server.setHandler(handler(new Door(0)));
        server.start();
        assertThat(answer("/other")).startsWith("HTTP/1.1 503").contains("\r\nRetry-After: 30\r\n");
        assertThat(asked).hasValue(0);
    }

    @Test
    void leavesWhatIsNotCodedYetToTheFilter() throws IOException {
        open();
        keep("/page", "Vientiane ".repeat(1000).getBytes(StandardCharsets.UTF_8), "text/html");
        assertThat(answer("/page")).endsWith("Vientiane ");
        assertThat(answer("/page", "Accept-Encoding: gzip")).endsWith("rendered");
        assertThat(asked).hasValue(1);
    }

    @Test
    void tellsTheLengthOfWhatIsKnown() throws IOException {
        assertThat(answer("/short", "If-None-Match: *")).startsWith("HTTP/1.1 304").contains("Content-Length: 9\r\n").endsWith("\r\n\r\n");
    }

    @Test
    void sendsNoHeaderWithinAnother() throws IOException {
        assertThat(answer("/short")).contains("\r\nX-Words: a  Set-Cookie: b\r\n").doesNotContain("\nSet-Cookie");
    }

    @Test
    void answersFaultsOfTheRest() throws IOException {
        open();
        assertThat(answer("/fault")).startsWith("HTTP/1.1 500");
        assertThat(answer("/none")).startsWith("HTTP/1.1 404");
    }
}
