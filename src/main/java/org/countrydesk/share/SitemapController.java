package org.countrydesk.share;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.edition.Editions;
import org.countrydesk.web.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

/**
 * The map of the site for search engines, in files of a thousand addresses, and what they are asked to leave alone. Sections and single
 * figures are found from their documents.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>
 */
@Controller
class SitemapController {

    private static final int SIZE = 1_000;
    private static final List<String> PAGES =
            List.of("/", "/documents", "/ambassadors", "/timeline", "/statistics", "/series", "/topics", "/coverage", "/compare", "/about", "/api");
    private static final Map<String, String> ENTITIES = parts();
    private static final String STANDING = " e where e.standing.first <= :edition and e.standing.last > :edition";

    private final Editions editions;
    private final EntityManager entities;

    SitemapController(Editions editions, EntityManager entities) {
        this.editions = editions;
        this.entities = entities;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        String base = request.getRequestURL().toString().replaceFirst("/robots\\.txt$", "");
        return ResponseEntity.ok().contentType(new MediaType("text", "plain", StandardCharsets.UTF_8)).body(String.join(
                "\n", "User-agent: *", "Disallow: /cite", "Disallow: /search", "Disallow: /statistics?", "", "Sitemap: " + base + "/sitemap.xml", ""));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index(HttpServletRequest request) {
        Editions.Live live = editions.require();
        Site site = Site.of(request, live);
        List<String> files = new ArrayList<>(List.of("/sitemap/pages-1.xml"));
        for (Map.Entry<String, String> part : ENTITIES.entrySet()) {
            long count = entities.createQuery("select count(e) from " + part.getValue() + STANDING, Long.class)
                    .setParameter("edition", live.number())
                    .getSingleResult();
            for (int file = 1; (long) (file - 1) * SIZE < count; file++) {
                files.add("/sitemap/" + part.getKey() + "-" + file + ".xml");
            }
        }
        return xml("sitemapindex", "sitemap", files, site);
    }

    @GetMapping("/sitemap/{part:[a-z]+}-{file:[1-9][0-9]*}.xml")
    ResponseEntity<String> show(@PathVariable String part, @PathVariable int file, HttpServletRequest request) {
        Editions.Live live = editions.require();
        String entity = ENTITIES.get(part);
        List<String> paths = entity == null
                ? (part.equals("pages") && file == 1 ? PAGES : List.of())
                : entities.createQuery("select e.slug from " + entity + STANDING + " order by e.slug", String.class)
                        .setParameter("edition", live.number())
                        .setFirstResult((file - 1) * SIZE)
                        .setMaxResults(SIZE)
                        .getResultList()
                        .stream()
                        .map(slug -> "/" + part + "/" + slug)
                        .toList();
        if (paths.isEmpty()) {
            throw NotFoundException.of("part of the site map", part + "-" + file);
        }
        return xml("urlset", "url", paths, Site.of(request, live));
    }

    private static ResponseEntity<String> xml(String root, String item, List<String> paths, Site site) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String path : paths) {
            out.append("<").append(item).append("><loc>").append(HtmlUtils.htmlEscapeDecimal(site.at(path), "UTF-8")).append("</loc><lastmod>")
                    .append(site.day()).append("</lastmod></").append(item).append(">\n");
        }
        return ResponseEntity.ok().contentType(new MediaType("application", "xml", StandardCharsets.UTF_8)).body(out + "</" + root + ">\n");
    }

    /** Parts of the map, each with the kind of row that its addresses are made of. */
    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("documents", "Document");
        parts.put("ambassadors", "Ambassador");
        parts.put("series", "Series");
        parts.put("topics", "Entity");
        return parts;
    }
}
