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
 * @param invalidLine the line of the first of them
 * @param controls control characters replaced, {@code nuls} of them NUL
 * @param controlLine the line of the first of them
 * @param overrides bidirectional overrides and isolates replaced
 * @param overrideLine the line of the first of them
 */
record TextDecoder(
        String text,
        int invalid,
        int invalidLine,
        int controls,
        int nuls,
        int controlLine,
        int overrides,
        int overrideLine) {

    private static final char REPLACEMENT = '\uFFFD';

    static TextDecoder decode(byte[] bytes) {
        return new Decoding().run(bytes);
    }

    private static final class Decoding {

        private final StringBuilder text = new StringBuilder();
        private boolean afterReturn;
        private int line = 1;
        private int invalid;
        private int invalidLine;
        private int controls;
        private int nuls;
        private int controlLine;
        private int overrides;
        private int overrideLine;

        private TextDecoder run(byte[] bytes) {
            boolean utf8Mark = starts(bytes, 0xEF, 0xBB, 0xBF);
            boolean little = starts(bytes, 0xFF, 0xFE);
            boolean big = starts(bytes, 0xFE, 0xFF);
            Charset charset = little
                    ? StandardCharsets.UTF_16LE
                    : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
            int mark = utf8Mark ? 3 : little || big ? 2 : 0;
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
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
                    invalidLine = invalid == 0 ? line : invalidLine;
                    invalid += result.length();
                    in.position(in.position() + result.length());
                    take(REPLACEMENT);
                }
            } while (!result.isUnderflow());
            return new TextDecoder(
                    text.toString(), invalid, invalidLine, controls, nuls, controlLine, overrides, overrideLine);
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
            } else if (c == '\f' || c == '\u000B') {
                text.append(' ');
            } else if (c != '\t' && Character.isISOControl(c)) {
                controlLine = controls == 0 ? line : controlLine;
                controls++;
                nuls += c == 0 ? 1 : 0;
                text.append(REPLACEMENT);
            } else if (turns(c)) {
                overrideLine = overrides == 0 ? line : overrideLine;
                overrides++;
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
            char c = characters.charAt(i);
            boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
            text.append(control || turns(c) ? REPLACEMENT : c);
        }
        return text.toString();
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
