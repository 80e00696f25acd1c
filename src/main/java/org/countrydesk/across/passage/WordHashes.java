package org.countrydesk.across.passage;

import java.util.Arrays;

/** Reduces a sentence to one 64-bit hash a word, blind to case and punctuation. */
final class WordHashes {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private WordHashes() {}

    /** Return a hash for each stretch between spaces or long dashes that holds a letter or digit. */
    static long[] of(String text) {
        long[] words = new long[text.length() / 5 + 4];
        int count = 0;
        long hash = OFFSET;
        boolean any = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
                any = true;
            } else if (any && endsWord(c)) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, count * 2);
                }
                words[count++] = mix(hash);
                hash = OFFSET;
                any = false;
            }
        }
        return Arrays.copyOf(words, count);
    }

    /** Return the upper half of each: enough to compare the words of two sentences. */
    static int[] narrow(long[] words) {
        int[] narrow = new int[words.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (int) (words[i] >>> Integer.SIZE);
        }
        return narrow;
    }

    /** Return a hash for a text as it is. */
    static long whole(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash ^ text.charAt(i));
        }
        return hash;
    }

    /** Count the words of a text. */
    static int count(String text) {
        int count = 0;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (any ? endsWord(c) : Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                count += any ? 0 : 1;
                any = !any;
            }
        }
        return count;
    }

    /** Return a hash for each run of {@code size} words; of all words where there are fewer. */
    static long[] shingles(long[] words, int size) {
        if (words.length == 0) {
            return words;
        }
        int width = Math.min(size, words.length);
        long[] shingles = new long[words.length - width + 1];
        for (int i = 0; i < shingles.length; i++) {
            long hash = OFFSET;
            for (int j = i; j < i + width; j++) {
                hash = (hash ^ words[j]) * PRIME;
                hash ^= hash >>> 29;
            }
            shingles[i] = mix(hash);
        }
        return shingles;
    }

    /** Spread the bits (the finaliser of MurmurHash3). */
    static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '—' || c == '–' || c == '/';
    }
}
