package org.countrydesk.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text layer out of a PDF: the one class that knows the PDF library.
 *
 * @param text a line of a page a line, an empty line between pages
 * @param pages how many the document has
 * @param read how many of them were read
 */
record PdfText(String text, List<PrintedLine> lines, int pages, int read) {

    private static final int MOST_PAGES = 3_000;
    private static final int MOST_OPERATORS = 4_000_000;

    /** Showing a form takes as long as this many operators. */
    private static final int OPERATORS_OF_A_FORM = 100;

    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int MOST_CHARACTERS_OF_A_PAGE = 200_000;

    static {
        useOwnFont();
    }

    /** Keep the library from looking for the machine's fonts, which takes time and leaves a file behind. */
    static void useOwnFont() {
        FontMappers.set(new OwnFont());
    }

    /** What came of a file: its text, or why there is none. */
    record Outcome(PdfText text, String why) {}

    static Outcome of(byte[] bytes) {
        if (!PdfGuard.allows(bytes)) {
            return refuse("what is packed in the PDF is too large to be unpacked; nothing of it was read");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                return refuse("the PDF forbids taking its text out; nothing of it was read");
            }
            Pages pages = new Pages(document.getNumberOfPages());
            PdfText text = pages.read(document);
            if (text.lines().isEmpty()) {
                String count = text.pages() == 0 ? "no pages" : text.pages() == 1 ? "1 page" : text.pages() + " pages";
                return refuse("the PDF has " + count + " and no text that can be taken out: are they pictures?");
            }
            return new Outcome(text, "");
        } catch (InvalidPasswordException e) {
            return refuse("the PDF is encrypted and asks for a password; nothing of it was read");
        } catch (NoClassDefFoundError e) {
            // The library knows certificates only with another one beside it.
            return refuse("the PDF is encrypted in a way that asks for a certificate; nothing of it was read");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A broken file makes the library fail in whatever way its breakage leads to.
            return refuse("the PDF is broken; nothing of it was read");
        }
    }

    private static Outcome refuse(String why) {
        return new Outcome(new PdfText("", List.of(), 0, 0), why);
    }

    /** Thrown where a page holds more than is read. */
    private static final class TooMuchException extends RuntimeException {}

    private static final class Pages extends PDFTextStripper {

        private final int count;
        private final StringBuilder text = new StringBuilder();
        private final List<PrintedLine> lines = new ArrayList<>();
        private final List<TextPosition> line = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private float right;
        private int done;
        private int operators;
        private int characters;
        private int ofPage;

        Pages(int count) {
            this.count = count;
        }

        PdfText read(PDDocument document) throws IOException {
            setEndPage(MOST_PAGES);
            try {
                writeText(document, Writer.nullWriter());
                done = Math.min(count, MOST_PAGES);
            } catch (TooMuchException e) {
                endLine();
            }
            return new PdfText(text.toString(), lines, count, done);
        }

        @Override
        protected void endPage(PDPage page) {
            endLine();
            text.append(lines.isEmpty() ? "" : "\n");
            done = getCurrentPageNo();
            ofPage = 0;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            operators += operator.getName().equals("Do") ? OPERATORS_OF_A_FORM : 1;
            if (operators > MOST_OPERATORS) {
                throw new TooMuchException();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            if (++ofPage > MOST_CHARACTERS_OF_A_PAGE || ++characters > MOST_CHARACTERS) {
                throw new TooMuchException();
            }
            super.processTextPosition(position);
        }

        @Override
        protected void writeString(String string, List<TextPosition> positions) {
            if (positions.isEmpty()) {
                return;
            }
            TextPosition first = positions.getFirst();
            float gap = first.getXDirAdj() - right;
            if (!words.isEmpty() && gap > 1.5f * first.getFontSizeInPt()) {
                words.append('\t');
            } else if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(string);
            line.addAll(positions);
            TextPosition last = positions.getLast();
            right = last.getXDirAdj() + last.getWidthDirAdj();
        }

        @Override
        protected void writeWordSeparator() {
            // A word's start tells how far it stands from the word before.
        }

        @Override
        protected void writeLineSeparator() {
            endLine();
        }

        private void endLine() {
            String plain = TextDecoder.harmless(words.toString().replace('\n', ' ').replace('\r', ' ')).strip();
            if (!plain.isEmpty()) {
                Map<Float, Integer> sizes = new HashMap<>();
                int bold = 0;
                for (TextPosition each : line) {
                    sizes.merge(Math.round(each.getFontSizeInPt() * 2) / 2f, 1, Integer::sum);
                    String font = each.getFont() == null ? "" : String.valueOf(each.getFont().getName());
                    bold += font.toLowerCase(Locale.ROOT).contains("bold") ? 1 : 0;
                }
                float size = sizes.entrySet().stream()
                        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0f);
                TextPosition first = line.getFirst();
                int start = text.length();
                text.append(plain).append('\n');
                lines.add(new PrintedLine(
                        getCurrentPageNo(),
                        start,
                        start + plain.length(),
                        size,
                        bold * 2 > line.size(),
                        first.getXDirAdj(),
                        right,
                        first.getYDirAdj()));
            }
            words.setLength(0);
            line.clear();
        }
    }

    /** Stands in for fonts that a file does not bring, so that what is read does not hang on the machine's fonts. */
    private static final class OwnFont implements FontMapper {

        private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

        private final TrueTypeFont font;

        OwnFont() {
            try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
                if (in == null) {
                    throw new IllegalStateException("the PDF library has no font " + FONT);
                }
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font, false);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font, false);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
            return new CIDFontMapping(null, font, false);
        }
    }
}
