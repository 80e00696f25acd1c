package org.countrydesk.ready;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** How the bytes of an answer are coded on the way; where a reader takes several alike, the first one is chosen. */
enum Coding {
    BROTLI("br", "-b"),
    GZIP("gzip", "-g"),
    IDENTITY("identity", "");

    /** The next step that brings more than a hundredth of the bytes, to 10, takes thirty times the time. */
    private static final int BROTLI_QUALITY = 6;

    /** The highest level, 9, brings a hundredth of the bytes for half as much time again. */
    private static final int GZIP_LEVEL = 6;

    /** 2 to this many bytes are looked back over: a page is hardly ever longer, and a window costs memory outside the heap. */
    private static final int BROTLI_WINDOW = 18;

    private final String token;
    private final String mark;

    Coding(String token, String mark) {
        this.token = token;
        this.mark = mark;
    }

    /** Return the name under which readers ask for it. */
    String token() {
        return token;
    }

    /** Return what the ETag of a page in this coding ends with. */
    String mark() {
        return mark;
    }

    /** Tell whether it can be made here; Brotli comes with a library for some machines only. */
    boolean available() {
        return this != BROTLI || Brotli.THERE;
    }

    /** Return the bytes in this coding. */
    byte[] encode(byte[] plain) {
        try {
            return switch (this) {
                case IDENTITY -> plain;
                case GZIP -> gzip(plain);
                case BROTLI -> Encoder.compress(
                        plain, Encoder.Parameters.create(BROTLI_QUALITY, BROTLI_WINDOW, Encoder.Mode.TEXT));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var out = new GZIPOutputStream(bytes, 4096) {
            {
                def.setLevel(GZIP_LEVEL);
            }
        }) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    /** Looked for when it is first asked for: the library unpacks its native part. */
    private static final class Brotli {
        static final boolean THERE = Brotli4jLoader.isAvailable();
    }
}
