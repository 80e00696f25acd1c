package org.countrydesk.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    @Test
    void takesTheTextLineByLine() throws IOException {
        Source source = captured(Drawing.draw("page\n11 72 90 Lima\n11 200 90 1535\n11 72 120 Cusco\npage\n11 72 90 Puno"));
        assertEquals("Lima\t1535\nCusco\n\nPuno\n\n", source.text());
        assertEquals(List.of(1, 1, 2), source.lines().stream().map(PrintedLine::page).toList());
        assertEquals("Puno", source.text().substring(source.lines().get(2).start(), source.lines().get(2).end()));
        assertEquals("application/pdf", source.mediaType());
        assertEquals(List.of(), source.problems());
    }

    @Test
    void refusesWhatAsksForAPassword() throws IOException {
        assertEquals("the PDF is encrypted and asks for a password; nothing of it was read", refusal(locked("secret", true)));
    }

    @Test
    void refusesWhatIsLockedWithACertificate() {
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [] /Count 0 >>",
            "<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Length 128 /CF << /DefaultCryptFilter"
                    + " << /Recipients [<3082>] /CFM /AESV2 >> >> /StmF /DefaultCryptFilter /StrF /DefaultCryptFilter >>"
        };
        StringBuilder pdf = new StringBuilder("%PDF-1.6\n");
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int at = pdf.length();
        pdf.append(table).append("trailer\n<< /Root 1 0 R /Encrypt 3 0 R /Size 4 /ID [<00> <00>] >>\nstartxref\n").append(at).append("\n%%EOF");
        assertEquals(
                "the PDF is encrypted in a way that asks for a certificate; nothing of it was read",
                refusal(pdf.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void readsWhatIsEncryptedWithoutAPassword() throws IOException {
        assertEquals("Lima\n\n", captured(locked("", true)).text());
    }

    @Test
    void heedsThatTakingTextOutIsForbidden() throws IOException {
        assertEquals("the PDF forbids taking its text out; nothing of it was read", refusal(locked("", false)));
    }

    @Test
    void refusesPicturesOfPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            assertEquals("the PDF has 2 pages and no text that can be taken out: are they pictures?", refusal(saved(document)));
        }
    }

    @Test
    void refusesWhatIsBroken() {
        String broken = "the PDF is broken; nothing of it was read";
        assertEquals(broken, refusal("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(broken, refusal("%PDF-1.4\ntrailer << /Root 1 0 R >>\nstartxref\n99999999\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(broken, refusal(("%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000)).getBytes(StandardCharsets.US_ASCII)));
    }

    /** However a file is damaged, it is read or refused. */
    @Test
    void livesThroughDamage() {
        byte[] whole = Drawing.draw("page\n20 72 60 Peru\n11 72 90 Lima is the capital of Peru.\npage\n11 72 90 Cusco");
        Random random = new Random(20_261_122);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int k = 0; k < 1 + i % 20 && damaged.length > 9; k++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            if (new SourceReader(Limits.DEFAULT).read("a.pdf", damaged) instanceof Capture.Captured captured) {
                Places.check(new DocumentReader(Limits.DEFAULT).read(captured.source()), captured.source().text());
            }
        }
    }

    @Test
    void refusesWhatUnpacksTooLarge() throws IOException {
        String tooLarge = "what is packed in the PDF is too large to be unpacked; nothing of it was read";
        try (PDDocument document = new PDDocument()) {
            page(document, "q Q ".repeat(1 << 10), 20_000);
            assertEquals(tooLarge, refusal(saved(document)));
        }
        try (PDDocument document = new PDDocument()) {
            COSArray twice = new COSArray(List.<COSBase>of(COSName.FLATE_DECODE, COSName.FLATE_DECODE));
            PDPage page = new PDPage();
            COSStream stream = new COSStream();
            try (OutputStream out = stream.createOutputStream(twice)) {
                out.write("q Q ".repeat(100).getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(new PDStream(stream));
            document.addPage(page);
            assertEquals(tooLarge, refusal(saved(document)));
        }
    }

    @Test
    void stopsWhereAPageHasTooMuch() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Drawing.draw("page\n11 72 90 Lima", document);
            page(document, "q Q ".repeat(1 << 10), 4_000);
            Drawing.draw("page\n11 72 90 Cusco", document);
            byte[] bytes = saved(document);
            Source source = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> captured(bytes));
            assertEquals("Lima\n\n", source.text());
            assertEquals(
                    "LOST a.pdf: the PDF has 3 pages and more text than is read; what follows page 1 was left out or cut short",
                    source.problems().getFirst().toString());
        }
    }

    /** Each form shows the one below twice: what is drawn doubles with each. */
    @Test
    void stopsWhereFormsDouble() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Drawing.draw("page\n11 72 90 Lima", document);
            PDFormXObject below = null;
            for (int i = 0; i < 40; i++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(PDRectangle.LETTER);
                form.setResources(new PDResources());
                if (below != null) {
                    form.getResources().put(COSName.getPDFName("F"), below);
                }
                try (OutputStream out = form.getContentStream().createOutputStream()) {
                    out.write("/F Do /F Do".getBytes(StandardCharsets.US_ASCII));
                }
                below = form;
            }
            PDPage page = page(document, "/F Do ", 1);
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("F"), below);
            byte[] bytes = saved(document);
            Source source = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> captured(bytes));
            assertEquals("Lima\n\n", source.text());
        }
    }

    private static PDPage page(PDDocument document, String content, int times) throws IOException {
        PDPage page = new PDPage();
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < times; i++) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
        }
        page.setContents(stream);
        document.addPage(page);
        return page;
    }

    private static byte[] locked(String password, boolean mayExtract) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Drawing.draw("page\n11 72 90 Lima", document);
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(mayExtract);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static Source captured(byte[] bytes) {
        return assertInstanceOf(Capture.Captured.class, new SourceReader(Limits.DEFAULT).read("a.pdf", bytes)).source();
    }

    private static String refusal(byte[] bytes) {
        return assertInstanceOf(Capture.Refused.class, new SourceReader(Limits.DEFAULT).read("a.pdf", bytes))
                .problem()
                .text();
    }
}
