package org.countrydesk.markup;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Captures a file's bytes as text. */
public final class SourceReader {

    /** First bytes of archives, pictures, databases, programs and old office files. */
    private static final int[][] BINARY_HEADS = {
        {'P', 'K', 3, 4},
        {0x89, 'P', 'N', 'G'},
        {'G', 'I', 'F', '8'},
        {0xFF, 0xD8, 0xFF},
        {0x1F, 0x8B},
        {0x7F, 'E', 'L', 'F'},
        {0xD0, 0xCF, 0x11, 0xE0},
        {'R', 'a', 'r', '!'},
        {'7', 'z', 0xBC, 0xAF},
        {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f'},
    };

    private final Limits limits;

    public SourceReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Decode a file.
     *
     * <p>UTF-8, or UTF-16 where a byte order mark says so, or what an HTML page declares where it is not in UTF-8. Of a PDF
     * the text is taken out. What is not text, or a kind of text this edition cannot read, is refused.
     *
     * @param name relative to the folder, parts separated by {@code /}
     */
    public Capture read(String name, byte[] bytes) {
        if (bytes.length > limits.fileBytes()) {
            return refuse(name, String.format(
                    Locale.ROOT,
                    "the file is %,d bytes large, more than the limit of %,d; nothing of it was read",
                    bytes.length,
                    limits.fileBytes()));
        }
        for (int[] head : BINARY_HEADS) {
            if (TextDecoder.starts(bytes, head)) {
                return refuse(name, "the file is not text; nothing of it was read");
            }
        }
        if (MediaTypes.isPdf(bytes)) {
            return printed(name, bytes);
        }
        Optional<Charset> declared = MediaTypes.declaredCharset(bytes);
        TextDecoder plain = TextDecoder.decode(bytes);
        boolean other = plain.invalid().count() > 0 && declared.isPresent();
        TextDecoder decoded = other ? TextDecoder.decode(bytes, declared.get()) : plain;
        String text = decoded.text();
        if (text.chars().allMatch(c -> ProseBuilder.isSpace((char) c))) {
            return refuse(name, "the file is empty");
        }
        String kind = MediaTypes.unreadable(text);
        if (!kind.isEmpty()) {
            return refuse(name, "the file is " + kind + ", which this edition of the desk does not read");
        }
        if (isBinary(decoded)) {
            return refuse(
                    name, "the file is not text in UTF-8, or in UTF-16 with a byte order mark; nothing of it was read");
        }
        List<Problem> problems = problems(name, decoded);
        if (other) {
            String charset = declared.get().name();
            problems.add(new Problem(
                    Problem.Level.NOTE, "source", name, 0, 0, "", "the file is not in UTF-8; it was read in " + charset + ", as it declares"));
        }
        problems.sort(null);
        return new Capture.Captured(
                new Source(name, text, MediaTypes.of(name, text), sha256(bytes), bytes.length, problems));
    }

    /** The captured text of a PDF is what was taken out of it. */
    private static Capture printed(String name, byte[] bytes) {
        PdfText.Outcome outcome = PdfText.of(bytes);
        if (!outcome.why().isEmpty()) {
            return refuse(name, outcome.why());
        }
        PdfText pdf = outcome.text();
        List<Problem> problems = new ArrayList<>();
        if (pdf.read() < pdf.pages()) {
            problems.add(new Problem(
                    Problem.Level.LOST,
                    "source",
                    name,
                    0,
                    0,
                    "",
                    "the PDF has " + pdf.pages() + " pages and more text than is read; what follows page " + pdf.read()
                            + " was left out or cut short"));
        }
        return new Capture.Captured(
                new Source(name, pdf.text(), MediaTypes.PDF, sha256(bytes), bytes.length, problems, pdf.lines()));
    }

    /**
     * Tell whether the bytes were hardly meant as text. It errs towards text: a text in windows-1252 passes, with its
     * accented letters replaced.
     */
    private static boolean isBinary(TextDecoder decoded) {
        long length = decoded.text().length();
        return decoded.nuls() >= 8 && decoded.nuls() * 100L > length
                || decoded.controls().count() >= 16 && decoded.controls().count() * 10L > length
                || decoded.invalid().count() >= 16 && decoded.invalid().count() * 10L > length * 3;
    }

    private static List<Problem> problems(String name, TextDecoder decoded) {
        List<Problem> problems = new ArrayList<>();
        TextDecoder.Found invalid = decoded.invalid();
        if (invalid.count() > 0) {
            String bytes = invalid.count() == 1 ? "1 byte stands" : invalid.count() + " bytes stand";
            problems.add(new Problem(
                    Problem.Level.DOUBT,
                    "source",
                    name,
                    invalid.line(),
                    invalid.column(),
                    "",
                    bytes + " for no character, the first here; replaced by U+FFFD. Is the file in UTF-8?"));
        }
        note(name, decoded.controls(), "control characters", problems);
        note(name, decoded.overrides(), "marks that turn the direction of writing", problems);
        return problems;
    }

    private static void note(String name, TextDecoder.Found found, String what, List<Problem> to) {
        if (found.count() > 0) {
            String text = what + " replaced by U+FFFD: " + found.count() + ", the first here";
            to.add(new Problem(Problem.Level.NOTE, "source", name, found.line(), found.column(), "", text));
        }
    }

    private static Capture refuse(String name, String why) {
        return new Capture.Refused(new Problem(Problem.Level.LOST, "source", name, 0, 0, "", why));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
