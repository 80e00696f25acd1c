package org.countrydesk.ready;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer as it is sent: its headers, and its bytes in each coding that was asked for. Safe for use by several threads. */
final class ReadyPage {

    /** Shorter ones fit one packet as they are. */
    private static final int WORTH_CODING = 1000;

    /** What is kept beside the bytes, and what it takes to find it. */
    private static final int OVERHEAD = 2000;

    private static final int HASH_BYTES = 15;

    /** Made here for every answer; parts of answers are not served. */
    private static final Set<String> OURS = Set.of(
            "content-type", "content-length", "transfer-encoding", "etag", "last-modified", "accept-ranges", "vary", "date");

    private final int status;
    private final String type;
    private final boolean keepable;
    private final byte[][] headers;
    private final String hash;
    private final Form plain;
    private final @Nullable Form[] coded = new @Nullable Form[Coding.values().length];

    /** Counted without a lock; that one is lost now and then does no harm. */
    private int sent;

    private ReadyPage(int status, String type, boolean keepable, byte[][] headers, String hash, byte[] body) {
        this.status = status;
        this.type = type;
        this.keepable = keepable;
        this.headers = headers;
        this.hash = hash;
        plain = form(Coding.IDENTITY, body);
        coded[Coding.IDENTITY.ordinal()] = plain;
    }

    /**
     * The answer in one coding.
     *
     * @param headers name and value by turns
     * @param known the headers where the reader has the bytes already
     */
    private record Form(String tag, byte[][] headers, byte[][] known, byte[] body) {}

    /** Take over an answer that was rendered and not sent. */
    static ReadyPage of(HttpServletResponse rendered, byte[] body) {
        List<String> headers = new ArrayList<>();
        boolean forAll = rendered.getStatus() == HttpServletResponse.SC_OK;
        for (String name : rendered.getHeaderNames()) {
            if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                rendered.getHeaders(name).forEach(value -> headers.addAll(List.of(name, value)));
            }
            forAll &= !name.equalsIgnoreCase("Set-Cookie");
        }
        String caching = rendered.getHeader("Cache-Control");
        if (caching == null) {
            headers.addAll(List.of("Cache-Control", "no-cache"));
        } else {
            forAll &= !caching.contains("no-store") && !caching.contains("private");
        }
        String type = rendered.getContentType() == null ? "" : rendered.getContentType();
        if (isText(type)) {
            headers.addAll(List.of("Vary", "Accept-Encoding"));
        }
        byte[][] clean = headers.stream().map(ReadyPage::latin).toArray(byte[][]::new);
        return new ReadyPage(rendered.getStatus(), type, forAll, clean, hash(type, body), body);
    }

    /** Write an answer that other readers may have. */
    void write(DataOutputStream out) throws IOException {
        out.writeUTF(type);
        out.writeUTF(hash);
        out.writeInt(headers.length);
        for (byte[] header : headers) {
            write(header, out);
        }
        write(plain.body(), out);
        for (Coding coding : Coding.values()) {
            Form form = coding == Coding.IDENTITY ? null : coded[coding.ordinal()];
            out.writeBoolean(form != null);
            if (form != null) {
                write(form.body(), out);
            }
        }
    }

    static ReadyPage read(DataInputStream in) throws IOException {
        String type = in.readUTF();
        String hash = in.readUTF();
        byte[][] headers = new byte[in.readInt()][];
        for (int i = 0; i < headers.length; i++) {
            headers[i] = bytes(in);
        }
        ReadyPage page = new ReadyPage(HttpServletResponse.SC_OK, type, true, headers, hash, bytes(in));
        for (Coding coding : Coding.values()) {
            if (in.readBoolean()) {
                page.coded[coding.ordinal()] = page.form(coding, bytes(in));
            }
        }
        return page;
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    /** Tell whether other readers may have it as well. */
    boolean keepable() {
        return keepable;
    }

    /** Return how many bytes it takes, about. */
    int weight() {
        return OVERHEAD + Stream.of(coded).mapToInt(form -> form == null ? 0 : form.body().length).sum();
    }

    /** Return how often it was sent, about. */
    int sent() {
        return sent;
    }

    /** Send it; tells whether it takes more bytes than before, as it was coded for this reader first. */
    boolean send(HttpServletRequest request, Reply reply) throws IOException {
        sent++;
        Coding coding = isText(type)
                ? AcceptedCodings.choose(request.getHeader("Accept-Encoding"), plain.body().length >= WORTH_CODING)
                : Coding.IDENTITY;
        Form ready = coded[coding.ordinal()];
        Form form = ready == null ? form(coding, coding.encode(plain.body())) : ready;
        coded[coding.ordinal()] = form;
        if (status != HttpServletResponse.SC_OK) {
            reply.status(status);
        } else if (isKnown(request.getHeader("If-None-Match"), form.tag())) {
            reply.status(HttpServletResponse.SC_NOT_MODIFIED);
            write(form.known(), reply);
            return ready == null;
        }
        write(form.headers(), reply);
        reply.length(form.body().length);
        if (!request.getMethod().equals("HEAD")) {
            reply.body(form.body());
        }
        return ready == null;
    }

    private static void write(byte[][] headers, Reply reply) {
        for (int i = 0; i < headers.length; i += 2) {
            reply.header(headers[i], headers[i + 1]);
        }
    }

    private Form form(Coding coding, byte[] body) {
        List<byte[]> known = new ArrayList<>(List.of(headers));
        String tag = '"' + hash + coding.mark() + '"';
        if (status == HttpServletResponse.SC_OK) {
            known.addAll(List.of(latin("ETag"), latin(tag)));
        }
        List<byte[]> whole = new ArrayList<>(known);
        if (!type.isEmpty()) {
            whole.addAll(List.of(latin("Content-Type"), latin(type)));
        }
        if (coding != Coding.IDENTITY) {
            whole.addAll(List.of(latin("Content-Encoding"), latin(coding.token())));
        }
        return new Form(tag, whole.toArray(byte[][]::new), known.toArray(byte[][]::new), body);
    }

    /** Tell whether one of the tags a reader has is the given one; compared weakly (RFC 9110, 13.1.2). */
    static boolean isKnown(@Nullable String readers, String tag) {
        if (readers == null) {
            return false;
        }
        return readers.strip().equals("*")
                || Arrays.stream(readers.split(",")).map(String::strip).anyMatch(each -> each.equals(tag) || each.equals("W/" + tag));
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("javascript");
    }

    /** The same for the same bytes, whatever edition they are of: what a reader has stays good over editions and restarts. */
    private static String hash(String type, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(latin(type));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest.digest(body), HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
