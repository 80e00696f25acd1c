package org.countrydesk.share;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.countrydesk.drawing.Picture;
import org.countrydesk.edition.Editions;
import org.countrydesk.subject.Subject;
import org.countrydesk.subject.Subjects;
import org.countrydesk.web.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The picture that other sites show beside a link to a page. It holds what the page says, and no word of the request. */
@Controller
class PreviewController {

    private final Editions editions;
    private final Subjects subjects;
    private final ITemplateEngine templates;

    PreviewController(Editions editions, Subjects subjects, ITemplateEngine templates) {
        this.editions = editions;
        this.subjects = subjects;
        this.templates = templates;
    }

    /**
     * @param of address within the site
     */
    @GetMapping("/preview.png")
    ResponseEntity<byte[]> show(@RequestParam String of, HttpServletResponse response) {
        Editions.Live live = editions.require();
        Subject subject = subjects.find(of, live).orElseThrow(() -> NotFoundException.of("page at the address in", "of"));
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        PreviewDrawing page = PreviewDrawing.of(subject, live.deskName());
        String svg = templates.process("pages/share/preview", new Context(Locale.ENGLISH, Map.of("page", page)));
        byte[] png = Picture.png(svg, PreviewDrawing.WIDTH);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(1, TimeUnit.DAYS).cachePublic())
                .body(png);
    }

    /** Return an address of the site as a parameter of another. */
    static String encoded(String path) {
        return UriUtils.encodeQueryParam(path, StandardCharsets.UTF_8).replace("&", "%26").replace("=", "%3D").replace("+", "%2B");
    }
}
