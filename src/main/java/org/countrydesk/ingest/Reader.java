package org.countrydesk.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countrydesk.extract.Extractor;
import org.countrydesk.fact.Facts;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Capture;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.reader.DocumentReader;
import org.countrydesk.markup.reader.SourceReader;

/** The steps of the line that change nothing: file to text to blocks to facts. Safe for use by several threads. */
final class Reader {

    private final Limits limits;
    private final SourceReader sources;
    private final DocumentReader documents;

    Reader(Limits limits) {
        this.limits = limits;
        sources = new SourceReader(limits);
        documents = new DocumentReader(limits);
    }

    /** The rules and the names they know are loaded with the first document: a desk whose folder has not changed does without. */
    private static final class Rules {
        static final Extractor EXTRACTOR = new Extractor();
    }

    /** What came of a file. */
    sealed interface Outcome {

        Folder.Candidate file();
    }

    /** The file was read; its problems are those of all steps, sorted. */
    record Read(Folder.Candidate file, Source source, BlockTree tree, Metadata metadata, Facts facts, List<Problem> problems)
            implements Outcome {}

    /** The file was refused; the problem says why. */
    record Refused(Folder.Candidate file, Problem problem, boolean unopened) implements Outcome {}

    /** @param declared what {@code sources.yml} says of the file */
    Outcome read(Folder.Candidate file, Map<String, String> declared) {
        String first = declared.get(Declarations.COPY_OF);
        if (first != null) {
            String why = "holds the same bytes as " + first + "; it is no document of its own";
            Problem note = new Problem(Problem.Level.NOTE, "source", file.name(), 0, 0, "", file.name() + " " + why);
            return new Refused(file, note, false);
        }
        if (file.bytes() > limits.fileBytes()) {
            return refuse(file, "is larger than " + (limits.fileBytes() >> 20) + " MiB; it was not read", false);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.path())) {
            bytes = in.readNBytes((int) limits.fileBytes() + 1);
        } catch (IOException e) {
            return refuse(file, "cannot be opened; it was not read", true);
        }
        return switch (sources.read(file.name(), bytes)) {
            case Capture.Refused refused -> new Refused(file, refused.problem(), false);
            case Capture.Captured captured -> read(file, captured.source(), declared);
        };
    }

    private Outcome read(Folder.Candidate file, Source source, Map<String, String> declared) {
        BlockTree tree = documents.read(source);
        Metadata metadata = Metadata.of(source, tree, declared);
        Facts facts = Rules.EXTRACTOR.extract(source, metadata.title().value(), tree);
        List<Problem> problems = new ArrayList<>(source.problems());
        problems.addAll(tree.problems());
        problems.addAll(facts.problems());
        problems.sort(null);
        return new Read(file, source, tree, metadata, facts, List.copyOf(problems));
    }

    private static Refused refuse(Folder.Candidate file, String why, boolean unopened) {
        return new Refused(file, new Problem(Problem.Level.LOST, "source", file.name(), 0, 0, "", file.name() + " " + why), unopened);
    }
}
