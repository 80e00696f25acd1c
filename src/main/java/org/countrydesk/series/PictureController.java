package org.countrydesk.series;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.countrydesk.drawing.Picture;
import org.countrydesk.edition.Editions;
import org.countrydesk.web.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The chart of a series as a picture to take along. */
@RestController
class PictureController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final int WIDTH = 1616;

    private final Editions editions;
    private final SeriesReader reader;
    private final Pictures pictures;

    PictureController(Editions editions, SeriesReader reader, Pictures pictures) {
        this.editions = editions;
        this.reader = reader;
        this.pictures = pictures;
    }

    @GetMapping("/series/{slug}.svg")
    ResponseEntity<byte[]> svg(@PathVariable String slug, HttpServletRequest request) {
        String svg = drawn(slug, request);
        return answer(slug + ".svg", SVG, svg, request, () -> svg.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/series/{slug}.png")
    ResponseEntity<byte[]> png(@PathVariable String slug, HttpServletRequest request) {
        String svg = drawn(slug, request);
        return answer(slug + ".png", MediaType.IMAGE_PNG, svg, request, () -> Picture.png(svg, WIDTH));
    }

    private String drawn(String slug, HttpServletRequest request) {
        Editions.Live live = editions.require();
        SeriesReader.Read read = reader.read(slug, live.number()).orElseThrow(() -> NotFoundException.of("series", slug));
        String address = request.getRequestURL().toString().replaceFirst("\\.(svg|png)$", "");
        String site = (live.subject().isEmpty() ? "Country" : live.subject()) + " Desk";
        String svg = pictures.svg(read, live, site, address);
        if (svg.isEmpty()) {
            throw NotFoundException.of("chart of the series", slug);
        }
        return svg;
    }

    private interface Bytes {
        byte[] made();
    }

    /** The picture is only made where the reader has not got it already. */
    private static ResponseEntity<byte[]> answer(String name, MediaType type, String svg, HttpServletRequest request, Bytes bytes) {
        String tag = '"' + DigestUtils.md5DigestAsHex(svg.getBytes(StandardCharsets.UTF_8)) + '"';
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(type)
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString());
        boolean known = new ServletWebRequest(request).checkNotModified(tag);
        return known ? answer.build() : answer.body(bytes.made());
    }
}
