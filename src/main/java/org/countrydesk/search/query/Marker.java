package org.countrydesk.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.word.WordForms;
import org.countrydesk.search.word.WordForms.Form;
import org.countrydesk.search.word.WordForms.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a text what a query asks for: the words in all their forms, phrases only where they are one, dates and numbers however they are
 * written there. Not safe for use by several threads.
 */
public final class Marker {

    /** No text is looked through further than this, UTF-16 units. */
    private static final int FURTHEST = 200_000;

    private static final int ASCII = 128;

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

    private final WordForms forms = new WordForms();
    private final Set<String> exacts = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final List<String> starts = new ArrayList<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final List<WrittenDates> dates = new ArrayList<>();
    private final List<Edtf> times = new ArrayList<>();
    private final List<BigDecimal> amounts = new ArrayList<>();
    private final Initials initials;

    /** A stretch of a text, in UTF-16 units; {@code word} tells which of the query's words it is. */
    public record Mark(int start, int end, String word) {}

    public Marker(Asked asked) {
        this(asked, Initials.none());
    }

    /** Mark what begins so as well, should it be asked for. */
    Marker(Asked asked, Initials initials) {
        this.initials = initials;
        asked.wanted().forEach(this::add);
    }

    /** Return whether there is nothing to mark. */
    public boolean isEmpty() {
        return exacts.isEmpty() && starts.isEmpty() && phrases.isEmpty() && dates.isEmpty();
    }

    private void add(Clause clause) {
        switch (clause) {
            case Clause.Plain plain -> {
                word(plain.word());
                plain.kin().forEach(kin -> stem(kin.stem()));
            }
            case Clause.Phrase phrase -> phrase(phrase.words());
            case Clause.Prefix prefix -> {
                starts.add(prefix.start());
                initials.beginning(prefix.start());
            }
            case Clause.Moment moment -> {
                phrase(moment.words());
                moment.readings().forEach(date -> dates.add(new WrittenDates(date)));
                times.addAll(moment.readings());
            }
            case Clause.Amount amount -> {
                phrase(amount.words());
                amounts.add(new BigDecimal(amount.value()));
                WrittenAmounts.of(amounts.getLast()).forEach(this::row);
            }
            case Clause.Either either -> either.options().forEach(this::add);
            case Clause.Titled titled -> {}
            case Clause.Named named -> {
                named.typed().forEach(this::add);
                named.others().forEach(this::add);
            }
            case Clause.Doubtful doubtful -> {
                add(doubtful.typed());
                add(doubtful.meant());
            }
        }
    }

    private void word(Word word) {
        if (word.parts().size() > 1) {
            phrase(List.of(word));
            if (word.whole() != null) {
                exact(word.whole());
                stem(forms.stem(word.whole()));
            }
            return;
        }
        Form form = word.parts().getFirst();
        exact(form.exact());
        if (Character.isLetter(form.exact().charAt(0))) {
            stem(form.stem());
        } else if (YEAR.matcher(form.exact()).matches()) {
            times.add(Edtf.year(Integer.parseInt(form.exact())));
        }
    }

    private void phrase(List<Word> words) {
        List<String> parts = new ArrayList<>();
        words.forEach(word -> parts.addAll(word.exacts()));
        row(parts);
    }

    private void row(List<String> parts) {
        if (parts.size() == 1) {
            exact(parts.getFirst());
        } else {
            phrases.computeIfAbsent(parts.getFirst(), first -> new ArrayList<>()).add(parts);
            parts.forEach(initials::word);
        }
    }

    private void exact(String exact) {
        exacts.add(exact);
        initials.word(exact);
    }

    private void stem(String stem) {
        stems.add(stem);
        initials.stem(stem);
    }

    /**
     * Return what is found, in order, without overlaps, in a text that the search found: where nothing stands there as it was asked for,
     * what may mean it, such as a day and month whose year stands elsewhere.
     */
    public List<Mark> inMatch(String text) {
        List<Mark> marks = in(text);
        if (!marks.isEmpty()) {
            return marks;
        }
        List<Mark> likely = new ArrayList<>();
        String read = start(text);
        dates.forEach(date -> date.likely(read, likely));
        times.forEach(time -> WrittenDates.over(time, read, likely));
        amounts.forEach(amount -> WrittenAmounts.likely(amount, read, likely));
        return apart(likely);
    }

    /** Return what is found, in order, without overlaps. */
    public List<Mark> in(String text) {
        if (isEmpty()) {
            return List.of();
        }
        List<Form> run = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        Stretches read = Stretches.of(start(text), initials);
        forms.each(read.text(), (token, offset) -> {
            if (read.isApart(offset)) {
                found(run, marks);
                run.clear();
            }
            if (couldBe(token)) {
                Word word = forms.split(token, read.place(offset));
                Mark whole = whole(word);
                if (whole != null) {
                    marks.add(whole);
                }
                run.addAll(word.parts());
                return;
            }
            found(run, marks);
            run.clear();
        });
        found(run, marks);
        dates.forEach(date -> date.in(start(text), marks));
        return apart(marks).stream().map(mark -> withSigns(withLastDot(mark, text), text)).toList();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(FURTHEST, text.length()));
    }

    /** The sign of a currency belongs to the number behind it, that of percent to the one before. */
    private static Mark withSigns(Mark mark, String text) {
        boolean before = mark.start() > 0
                && Character.isDigit(text.charAt(mark.start()))
                && Character.getType(text.charAt(mark.start() - 1)) == Character.CURRENCY_SYMBOL;
        boolean after = mark.end() < text.length() && text.charAt(mark.end()) == '%' && Character.isDigit(text.charAt(mark.end() - 1));
        return before || after ? new Mark(mark.start() - (before ? 1 : 0), mark.end() + (after ? 1 : 0), mark.word()) : mark;
    }

    /** The last dot of {@code U.S.} belongs to it. */
    private static Mark withLastDot(Mark mark, String text) {
        boolean dotted = mark.end() < text.length() && text.charAt(mark.end()) == '.'
                && mark.end() - mark.start() > 2 && text.charAt(mark.end() - 2) == '.';
        return dotted ? new Mark(mark.start(), mark.end() + 1, mark.word()) : mark;
    }

    /** Most words of a text start with another letter than those of the query; a hyphen may join one that does not. */
    private boolean couldBe(CharSequence token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            boolean start = i == 0 || token.charAt(i - 1) == WordForms.JOINT || token.charAt(i - 1) == '.';
            if (c >= ASCII || (start && initials.has(c))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mark whole(Word word) {
        String whole = word.whole();
        boolean found = whole != null && (exacts.contains(whole) || stems.contains(forms.stem(whole)));
        return found && whole != null ? new Mark(word.start(), word.end(), forms.stem(whole)) : null;
    }

    private void found(List<Form> run, List<Mark> marks) {
        for (int i = 0; i < run.size(); i++) {
            Form form = run.get(i);
            boolean letters = Character.isLetter(form.exact().charAt(0));
            if (exacts.contains(form.exact())
                    || (letters && (stems.contains(form.stem()) || stems.contains(form.exact())))
                    || starts.stream().anyMatch(form.exact()::startsWith)) {
                marks.add(new Mark(form.start(), form.end(), form.stem()));
            }
            for (List<String> phrase : phrases.getOrDefault(form.exact(), List.of())) {
                if (i + phrase.size() <= run.size() && matches(run, i, phrase)) {
                    marks.add(new Mark(form.start(), run.get(i + phrase.size() - 1).end(), String.join(" ", phrase)));
                }
            }
        }
    }

    private static boolean matches(List<Form> run, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!run.get(at + i).exact().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Mark> apart(List<Mark> marks) {
        marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : marks) {
            if (!apart.isEmpty() && mark.start() < apart.getLast().end()) {
                Mark before = apart.removeLast();
                apart.add(new Mark(before.start(), Math.max(before.end(), mark.end()), before.word()));
            } else {
                apart.add(mark);
            }
        }
        return apart;
    }
}
