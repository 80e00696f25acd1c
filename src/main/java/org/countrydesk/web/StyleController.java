package org.countrydesk.web;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the style sheet of the site. */
@Controller
class StyleController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final Frame frame;

    StyleController(Frame frame) {
        this.frame = frame;
    }

    /** Answer with the style sheet; the address of an earlier one gets the present one, not to be kept. */
    @GetMapping("/css/desk-{hash:[0-9a-f]+}.css")
    ResponseEntity<byte[]> show(@PathVariable String hash) {
        StyleSheet styles = frame.styles();
        CacheControl cache = styles.path().contains("-" + hash + ".")
                ? CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable()
                : CacheControl.noCache();
        return ResponseEntity.ok().contentType(CSS).cacheControl(cache).body(styles.bytes());
    }
}
