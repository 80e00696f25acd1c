package org.countrydesk.ready;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.countrydesk.search.index.SearchIndex;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Sends answers that are ready; has the others rendered whole, and keeps those that other readers may have. */
final class ReadyFilter implements Filter {

    private static final PathPattern MACHINERY = PathPatternParser.defaultInstance.parse("/actuator/**");

    private final ReadyPages pages;
    private final Supplier<SearchIndex> index;

    ReadyFilter(ReadyPages pages, Supplier<SearchIndex> index) {
        this.pages = pages;
        this.index = index;
    }

    @Override
    public void doFilter(ServletRequest given, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) given;
        HttpServletResponse response = (HttpServletResponse) answer;
        Asked asked = Asked.of(request);
        if (!asked.reads() || asksMachinery(request)) {
            chain.doFilter(request, response);
        } else if (!sendsKept(asked, Reply.to(response))) {
            render(request, asked, response, chain);
        }
    }

    /** Send the answer if it is there in the coding that the reader takes; tells whether it was sent. */
    boolean sendsReady(Asked asked, Reply reply) throws IOException {
        ReadyPages.Shelf shelf = asked.reads() ? pages.shelf() : null;
        ReadyPage page = shelf == null ? null : shelf.find(asked.address());
        return page != null && page.sendsReady(asked, reply);
    }

    /** Tell whether, however the address is spelt, it is one of those that tell of the desk itself, which changes within an edition. */
    private static boolean asksMachinery(HttpServletRequest request) {
        return MACHINERY.matches(ServletRequestPathUtils.parse(request).pathWithinApplication());
    }

    private boolean sendsKept(Asked asked, Reply reply) throws IOException {
        ReadyPages.Shelf shelf = pages.shelf();
        ReadyPage page = shelf == null ? null : shelf.find(asked.address());
        if (shelf == null || page == null) {
            return false;
        }
        if (page.send(asked, reply)) {
            shelf.keep(asked.address(), page);
        }
        return true;
    }

    /**
     * Have the answer rendered, and send it. It is kept where nothing it was made from changed meanwhile: the same edition is served
     * before and after, and there was an index to search.
     */
    private void render(HttpServletRequest request, Asked asked, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ReadyPages.Shelf shelf = pages.shelf();
        boolean searchable = index.get().making().isEmpty();
        ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
        chain.doFilter(new PlainRequest(request), rendered);
        if (response.isCommitted()) {
            return; // a redirection, or a fault that the server answers
        }
        ReadyPage page = ReadyPage.of(response, rendered.getContentAsByteArray());
        boolean lasting = page.keepable() && searchable && index.get().making().isEmpty() && pages.shelf() == shelf;
        response.reset();
        page.send(asked, Reply.to(response));
        if (shelf != null && lasting) {
            shelf.keep(asked.address(), page);
        }
    }
}
