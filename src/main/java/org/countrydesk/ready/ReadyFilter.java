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

/** Sends answers that are ready; has the others rendered whole, and keeps those that other readers may have. */
final class ReadyFilter implements Filter {

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
        if (!isReading(request)) {
            chain.doFilter(request, response);
        } else if (!sendsKept(request, Reply.to(response))) {
            render(request, response, chain);
        }
    }

    /** Send the answer if it is ready. */
    boolean sendsKept(HttpServletRequest request, Reply reply) throws IOException {
        ReadyPages.Shelf shelf = isReading(request) ? pages.shelf() : null;
        if (shelf == null) {
            return false;
        }
        Address address = Address.of(request);
        ReadyPage page = shelf.find(address);
        if (page == null) {
            return false;
        }
        if (page.send(request, reply)) {
            shelf.keep(address, page);
        }
        return true;
    }

    /** What the machinery tells of itself changes within an edition. */
    private static boolean isReading(HttpServletRequest request) {
        return ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) && !request.getRequestURI().startsWith("/actuator");
    }

    /**
     * Have the answer rendered, and send it. It is kept where nothing it was made from changed meanwhile: the same edition is served
     * before and after, and there was an index to search.
     */
    private void render(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Address address = Address.of(request);
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
        page.send(request, Reply.to(response));
        if (shelf != null && lasting) {
            shelf.keep(address, page);
        }
    }
}
