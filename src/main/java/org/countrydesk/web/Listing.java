package org.countrydesk.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers of the data interface: a part of a list as JSON or CSV, with a link to the next part. */
public final class Listing {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Listing() {}

    /** Answer with {@code {"total", "page", "size", "items"}}. */
    public static <T> ResponseEntity<Paged<T>> json(Paged<T> part) {
        return ResponseEntity.ok().headers(next(part)).contentType(MediaType.APPLICATION_JSON).body(part);
    }

    /** Answer with a header line and one line an item; columns are the components of the row's record. */
    public static <T extends Record> ResponseEntity<String> csv(Class<T> row, Paged<T> part) {
        return ResponseEntity.ok().headers(next(part)).contentType(CSV).body(Csv.print(row, part.items()));
    }

    private static HttpHeaders next(Paged<?> part) {
        HttpHeaders headers = new HttpHeaders();
        if (part.hasNext()) {
            String address = ServletUriComponentsBuilder.fromCurrentRequest()
                    .scheme(null)
                    .host(null)
                    .port(null)
                    .replaceQueryParam("page", part.page() + 1)
                    .replaceQueryParam("size", part.size())
                    .build(true)
                    .toUriString();
            headers.add(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
        return headers;
    }
}
