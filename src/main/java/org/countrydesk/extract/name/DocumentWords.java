package org.countrydesk.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words a document writes in lower case, and which with a capital where no sentence starts. */
final class DocumentWords {

    private final Set<String> lower = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> alone = new HashSet<>();

    DocumentWords(List<List<NameToken>> passages) {
        for (List<NameToken> tokens : passages) {
            for (int i = 0; i < tokens.size(); i++) {
                NameToken token = tokens.get(i);
                boolean after = i > 0 && token.follows() && tokens.get(i - 1).capitalised();
                boolean before = i + 1 < tokens.size() && tokens.get(i + 1).follows() && tokens.get(i + 1).capitalised();
                if (token.capitalised() && !after && !before) {
                    alone.add(token.text());
                }
                if (token.text().isEmpty()) {
                    continue;
                }
                if (Character.isLowerCase(token.text().charAt(0))) {
                    lower.add(token.text());
                } else if (!token.opens()) {
                    named.add(token.text());
                }
            }
        }
    }

    /** Return whether the document also writes the word without a capital. */
    boolean common(String word) {
        return lower.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    /** Return whether the document writes the word with a capital and none on either side. */
    boolean alone(String word) {
        return alone.contains(word);
    }

    /** Return whether the document writes the word with a capital within a sentence. */
    boolean named(String word) {
        return named.contains(word);
    }
}
