package org.countrydesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.countrydesk.edition.NoEditionYetException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers every fault: with a page that helps, or with an RFC 9457 problem document on the data interface. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Frame frame;

    ErrorPages(Frame frame) {
        this.frame = frame;
    }

    /**
     * What an error page shows.
     *
     * @param words of the address, to search for
     */
    record Page(int status, String title, String detail, String words) {}

    @ExceptionHandler(NotFoundException.class)
    Object notFound(NotFoundException e, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, "Not found", String.valueOf(e.getMessage()), request);
    }

    @ExceptionHandler(NoResourceFoundException.class)
    Object nothingThere(NoResourceFoundException e, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, "Not found", "There is no page at this address.", request);
    }

    @ExceptionHandler(BadParameterException.class)
    Object badParameter(BadParameterException e, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, "This request cannot be answered", String.valueOf(e.getMessage()), request);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    Object wrongType(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        String expected = Number.class.isAssignableFrom(e.getParameter().getParameterType())
                        || e.getParameter().getParameterType().isPrimitive()
                ? "a whole number"
                : "another value";
        String value = String.valueOf(e.getValue());
        return answer(
                HttpStatus.BAD_REQUEST,
                "This request cannot be answered",
                "'" + e.getName() + "' is '" + (value.length() <= 60 ? value : value.substring(0, 59) + "…") + "'; " + expected
                        + " is expected.",
                request);
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    Object missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "This request cannot be answered",
                "The parameter '" + e.getParameterName() + "' is missing.",
                request);
    }

    @ExceptionHandler(NoEditionYetException.class)
    Object notYet(NoEditionYetException e, HttpServletRequest request, HttpServletResponse out) {
        out.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "The desk is being set up", String.valueOf(e.getMessage()), request);
    }

    @ExceptionHandler(NotReadyException.class)
    Object notReady(NotReadyException e, HttpServletRequest request, HttpServletResponse out) {
        out.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(NotReadyException.SECONDS));
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "Not ready yet", String.valueOf(e.getMessage()), request);
    }

    /** Everything Spring or the server refuses keeps its status; anything else is a fault of ours, logged and answered plainly. */
    @ExceptionHandler(Throwable.class)
    Object other(Throwable e, HttpServletRequest request, HttpServletResponse out) {
        if (e instanceof ErrorResponse response) {
            HttpStatus status = HttpStatus.resolve(response.getStatusCode().value());
            HttpStatus known = status == null ? HttpStatus.BAD_REQUEST : status;
            response.getHeaders().forEach((name, values) -> values.forEach(value -> out.addHeader(name, value)));
            return answer(known, known.getReasonPhrase(), "This address does not take such a request.", request);
        }
        HttpStatus refusal = e instanceof HttpException refused ? HttpStatus.resolve(refused.getCode()) : null;
        if (refusal != null && refusal.is4xxClientError()) { // found by the server when the values of a query are asked for
            String detail = refusal == HttpStatus.BAD_REQUEST
                    ? "What follows the question mark of the address cannot be read."
                    : "This address does not take such a request.";
            return answer(refusal, "This request cannot be answered", detail, request);
        }
        LOG.error("cannot answer {}", request.getRequestURI(), e);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong here",
                "The fault is ours and has been logged.",
                request);
    }

    private Object answer(HttpStatus status, String title, String detail, HttpServletRequest request) {
        String path = request.getRequestURI();
        if (isData(path) || asksForJson(request)) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
            problem.setTitle(title);
            return ResponseEntity.status((HttpStatusCode) status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        String view = status == HttpStatus.NOT_FOUND ? "error/404" : "error/other";
        var page = new ModelAndView(
                view, Map.of("page", new Page(status.value(), title, detail, words(path))), status);
        page.addObject("frame", frame.around(request));
        return page;
    }

    private static boolean isData(String path) {
        return path.endsWith(".json") || path.endsWith(".csv") || path.equals("/suggest") || path.startsWith("/suggest/");
    }

    private static boolean asksForJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("html");
    }

    private static String words(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        String plain;
        try {
            plain = URLDecoder.decode(last, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            plain = last;
        }
        String words = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.length() <= 100 ? words : words.substring(0, 100);
    }
}
