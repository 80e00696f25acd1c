package org.countrydesk.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.countrydesk.search.index.SearchIndex;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.util.unit.DataSize;

/** Asks a server for answers while the beans behind it are still made. */
class EarlyServerTest {

    private static final Address KEPT = new Address("http", "desk.example", 80, "/kept", null);

    /** What a reader saw while the desk was put together, whether the other answer was held back, and whether what renders it was made. */
    private record Seen(String kept, CompletableFuture<String> other, boolean waited, boolean rendering) {}

    private Seen start(Map<Address, ReadyPage> pages) {
        SearchIndex index = mock(SearchIndex.class);
        when(index.making()).thenReturn(Optional.empty());
        ReadyPages ready = new ReadyPages(Optional::empty, DataSize.ofMegabytes(1), new SavedPages(1, pages));
        Door door = new Door();
        AtomicBoolean made = new AtomicBoolean();
        int port = freePort();
        try (ServletWebServerApplicationContext context = (ServletWebServerApplicationContext) EarlyServer.early()) {
            context.registerBean(ReadyPages.class, () -> ready);
            context.registerBean(Door.class, () -> door);
            context.registerBean("server", ReadyServerFactory.class, () -> {
                ReadyServerFactory factory = new ReadyServerFactory();
                factory.setPort(port);
                ReadyFilter filter = new ReadyFilter(ready, () -> index);
                factory.addServerCustomizers(jetty -> jetty.setHandler(new ReadyHandler(filter, door, jetty.getHandler())));
                return factory;
            });
            context.registerBean("pages", ServletRegistrationBean.class, () -> new ServletRegistrationBean<>(new Rendering(made), "/*"));
            context.registerBean("seen", Seen.class, () -> look(port, made));
            context.refresh();
            Seen seen = context.getBean(Seen.class);
            seen.other().join();
            return seen;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The door cannot open before this returns. */
    private static Seen look(int port, AtomicBoolean made) {
        String kept = get(port, "/kept");
        CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> get(port, "/other"));
        try {
            other.get(300, TimeUnit.MILLISECONDS);
            return new Seen(kept, other, false, made.get());
        } catch (TimeoutException e) {
            return new Seen(kept, other, true, made.get());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String get(int port, String path) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: desk.example\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (ConnectException e) {
            return "no server";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void sendsKeptAnswersWhileTheRestIsPutTogether() {
        Seen seen = start(Map.of(KEPT, SavedPagesTest.page("Vientiane")));
        assertThat(seen.kept()).startsWith("HTTP/1.1 200").contains("X-Frame-Options: DENY").endsWith("Vientiane");
    }

    @Test
    void holdsBackOtherRequestsUntilAllIsThere() {
        Seen seen = start(Map.of(KEPT, SavedPagesTest.page("Vientiane")));
        assertThat(seen.waited()).isTrue();
        assertThat(seen.rendering()).isFalse();
        assertThat(seen.other().join()).startsWith("HTTP/1.1 200").endsWith("rendered");
    }

    @Test
    void startsNoServerEarlyWhereNothingWasKept() {
        assertThat(start(Map.of()).kept()).isEqualTo("no server");
    }

    private static final class Rendering extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient AtomicBoolean made;

        private Rendering(AtomicBoolean made) {
            this.made = made;
        }

        @Override
        public void init() {
            made.set(true);
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("rendered");
        }
    }
}
