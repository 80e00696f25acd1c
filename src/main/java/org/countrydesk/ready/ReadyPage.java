package org.countrydesk.ready;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/** An answer as it is sent: its headers, and its bytes in each coding that was asked for. Safe for use by several threads. */
final class ReadyPage {

    /** Shorter ones fit one packet as they are. */
    private static final int WORTH_CODING = 1000;

    /** What is kept beside the bytes, headers as text and as bytes, and what it takes to find it. */
    private static final int OVERHEAD = 4000;

    private static final byte[] NOTHING = {};

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private static final int HASH_BYTES = 15;

    /** Made here for every answer; parts of answers are not served. */
    private static final Set<String> OURS = Set.of(
            "content-type", "content-length", "transfer-encoding", "etag", "last-modified", "accept-ranges", "vary", "date");

    private final int status;
    private final String type;
    private final boolean keepable;
    private final List<HttpField> headers;
    private final String hash;
    private final Form plain;
    private final @Nullable Form[] coded = new @Nullable Form[Coding.values().length];

    /** Counted without a lock; that one is lost now and then does no harm. */
    private int sent;

    private ReadyPage(int status, String type, boolean keepable, List<HttpField> headers, String hash, byte[] body) {
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
     * @param known the headers where the reader has the bytes already
     */
    private record Form(String tag, List<HttpField> headers, List<HttpField> known, byte[] body) {}

    /** Take over an answer that was rendered and not sent. */
    static ReadyPage of(HttpServletResponse rendered, byte[] body) {
        List<HttpField> headers = new ArrayList<>();
        boolean forAll = rendered.getStatus() == HttpServletResponse.SC_OK;
        for (String name : rendered.getHeaderNames()) {
            if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                rendered.getHeaders(name).forEach(value -> headers.add(field(name, value)));
            }
            forAll &= !name.equalsIgnoreCase("Set-Cookie");
        }
        String caching = rendered.getHeader("Cache-Control");
        if (caching == null) {
            headers.add(field("Cache-Control", "no-cache"));
        } else {
            forAll &= !caching.contains("no-store") && !caching.contains("private");
        }
        String type = rendered.getContentType() == null ? "" : rendered.getContentType();
        if (isText(type)) {
            headers.add(field("Vary", "Accept-Encoding"));
        }
        return new ReadyPage(rendered.getStatus(), type, forAll, List.copyOf(headers), hash(type, body), body);
    }

    /** Write an answer that other readers may have. */
    void write(DataOutputStream out) throws IOException {
        out.writeUTF(type);
        out.writeUTF(hash);
        out.writeInt(headers.size());
        for (HttpField header : headers) {
            out.writeUTF(header.getName());
            write(latin(header.getValue()), out);
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
        List<HttpField> headers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            headers.add(field(in.readUTF(), new String(bytes(in), StandardCharsets.ISO_8859_1)));
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

    /** Send it if that takes no coding, which is work for a while; tells whether it was sent. */
    boolean sendsReady(Asked asked, Reply reply) throws IOException {
        Form form = coded[coding(asked).ordinal()];
        if (form == null) {
            return false;
        }
        send(form, asked, reply);
        return true;
    }

    /** Send it; tells whether it takes more bytes than before, as it was coded for this reader first. */
    boolean send(Asked asked, Reply reply) throws IOException {
        Coding coding = coding(asked);
        Form ready = coded[coding.ordinal()];
        Form form = ready == null ? form(coding, coding.encode(plain.body())) : ready;
        coded[coding.ordinal()] = form;
        send(form, asked, reply);
        return ready == null;
    }

    private Coding coding(Asked asked) {
        return isText(type) ? AcceptedCodings.choose(asked.codings(), plain.body().length >= WORTH_CODING) : Coding.IDENTITY;
    }

    private void send(Form form, Asked asked, Reply reply) throws IOException {
        sent++;
        boolean known = status == HttpServletResponse.SC_OK && isKnown(asked.known(), form.tag());
        if (known || status != HttpServletResponse.SC_OK) {
            reply.status(known ? HttpServletResponse.SC_NOT_MODIFIED : status);
        }
        (known ? form.known() : form.headers()).forEach(reply::header);
        reply.length(form.body().length);
        reply.finish(known || asked.onlyHead() ? NOTHING : form.body());
    }

    private Form form(Coding coding, byte[] body) {
        List<HttpField> known = new ArrayList<>(headers);
        String tag = '"' + hash + coding.mark() + '"';
        if (status == HttpServletResponse.SC_OK) {
            known.add(field("ETag", tag));
        }
        List<HttpField> whole = new ArrayList<>(known);
        if (!type.isEmpty()) {
            whole.add(field("Content-Type", type));
        }
        if (coding != Coding.IDENTITY) {
            whole.add(field("Content-Encoding", coding.token()));
        }
        return new Form(tag, List.copyOf(whole), List.copyOf(known), body);
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

    /** A header with the bytes it is sent as, among which none ends it early. */
    private static HttpField field(String name, String value) {
        return new PreEncodedHttpField(HttpHeader.CACHE.get(name), name, CONTROL.matcher(value).replaceAll(" "));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
