package org.countrydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a folder of any number of documents out of the documents of another folder, for benchmarks; a program to start by hand. The first
 * are the documents themselves. Every further one has the layout of one of them, its sentences drawn from all of them, with other figures
 * and some other words, so that documents resemble real ones without saying the same. The same number gives the same document, whatever
 * the size of the corpus, and each folder holds the smaller ones.
 *
 * <p>Arguments: the folder to draw from, the folder to write, how many documents, and the share of words drawn anew (default 0.2; with
 * 0 every sentence stands word for word in many documents, the hardest case for what links them).
 *
 * <pre>mvn -q test-compile exec:exec@corpus -Dfolder=seeds -Dout=target/corpus -Dcount=10000</pre>
 */
public final class CorpusMaker {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d)”][.!?]) +(?=[\\p{Lu}“])");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("(?<= )[a-z]{4,}");
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int FILES_A_FOLDER_STEP = 1_000;

    private final List<Path> files;
    private final List<List<String>> layouts = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> words;
    private final double fresh;

    private CorpusMaker(Path folder, double fresh) throws IOException {
        this.fresh = fresh;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        if (files.isEmpty()) {
            throw new IOException(folder + " holds no .txt file to draw from");
        }
        Set<String> seen = new LinkedHashSet<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            layouts.add(lines);
            lines.stream().filter(CorpusMaker::paragraph).flatMap(SENTENCE::splitAsStream).forEach(sentence -> {
                sentences.add(sentence);
                WORD.matcher(sentence).results().map(MatchResult::group).forEach(seen::add);
            });
        }
        words = List.copyOf(seen);
    }

    /** Write the corpus; documents that are there already are written again, the same. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("Expected: the folder to draw from, the folder to write, how many documents[, share of other words].");
            System.exit(2);
        }
        CorpusMaker maker = new CorpusMaker(Path.of(arguments[0]), arguments.length > 3 ? Double.parseDouble(arguments[3]) : .2);
        Path out = Files.createDirectories(Path.of(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        for (int from = 0; from < count; from += FILES_A_FOLDER_STEP) {
            int to = Math.min(count, from + FILES_A_FOLDER_STEP);
            IntStream.range(from, to).parallel().forEach(number -> maker.write(out, number));
            System.out.printf("%,d of %,d documents%n", to, count);
        }
    }

    private void write(Path out, int number) {
        try {
            if (number < files.size()) {
                Files.copy(files.get(number), out.resolve(files.get(number).getFileName()), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.writeString(out.resolve("recombined-%06d.txt".formatted(number)), text(number));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String text(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        boolean titled = false;
        for (String line : layouts.get(random.nextInt(layouts.size()))) {
            if (!titled && line.startsWith("= ")) {
                text.append("= ").append(title(random)).append(" (recombined ").append(number).append(") =");
                titled = true;
            } else {
                text.append(paragraph(line) ? drawn(line, random) : line);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String title(Random random) {
        return layouts.get(random.nextInt(layouts.size())).stream()
                .filter(line -> line.startsWith("= "))
                .map(line -> line.replaceAll("^= | =$| \\([^)]*\\) =$", ""))
                .findFirst()
                .orElse("Document");
    }

    private String drawn(String line, Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < line.length() - SHORTEST_PARAGRAPH / 2) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            String numbered = NUMBER.matcher(sentence).replaceAll(found -> fresh == 0 ? found.group() : other(found.group(), random));
            text.append(text.isEmpty() ? "" : " ")
                    .append(WORD.matcher(numbered)
                            .replaceAll(found -> random.nextDouble() < fresh ? words.get(random.nextInt(words.size())) : found.group()));
        }
        return text.toString();
    }

    /** Return a number of as many digits; a year becomes a year. */
    private static String other(String number, Random random) {
        if (number.length() == 4 && (number.startsWith("19") || number.startsWith("18") || number.startsWith("20"))) {
            return String.valueOf(1860 + random.nextInt(160));
        }
        return number.length() < 3 ? number : number.charAt(0) + String.valueOf(random.nextInt(10)) + number.substring(2);
    }

    private static boolean paragraph(String line) {
        return line.length() >= SHORTEST_PARAGRAPH && !line.startsWith("=") && !line.contains("|") && !line.contains("\t");
    }
}
