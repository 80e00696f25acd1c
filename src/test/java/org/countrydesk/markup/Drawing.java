package org.countrydesk.markup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Draws a PDF from a description: a line {@code page} opens a page, any other is {@code size[b] left top words}. */
final class Drawing {

    private static final float HEIGHT = 792;

    static {
        PdfText.useOwnFont();
        LoggingSystem.get(Drawing.class.getClassLoader()).setLogLevel("org.apache.pdfbox", LogLevel.OFF);
    }

    private Drawing() {}

    static byte[] draw(String description) {
        try (PDDocument document = new PDDocument()) {
            draw(description, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void draw(String description, PDDocument document) throws IOException {
        PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        for (String page : ("\n" + description).split("\npage(?=\n|$)")) {
            if (page.isBlank()) {
                continue;
            }
            PDPage sheet = new PDPage();
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                for (String line : page.strip().split("\n")) {
                    String[] parts = line.split(" ", 4);
                    boolean heavy = parts[0].endsWith("b");
                    content.beginText();
                    content.setFont(heavy ? bold : plain, Float.parseFloat(parts[0].replace("b", "")));
                    content.newLineAtOffset(Float.parseFloat(parts[1]), HEIGHT - Float.parseFloat(parts[2]));
                    content.showText(parts[3]);
                    content.endText();
                }
            }
        }
    }
}
