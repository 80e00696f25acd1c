package org.countrydesk.across;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Words of English that tell one measure from another, or do not. */
final class MeasureWords {

    /** After these the noun phrase has ended; {@code of} goes on with it. */
    private static final Set<String> BREAKS = words("about above across after against along amid among around as at before"
            + " behind below between beyond by despite during except for from in inside into near on onto out outside over"
            + " per since than through throughout to toward towards under until up upon via with within without versus"
            + " concerning regarding who whom whose which that where when while if because and or but");

    private static final Set<String> SILENT = words("a an the this that these those its their his her our some any all each"
            + " every both such of is are was were be been being has have had do does did will would can could may might"
            + " must not it they he she we there also already still more most than about as who whom whose which what where"
            + " when and or but if because while in on at by for from to with into over under between during within"
            + " through per via after before until since against among across total overall number amount quantity figure"
            + " level estimate estimated reported recorded approximate approximately official officially roughly nearly"
            + " almost around up");

    /** A measure with one of these is a part of, or apart from, the one without. */
    private static final Set<String> PARTING = words("new old former current ongoing pending active inactive female male"
            + " woman women man men girl boy child children adult minor youth elderly domestic foreign internal external"
            + " national international local regional net gross public private urban rural legal illegal formal informal"
            + " civilian military direct indirect first second third primary secondary tertiary average median mean maximum"
            + " minimum peak lowest highest annual monthly weekly daily additional further other remaining half quarter"
            + " northern southern eastern western central potential suspected alleged");

    private MeasureWords() {}

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }

    static boolean breaks(String lower) {
        return BREAKS.contains(lower);
    }

    static boolean silent(String lower) {
        return SILENT.contains(lower);
    }

    /** Tell whether a word before the head cannot be left out without changing what is measured. */
    static boolean parts(String lower) {
        return PARTING.contains(lower) || lower.length() > 4 && (lower.endsWith("ed") || lower.endsWith("ly"));
    }

    /**
     * Return the word without the endings of number, tense and participle: {@code cases}, {@code opened}, {@code countries}
     * become {@code case}, {@code open}, {@code country}, less a silent e. Errs towards leaving words apart.
     */
    static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int n = lower.length();
        if (n > 4 && lower.endsWith("ies")) {
            return lower.substring(0, n - 3) + "y";
        }
        if (n > 4 && (lower.endsWith("sses") || lower.endsWith("shes") || lower.endsWith("ches") || lower.endsWith("xes"))) {
            return lower.substring(0, n - 2);
        }
        if (n > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is")) {
            return silentE(lower.substring(0, n - 1));
        }
        if (n > 4 && lower.endsWith("ied")) {
            return lower.substring(0, n - 3) + "y";
        }
        if (n > 4 && lower.endsWith("ed") && vowel(lower, n - 2)) {
            return single(lower.substring(0, n - 2));
        }
        if (n > 5 && lower.endsWith("ing") && vowel(lower, n - 3)) {
            return single(lower.substring(0, n - 3));
        }
        return silentE(lower);
    }

    private static String silentE(String word) {
        return word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }

    /** Undo the doubling of {@code stopped}. */
    private static String single(String stem) {
        int n = stem.length();
        boolean doubled = n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "bdgmnprt".indexOf(stem.charAt(n - 1)) >= 0;
        return doubled ? stem.substring(0, n - 1) : silentE(stem);
    }

    private static boolean vowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
