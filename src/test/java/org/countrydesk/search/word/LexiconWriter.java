package org.countrydesk.search.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Writes what {@link Lexicon} reads out of WordNet; a program to start by hand when the rules of stems change. Argument: the file to write.
 */
public final class LexiconWriter {

    private static final String LICENCE = "/net/sf/extjwnl/data/wordnet/wn31/data.noun";
    private static final int LICENCE_LINES = 29;

    /** A synonym counts when it stands for the same in so much of what both words are used for. */
    private static final double LEAST = 0.25;

    /** A sense that was never counted is still used now and then. */
    private static final double UNCOUNTED = 0.5;

    private final Map<String, Map<Synset, Integer>> senses = new TreeMap<>();
    private final Map<String, Map<String, Long>> related = new TreeMap<>();
    private final WordForms forms = new WordForms();

    private LexiconWriter() {}

    /** Write the file. */
    public static void main(String[] args) throws IOException, JWNLException {
        LexiconWriter writer = new LexiconWriter();
        writer.read(Dictionary.getDefaultResourceInstance());
        writer.relate();
        Files.write(Path.of(args[0]), writer.lines());
    }

    private void read(Dictionary dictionary) throws JWNLException {
        for (POS pos : POS.getAllPOS()) {
            for (Iterator<Synset> all = dictionary.getSynsetIterator(pos); all.hasNext(); ) {
                Synset sense = all.next();
                for (Word word : sense.getWords()) {
                    if (isPlain(word)) {
                        senses.computeIfAbsent(stem(word), stem -> new LinkedHashMap<>()).merge(sense, word.getUseCount(), Integer::sum);
                    }
                }
            }
        }
    }

    private void relate() {
        senses.forEach((stem, all) -> all.keySet().forEach(sense -> sense.getWords().stream()
                .filter(LexiconWriter::isPlain)
                .forEach(word -> relate(stem, sense, word))));
    }

    private void relate(String stem, Synset sense, Word word) {
        if (!stem(word).equals(stem)) {
            double near = share(stem, sense) * share(stem(word), sense);
            if (near >= LEAST && used(stem) + used(stem(word)) > 0) {
                relate(stem, stem(word), near);
            }
            return;
        }
        List<Pointer> derived = new ArrayList<>(word.getPointers(PointerType.DERIVATION));
        derived.addAll(word.getPointers(PointerType.PERTAINYM));
        derived.forEach(pointer -> derived(stem, pointer));
    }

    private void derived(String stem, Pointer pointer) {
        try {
            if (pointer.getTarget() instanceof Word target && isPlain(target)) {
                relate(stem, stem(target), 1);
                relate(stem(target), stem, 1);
            }
        } catch (JWNLException e) {
            throw new IllegalStateException("no word at the end of " + pointer, e);
        }
    }

    private void relate(String from, String to, double near) {
        if (!from.equals(to)) {
            related.computeIfAbsent(from, stem -> new TreeMap<>()).merge(to, Math.round(near * 100), Long::max);
        }
    }

    private int used(String stem) {
        return senses.getOrDefault(stem, Map.of()).values().stream().mapToInt(each -> each).sum();
    }

    /** Return how much of what a word is used for is this. */
    private double share(String stem, Synset sense) {
        Map<Synset, Integer> all = senses.getOrDefault(stem, Map.of());
        return (all.getOrDefault(sense, 0) + UNCOUNTED) / (used(stem) + UNCOUNTED * all.size());
    }

    private String stem(Word word) {
        return forms.stem(word.getLemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(Word word) {
        String lemma = word.getLemma().toLowerCase(Locale.ROOT);
        return lemma.length() > 2 && lemma.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader licence = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Dictionary.class.getResourceAsStream(LICENCE)), StandardCharsets.UTF_8))) {
            licence.lines().limit(LICENCE_LINES).forEach(line -> lines.add(("# " + line.substring(4)).strip()));
        }
        lines.add("# Changed: stems of words, how often each was counted, and the stems of related words with how near they are in percent.");
        Map<String, String> byStem = new TreeMap<>();
        senses.keySet().forEach(stem -> {
            StringBuilder line = new StringBuilder(stem + " " + used(stem));
            related.getOrDefault(stem, Map.of()).forEach((to, near) -> line.append(' ').append(to).append(near < 100 ? ":" + near : ""));
            byStem.put(stem, line.toString());
        });
        lines.addAll(byStem.values());
        return lines;
    }
}
