package org.countrydesk.extract.name;

import java.util.List;
import org.countrydesk.fact.EntityType;
import org.jspecify.annotations.Nullable;

/** One passage's words, and what the document tells about them. */
record NameTokens(int passage, List<NameToken> list, DocumentWords words) {

    NameToken at(int i) {
        return list.get(i);
    }

    int size() {
        return list.size();
    }

    /** Return the words from one token to before another, parted by single spaces where they are. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : at(i).before()).append(at(i).text());
            if (at(i).possessive() && i + 1 < to) {
                text.append(at(i).text().endsWith("s") ? "'" : "'s");
            }
        }
        return text.toString();
    }

    Name name(int from, int to, @Nullable EntityType type) {
        return new Name(passage, from, to, at(from).start(), at(to - 1).end(), text(from, to), type);
    }

    boolean has(int i) {
        return i >= 0 && i < size();
    }

    /** Return the word at an index where it exists and only a space parts it from the one before, else an empty text. */
    String follower(int i) {
        return has(i) && at(i).follows() ? at(i).text() : "";
    }

    /** Return whether the word has the form of a name: one capital, then letters. */
    static boolean plausible(String word) {
        return word.length() > 2 && word.chars().anyMatch(Character::isLowerCase);
    }
}
