package org.countrydesk.share;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.countrydesk.edition.Editions;
import org.countrydesk.web.Followable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page the attribute {@code head}, and its answer the lasting address. */
final class HeadInterceptor implements HandlerInterceptor {

    private final Editions editions;
    private final HeadWriter writer;

    HeadInterceptor(Editions editions, HeadWriter writer) {
        this.editions = editions;
        this.writer = writer;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && answer.getModel().containsKey("page")) {
            editions.find().ifPresent(live -> {
                Head head = writer.of(request, live);
                if (answer.getModel().get("page") instanceof Followable page && !page.feedAddress().isEmpty()) {
                    head = head.with(new Head.Alternate("application/atom+xml", page.feedAddress()));
                }
                answer.addObject("head", head);
                if (!head.canonical().isEmpty()) {
                    response.addHeader(HttpHeaders.LINK, "<" + head.canonical() + ">; rel=\"canonical\"");
                }
            });
        }
    }
}
