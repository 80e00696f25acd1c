package org.countrydesk.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text and counts what had to be replaced.
 *
 * @param text line ends as {@code \n}, no byte order mark, no control characters, no bidirectional overrides
 * @param invalid bytes that stand for no character
 * @param controls control characters replaced, {@code nuls} of them NUL
 * @param overrides bidirectional overrides and isolates replaced
 */
record TextDecoder(String text, Found invalid, Found controls, int nuls, Found overrides) {

    private static final char REPLACEMENT = '\uFFFD';

    /** How many of a kind, and where the first of them stands: line and column, from 1. */
    record Found(int count, int line, int column) {}

    /** Decode UTF-8, or UTF-16 where a byte order mark says so. */
    static TextDecoder decode(byte[] bytes) {
        boolean little = starts(bytes, 0xFF, 0xFE);
        boolean big = starts(bytes, 0xFE, 0xFF);
        Charset charset = little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        int mark = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : little || big ? 2 : 0;
        return new Decoding().run(ByteBuffer.wrap(bytes, mark, bytes.length - mark), charset);
    }

    /** Decode the bytes as another character set has them. */
    static TextDecoder decode(byte[] bytes, Charset charset) {
        return new Decoding().run(ByteBuffer.wrap(bytes), charset);
    }

    private static final class Tally {

        private Found found = new Found(0, 0, 0);

        void add(int count, int line, int column) {
            found = found.count() == 0 ? new Found(count, line, column) : new Found(found.count() + count, found.line(), found.column());
        }
    }

    private static final class Decoding {

        private final StringBuilder text = new StringBuilder();
        private final Tally invalid = new Tally();
        private final Tally controls = new Tally();
        private final Tally overrides = new Tally();
        private boolean afterReturn;
        private int line = 1;
        private int lineStart;
        private int nuls;

        private TextDecoder run(ByteBuffer in, Charset charset) {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            CharBuffer out = CharBuffer.allocate(8192);
            CoderResult result;
            do {
                result = decoder.decode(in, out, true);
                out.flip();
                while (out.hasRemaining()) {
                    take(out.get());
                }
                out.clear();
                if (result.isError()) {
                    invalid.add(result.length(), line, column());
                    in.position(in.position() + result.length());
                    take(REPLACEMENT);
                }
            } while (!result.isUnderflow());
            return new TextDecoder(text.toString(), invalid.found, controls.found, nuls, overrides.found);
        }

        private int column() {
            return text.length() - lineStart + 1;
        }

        private void take(char c) {
            boolean second = afterReturn && c == '\n';
            afterReturn = c == '\r';
            if (second) {
                return;
            }
            if (c == '\n' || c == '\r') {
                text.append('\n');
                line++;
                lineStart = text.length();
            } else if (c == '\f' || c == '\u000B') {
                text.append(' ');
            } else if (c != '\t' && Character.isISOControl(c)) {
                controls.add(1, line, column());
                nuls += c == 0 ? 1 : 0;
                text.append(REPLACEMENT);
            } else if (turns(c)) {
                overrides.add(1, line, column());
                text.append(REPLACEMENT);
            } else {
                text.append(c);
            }
        }
    }

    private static boolean turns(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /** Replace in characters that a text gives by their numbers what {@link #decode} replaces in a text, one for one. */
    static String harmless(String characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            text.append(harmless(characters.charAt(i)));
        }
        return text.toString();
    }

    static char harmless(char c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
        return control || turns(c) ? REPLACEMENT : c;
    }

    static boolean starts(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
