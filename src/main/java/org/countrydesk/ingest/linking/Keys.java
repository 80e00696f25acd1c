package org.countrydesk.ingest.linking;

import org.countrydesk.across.NameKey;
import org.countrydesk.fact.EntityType;

/** The keys under which the store looks names up. */
public final class Keys {

    private static final int KEY = 400;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Keys() {}

    /** Return the key under which mentions of a name are kept. */
    public static String of(EntityType type, String name) {
        return typed(type, NameKey.of(name));
    }

    /** Return the key under which a title, or an entry that points at one, is kept. */
    public static String of(String title) {
        return cut(NameKey.of(title), KEY);
    }

    /** Folding lengthens some letters, so that a key is cut after it: databases limit what an index takes. */
    static String typed(EntityType type, String nameKey) {
        return type + ":" + cut(nameKey, KEY);
    }

    /** Return a hash over what a link follows from. */
    static long cause(String kind, Object... of) {
        long hash = OFFSET;
        for (int i = 0; i < kind.length(); i++) {
            hash = (hash ^ kind.charAt(i)) * PRIME;
        }
        for (Object part : of) {
            String text = "\u001f" + part;
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
        }
        return hash ^ hash >>> 29;
    }

    /** Cut a text that is too long for its column. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
