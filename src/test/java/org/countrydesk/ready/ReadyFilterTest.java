package org.countrydesk.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.countrydesk.search.index.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class ReadyFilterTest {

    private final SearchIndex index = mock(SearchIndex.class);
    private Optional<Editions.Live> served = Optional.of(edition(1));
    private ReadyFilter filter = filter(DataSize.ofMegabytes(1));

    private int rendered;
    private String words = "Vientiane ";
    private Runnable meanwhile = () -> {};

    private ReadyFilter filter(DataSize size) {
        when(index.making()).thenReturn(Optional.empty());
        return new ReadyFilter(new ReadyPages(() -> served, size, SavedPages.NONE), () -> index);
    }

    private static Editions.Live edition(long number) {
        return new Editions.Live(number, Instant.EPOCH, "rules", "Laos", new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void sendsAnAnswerAgainWithoutRenderingIt() throws Exception {
        MockHttpServletResponse first = get("/documents");
        MockHttpServletResponse second = get("/documents");
        assertThat(rendered).isEqualTo(1);
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString()).startsWith("Vientiane");
        assertThat(second.getHeaderNames()).containsExactlyInAnyOrderElementsOf(first.getHeaderNames());
        assertThat(second.getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void rendersAnewAfterASwap() throws Exception {
        get("/documents");
        served = Optional.of(edition(2));
        words = "Luang Prabang ";
        assertThat(get("/documents").getContentAsString()).startsWith("Luang Prabang");
        served = Optional.of(edition(2));
        assertThat(get("/documents").getContentAsString()).startsWith("Luang Prabang");
        assertThat(rendered).as("a swap to an equal edition counts as well").isEqualTo(3);
    }

    @Test
    void doesNotKeepWhatWasRenderedAcrossASwap() throws Exception {
        meanwhile = () -> served = Optional.of(edition(2));
        assertThat(get("/documents").getContentAsString()).startsWith("Vientiane");
        meanwhile = () -> {};
        words = "Luang Prabang ";
        assertThat(get("/documents").getContentAsString()).startsWith("Luang Prabang");
    }

    @Test
    void keepsNothingBeforeTheFirstEdition() throws Exception {
        served = Optional.empty();
        get("/documents");
        meanwhile = () -> served = Optional.of(edition(1));
        get("/documents");
        meanwhile = () -> {};
        get("/documents");
        assertThat(rendered).isEqualTo(3);
    }

    @Test
    void keepsNothingWhileTheIndexIsBeingMade() throws Exception {
        when(index.making()).thenReturn(Optional.of(new SearchIndex.Making(1, 2)));
        get("/documents?find=rice");
        meanwhile = () -> when(index.making()).thenReturn(Optional.empty());
        get("/documents?find=rice");
        get("/documents?find=rice");
        get("/documents?find=rice");
        assertThat(rendered).isEqualTo(3);
    }

    @Test
    void keepsNothingWhereTheSettingIsOff() throws Exception {
        filter = filter(DataSize.ofBytes(0));
        get("/documents");
        MockHttpServletResponse second = get("/documents");
        assertThat(rendered).isEqualTo(2);
        assertThat(second.getHeader("ETag")).isNotNull();
    }

    @Test
    void keepsAddressesApart() throws Exception {
        get("/documents");
        get("/documents?page=2");
        get("/documents?page=1");
        get("/documents?");
        get("/documents.json");
        MockHttpServletRequest elsewhere = request("GET", "/documents");
        elsewhere.setServerName("evil.example");
        send(elsewhere);
        MockHttpServletRequest port = request("GET", "/documents");
        port.setServerPort(8443);
        send(port);
        MockHttpServletRequest safe = request("GET", "/documents");
        safe.setScheme("https");
        send(safe);
        assertThat(rendered).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/%61ctuator/health", "/actuator;a/health", "/none", "/fault", "/cookie", "/mine", "/secret"})
    void doesNotKeepWhatIsForOneReaderOrAMoment(String address) throws Exception {
        get(address);
        get(address);
        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void leavesOtherMethodsAlone() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            get("/documents");
            int before = rendered;
            MockHttpServletResponse answer = send(request(method, "/documents"));
            assertThat(rendered).as(method).isEqualTo(before + 1);
            assertThat(answer.getHeader("ETag")).as(method).isNull();
        }
    }

    @Test
    void answersHeadAsGetWithoutABody() throws Exception {
        MockHttpServletResponse head = send(request("HEAD", "/documents"));
        MockHttpServletResponse get = get("/documents");
        assertThat(rendered).isEqualTo(1);
        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getContentLength()).isEqualTo(get.getContentAsByteArray().length).isPositive();
        assertThat(head.getHeader("ETag")).isEqualTo(get.getHeader("ETag"));
    }

    @Test
    void hasAnETagForEachCodingAndEachText() throws Exception {
        String plain = get("/documents").getHeader("ETag");
        String zipped = get("/documents", "Accept-Encoding", "gzip").getHeader("ETag");
        String tight = get("/documents", "Accept-Encoding", "br").getHeader("ETag");
        assertThat(List.of(plain, zipped, tight)).doesNotHaveDuplicates().allMatch(tag -> tag.matches("\"[\\w-]+\""));
        served = Optional.of(edition(2));
        assertThat(get("/documents").getHeader("ETag")).as("the same bytes").isEqualTo(plain);
        served = Optional.of(edition(3));
        words = "Luang Prabang ";
        assertThat(get("/documents").getHeader("ETag")).isNotEqualTo(plain);
    }

    @Test
    void answersNotModifiedToWhoHasTheBytes() throws Exception {
        String tag = Objects.requireNonNull(get("/documents").getHeader("ETag"));
        for (String known : List.of(tag, "W/" + tag, "\"a\", " + tag, "\"a\" ,W/" + tag + ",\"b\"", "*")) {
            MockHttpServletResponse answer = get("/documents", "If-None-Match", known);
            assertThat(answer.getStatus()).as(known).isEqualTo(304);
            assertThat(answer.getContentAsByteArray()).as(known).isEmpty();
            assertThat(answer.getHeader("ETag")).isEqualTo(tag);
            assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
            assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.getHeader("Content-Encoding")).isNull();
        }
        for (String other : List.of("\"a\"", tag.replace("\"", ""), tag.toLowerCase(java.util.Locale.ROOT) + "x", "", "W/")) {
            assertThat(get("/documents", "If-None-Match", other).getStatus()).as(other).isEqualTo(200);
        }
        MockHttpServletRequest zipped = request("GET", "/documents");
        zipped.addHeader("If-None-Match", tag);
        zipped.addHeader("Accept-Encoding", "gzip");
        assertThat(send(zipped).getStatus()).as("the tag of other bytes").isEqualTo(200);
    }

    @Test
    void answersNotModifiedToTheFirstReaderAfterARestart() throws Exception {
        String tag = Objects.requireNonNull(get("/documents").getHeader("ETag"));
        filter = filter(DataSize.ofMegabytes(1));
        assertThat(get("/documents", "If-None-Match", tag).getStatus()).isEqualTo(304);
        assertThat(get("/documents").getContentAsString()).as("the whole page is kept").startsWith("Vientiane");
        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void neverSaysOfAFaultThatItIsNotModified() throws Exception {
        assertThat(get("/fault", "If-None-Match", "*").getStatus()).isEqualTo(500);
        assertThat(get("/none", "If-None-Match", "*").getStatus()).isEqualTo(404);
    }

    @Test
    void rendersTheWholePageForWhoAsksForAPart() throws Exception {
        assertThat(get("/documents", "Range", "bytes=0-3").getContentAsString()).startsWith("Vientiane");
        assertThat(get("/documents", "If-Modified-Since", "Sun, 22 Nov 2026 18:17:10 GMT").getStatus()).isEqualTo(200);
    }

    @Test
    void keepsHowLongAnAnswerMayBeKept() throws Exception {
        assertThat(get("/icon").getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(get("/icon").getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(get("/icon").getHeaders("Cache-Control")).hasSize(1);
        assertThat(rendered).isEqualTo(1);
    }

    @Test
    void doesNotCodePictures() throws Exception {
        MockHttpServletResponse answer = get("/picture.png", "Accept-Encoding", "gzip, br");
        assertThat(answer.getHeader("Content-Encoding")).isNull();
        assertThat(answer.getHeader("Vary")).isNull();
    }

    private MockHttpServletResponse get(String address, String... header) throws Exception {
        MockHttpServletRequest request = request("GET", address);
        if (header.length > 0) {
            request.addHeader(header[0], header[1]);
        }
        return send(request);
    }

    private static MockHttpServletRequest request(String method, String address) {
        int query = address.indexOf('?');
        MockHttpServletRequest request = new MockHttpServletRequest(method, query < 0 ? address : address.substring(0, query));
        request.setQueryString(query < 0 ? null : address.substring(query + 1));
        return request;
    }

    private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (given, answer) -> {
            HttpServletRequest asked = (HttpServletRequest) given;
            HttpServletResponse out = (HttpServletResponse) answer;
            rendered++;
            assertThat(asked.getHeader("Range")).isNull();
            assertThat(asked.getHeaders("If-None-Match").hasMoreElements()).isFalse();
            assertThat(asked.getDateHeader("If-Modified-Since")).isEqualTo(-1);
            out.setHeader("X-Frame-Options", "DENY");
            out.setContentType(asked.getRequestURI().endsWith(".png") ? "image/png" : "text/html;charset=UTF-8");
            switch (asked.getRequestURI()) {
                case "/none" -> out.setStatus(404);
                case "/fault" -> out.setStatus(500);
                case "/cookie" -> out.setHeader("Set-Cookie", "a=b");
                case "/mine" -> out.setHeader("Cache-Control", "private");
                case "/secret" -> out.setHeader("Cache-Control", "no-store");
                case "/icon" -> out.setHeader("Cache-Control", "max-age=31536000, public, immutable");
                default -> {}
            }
            out.getWriter().write(words.repeat(200));
            meanwhile.run();
        });
        return response;
    }
}
