package org.countrydesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.countrydesk.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the attribute {@code frame}: what the layout shows around it. */
@ControllerAdvice
class Frame {

    private static final List<Part> PARTS = List.of(
            new Part("/documents", "Documents"),
            new Part("/ambassadors", "Ambassadors"),
            new Part("/timeline", "Timeline"),
            new Part("/statistics", "Statistics"),
            new Part("/series", "Series"),
            new Part("/topics", "Topics"),
            new Part("/compare", "Compare"));
    private static final List<String> SCRIPTS = List.of("preview", "contents", "position", "instant", "copy", "find");

    private final Editions editions;
    private final StyleSheet styles;

    /**
     * @param kept whether the style sheet is read once; off while it is worked on
     */
    Frame(Editions editions, @Value("${spring.web.resources.chain.cache:true}") boolean kept) {
        this.editions = editions;
        styles = new StyleSheet(kept);
    }

    StyleSheet styles() {
        return styles;
    }

    /** A part of the site, for the navigation. */
    record Part(String path, String words) {}

    /**
     * What stands around a page.
     *
     * @param siteName {@code Peru Desk}, after the country the documents are about, or {@code Country Desk}
     * @param edition number of the edition shown; 0 before the first
     * @param day the edition was read; null before the first
     * @param path of the page, without query
     * @param address the same with scheme and host, for citations
     * @param styles address of the style sheet
     */
    record Around(String siteName, long edition, @Nullable LocalDate day, String path, String address, String styles) {

        /** Tell whether the page belongs to a part of the site, for the navigation. */
        public boolean in(String part) {
            return path.equals(part) || path.startsWith(part + "/");
        }

        /** Return the address of a passage, given its short form: it opens the part of a long document that holds it. */
        public String passage(String path) {
            return PassageAddress.whole(path);
        }

        /** Return the parts of the site, in the order of the navigation. */
        public List<Part> parts() {
            return PARTS;
        }

        /** Return the names of the scripts that every page may use; nothing is lost without them. */
        public List<String> scripts() {
            return SCRIPTS;
        }
    }

    @ModelAttribute("frame")
    Around around(HttpServletRequest request) {
        String path = request.getRequestURI();
        String address = request.getRequestURL().toString();
        return editions.find()
                .map(live -> new Around(siteName(live.subject()), live.number(), live.day(), path, address, styles.path()))
                .orElseGet(() -> new Around(siteName(""), 0, null, path, address, styles.path()));
    }

    private static String siteName(String subject) {
        return (subject.isEmpty() ? "Country" : subject) + " Desk";
    }
}
