package org.countrydesk.markup;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Keeps from the PDF library what would fill the memory when it is unpacked. */
final class PdfGuard {

    private static final long LARGEST_STREAM = 48L << 20;
    private static final long LARGEST_TOGETHER = 512L << 20;

    /** Of a stream packed in another way than Flate, which may grow two thousandfold. */
    private static final int LARGEST_OTHER = 64 << 10;

    private static final int DICTIONARY = 1_000;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PACKED = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s{0,9}/Image\\b");

    private PdfGuard() {}

    /** Tell whether every stream unpacks to a size that can be read. */
    static boolean allows(byte[] bytes) {
        long together = 0;
        int at = next(bytes, 0);
        while (at >= 0) {
            int data = at + STREAM.length;
            data += data < bytes.length && bytes[data] == '\r' ? 1 : 0;
            data += data < bytes.length && bytes[data] == '\n' ? 1 : 0;
            String dictionary = dictionary(bytes, at);
            Matcher packed = PACKED.matcher(dictionary);
            boolean any = packed.find();
            boolean flate = any && packed.group().startsWith("/Fl");
            boolean picture = PICTURE.matcher(dictionary).find();
            if (any && packed.find() && !picture) {
                return false;
            }
            int from = data;
            if (flate) {
                Inflater inflater = new Inflater();
                long size = unpack(inflater, bytes, data, Math.min(LARGEST_STREAM, LARGEST_TOGETHER - together) + 1);
                from = data + (int) inflater.getBytesRead();
                inflater.end();
                together += size;
                if (size > LARGEST_STREAM && !picture || together > LARGEST_TOGETHER) {
                    return false;
                }
            }
            at = next(bytes, Math.max(from, at + STREAM.length));
            if (any && !flate && !picture && (at < 0 ? bytes.length : at) - data > LARGEST_OTHER) {
                return false;
            }
        }
        return true;
    }

    /** Return how large the data are when unpacked, at most a little more than the limit. */
    private static long unpack(Inflater inflater, byte[] bytes, int from, long limit) {
        inflater.setInput(bytes, from, bytes.length - from);
        byte[] some = new byte[1 << 16];
        long size = 0;
        try {
            while (size <= limit && !inflater.finished()) {
                int got = inflater.inflate(some);
                size += got;
                if (got == 0) {
                    break;
                }
            }
        } catch (DataFormatException e) {
            // The library unpacks as far as this, too.
            return size;
        }
        return size;
    }

    /** Return the words between the object's start and its stream. */
    private static String dictionary(byte[] bytes, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        int object = Math.max(before.lastIndexOf(" obj"), before.lastIndexOf("endstream"));
        return object < 0 ? before : before.substring(object);
    }

    /** Return where the next stream's keyword stands; -1 where none does. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length <= bytes.length; i++) {
            boolean ends = i >= 3 && bytes[i - 3] == 'e' && bytes[i - 2] == 'n' && bytes[i - 1] == 'd';
            if (bytes[i] == 's' && !ends && matches(bytes, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
