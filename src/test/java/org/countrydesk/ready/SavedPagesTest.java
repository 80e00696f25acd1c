package org.countrydesk.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SavedPagesTest {

    private static final Address HOME = new Address("http", "localhost", 8080, "/", null);
    private static final Address FOUND = new Address("https", "desk.example", 443, "/search", "q=caf%C3%A9");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writesTwo() throws IOException {
        file = folder.resolve("pages");
        Map<Address, ReadyPage> pages = new LinkedHashMap<>();
        pages.put(HOME, page("Vientiane ".repeat(500)));
        pages.put(FOUND, page("Luang Prabang é ".repeat(500)));
        send(pages.get(HOME), "gzip");
        new SavedPages(7, pages).write(file, "origin");
    }

    static ReadyPage page(String words) {
        MockHttpServletResponse rendered = new MockHttpServletResponse();
        rendered.setContentType("text/html;charset=UTF-8");
        rendered.addHeader("X-Frame-Options", "DENY");
        rendered.addHeader("Link", "<http://localhost/a>");
        rendered.addHeader("Link", "<http://localhost/b>");
        return ReadyPage.of(rendered, words.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletResponse send(ReadyPage page, String coding) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Accept-Encoding", coding);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        page.send(Asked.of(request), Reply.to(answer));
        return answer;
    }

    @Test
    void sendsWhatWasSentBefore() throws IOException {
        SavedPages saved = SavedPages.read(file, "origin");
        assertThat(saved.edition()).isEqualTo(7);
        assertThat(saved.pages().keySet()).containsExactly(HOME, FOUND);
        for (String coding : List.of("identity", "gzip", "br")) {
            MockHttpServletResponse before = send(page("Vientiane ".repeat(500)), coding);
            MockHttpServletResponse after = send(Objects.requireNonNull(saved.pages().get(HOME)), coding);
            assertThat(after.getStatus()).isEqualTo(200);
            assertThat(after.getContentAsByteArray()).isEqualTo(before.getContentAsByteArray());
            assertThat(after.getHeaderNames()).containsExactlyInAnyOrderElementsOf(before.getHeaderNames());
            for (String name : before.getHeaderNames()) {
                assertThat(after.getHeaders(name)).as(name).isEqualTo(before.getHeaders(name));
            }
        }
        assertThat(send(Objects.requireNonNull(saved.pages().get(FOUND)), "identity").getContentAsString()).startsWith("Luang Prabang é");
    }

    @Test
    void givesNothingThatWasMadeOfSomethingElse() {
        assertThat(SavedPages.read(file, "other").pages()).isEmpty();
        assertThat(file).as("it will not be right later either").doesNotExist();
    }

    @Test
    void givesNothingOfADamagedFile() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at : List.of(0, 9, 40, whole.length / 2, whole.length - 1)) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x20;
            Files.write(file, damaged);
            assertThat(SavedPages.read(file, "origin")).as("a wrong byte at %d", at).isEqualTo(SavedPages.NONE);
        }
        for (int length : List.of(0, 7, 8, 20, whole.length - 1)) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(SavedPages.read(file, "origin")).as("cut at %d", length).isEqualTo(SavedPages.NONE);
        }
        Files.write(file, whole);
        assertThat(SavedPages.read(file, "origin").pages()).as("undamaged").hasSize(2);
    }
}
