package org.countrydesk.ingest;

import static org.countrydesk.ingest.linking.Keys.cut;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.ambassador.Term;
import org.countrydesk.across.StatisticRef;
import org.countrydesk.document.Document;
import org.countrydesk.document.Furniture;
import org.countrydesk.document.OriginalPage;
import org.countrydesk.document.Passage;
import org.countrydesk.document.Section;
import org.countrydesk.edition.Standing;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Place;
import org.countrydesk.fact.Slugs;
import org.countrydesk.ingest.linking.Keys;
import org.countrydesk.ingest.linking.Naming;
import org.countrydesk.ingest.linking.Sketch;
import org.countrydesk.ingest.linking.Spans;
import org.countrydesk.link.SeeAlso;
import org.countrydesk.markup.Lines;
import org.countrydesk.statistic.Arithmetic;
import org.countrydesk.statistic.Statistic;
import org.countrydesk.timeline.DatedStatement;
import org.countrydesk.topic.Explanation;
import org.countrydesk.topic.Mention;
import org.jspecify.annotations.Nullable;

/** Turns one document as read into the rows that keep it. */
final class Rows {

    private static final int SURFACE = 1000;
    private static final int DATE_SURFACE = 400;

    private final Reader.Read read;
    private final Lines lines;

    Rows(Reader.Read read) {
        this.read = read;
        lines = Lines.of(read.source().text());
    }

    Document document(String slug, String metadataHash, long edition) {
        Metadata metadata = read.metadata();
        return new Document(
                slug,
                read.source().name(),
                metadata.title().value(),
                Keys.of(metadata.title().value()),
                metadata.title().origin(),
                metadata.publisher().value(),
                metadata.publisher().origin(),
                metadata.licence().value(),
                metadata.licence().origin(),
                metadata.address(),
                metadata.published(),
                read.source().mediaType(),
                read.source().sha256(),
                metadataHash,
                read.source().bytes(),
                read.file().modified(),
                words(),
                read.tree().sections().size(),
                read.tree().passages().size(),
                read.facts().observations().size(),
                read.facts().datedStatements().size(),
                read.facts().terms().size(),
                read.facts().mentions().size(),
                lines.count(),
                Standing.since(edition));
    }

    private int words() {
        int words = 0;
        for (var passage : read.tree().passages()) {
            boolean inWord = false;
            for (int i = 0; i < passage.text().length(); i++) {
                boolean letter = Character.isLetterOrDigit(passage.text().charAt(i));
                words += letter && !inWord ? 1 : 0;
                inWord = letter || (inWord && "'’-".indexOf(passage.text().charAt(i)) >= 0);
            }
        }
        return words;
    }

    /** Return all rows that hang on the document, each list in the order of reading. */
    List<List<?>> children(long document) {
        List<List<?>> all = new ArrayList<>();
        all.add(read.tree().sections().stream()
                .map(section -> new Section(
                        document,
                        section.number(),
                        section.parent(),
                        section.level(),
                        cut(section.heading(), 2000),
                        section.slug(),
                        section.inferred(),
                        section.span().start(),
                        section.span().end()))
                .toList());
        List<Passage> passages = read.tree().passages().stream()
                .map(passage -> new Passage(
                        document,
                        passage.number(),
                        passage.section(),
                        passage.kind(),
                        passage.depth(),
                        passage.table(),
                        passage.text(),
                        Spans.ofCells(passage.cells()),
                        Spans.ofSentences(
                                read.facts().sentences().get(passage.number() - 1).sentences()),
                        passage.span().start(),
                        passage.span().end(),
                        lines.line(passage.span().start())))
                .toList();
        all.add(passages);
        all.add(Originals.pages(document, read.source().text()));
        all.add(furniture(document));
        all.add(statistics(document));
        all.add(dates(document));
        all.add(terms(document));
        List<Mention> mentions = mentions(document);
        all.add(mentions);
        all.add(read.facts().seeAlso().stream()
                .map(entry -> new SeeAlso(document, entry.place().passage(), cut(entry.entry(), SURFACE), Keys.of(entry.entry())))
                .toList());
        all.add(arithmetic(document));
        all.add(read.facts().explanations().stream()
                .map(fact -> new Explanation(
                        document,
                        fact.place().passage(),
                        cut(sentence(fact.place()), SURFACE),
                        Keys.of(fact.type(), cut(fact.name(), SURFACE)),
                        fact.expansion()))
                .toList());
        all.add(ledger(document));
        all.addAll(List.of(List.of(Sketch.of(document, passages)), Naming.of(document, mentions)));
        return all;
    }

    private List<Furniture> furniture(long document) {
        List<Furniture> rows = new ArrayList<>();
        for (var piece : read.tree().furniture()) {
            rows.add(new Furniture(
                    document, rows.size() + 1, lines.line(piece.span().start()), piece.text(), cut(piece.why(), 400)));
        }
        return rows;
    }

    private List<Statistic> statistics(long document) {
        List<Statistic> rows = new ArrayList<>();
        for (Fact.Observation fact : read.facts().observations()) {
            @Nullable Edtf period = fact.period();
            rows.add(new Statistic(
                    document,
                    rows.size() + 1,
                    fact.place().passage(),
                    section(fact.place()),
                    fact.place().start(),
                    fact.place().end(),
                    sentence(fact.place()),
                    cut(fact.surface(), SURFACE),
                    fact.value(),
                    fact.valueMax(),
                    fact.unitClass(),
                    cut(fact.unit(), 200),
                    fact.qualifier(),
                    cut(fact.measure(), SURFACE),
                    period == null ? null : period.toString(),
                    period == null ? null : period.earliest(),
                    period == null ? null : period.latest(),
                    fact.periodExplicit(),
                    fact.attribution() == null ? null : cut(fact.attribution(), SURFACE),
                    block(fact)));
        }
        return rows;
    }

    private static @Nullable Long block(Fact.Observation fact) {
        boolean joins = fact.period() != null && !fact.measure().isBlank();
        return joins ? (Long) StatisticRef.block(fact.unitClass(), cut(fact.unit(), 200), cut(fact.measure(), SURFACE)) : null;
    }

    private List<Arithmetic> arithmetic(long document) {
        List<Arithmetic> rows = new ArrayList<>();
        for (Fact.Arithmetic fact : read.facts().arithmetic()) {
            rows.add(new Arithmetic(
                    document,
                    rows.size() + 1,
                    fact.place().passage(),
                    fact.kind(),
                    fact.figures(),
                    fact.stated(),
                    fact.computed(),
                    fact.agrees()));
        }
        return rows;
    }

    private List<DatedStatement> dates(long document) {
        List<DatedStatement> rows = new ArrayList<>();
        for (Fact.DatedStatement fact : read.facts().datedStatements()) {
            rows.add(new DatedStatement(
                    document,
                    rows.size() + 1,
                    fact.place().passage(),
                    section(fact.place()),
                    fact.place().start(),
                    fact.place().end(),
                    sentence(fact.place()),
                    cut(fact.surface(), DATE_SURFACE),
                    fact.date().toString(),
                    fact.approximate(),
                    fact.date().earliest(),
                    fact.date().latest()));
        }
        return rows;
    }

    private List<Term> terms(long document) {
        List<Term> rows = new ArrayList<>();
        for (Fact.Term fact : read.facts().terms()) {
            rows.add(new Term(
                    document,
                    rows.size() + 1,
                    fact.place().passage(),
                    Slugs.of(fact.name()),
                    cut(fact.name(), 400),
                    fact.role(),
                    cut(fact.country(), 200),
                    fact.start() == null ? null : fact.start().toString(),
                    fact.end() == null ? null : fact.end().toString(),
                    fact.incumbent(),
                    fact.order(),
                    cut(fact.rawStart(), 400),
                    cut(fact.rawEnd(), 400)));
        }
        return rows;
    }

    private List<Mention> mentions(long document) {
        return read.facts().mentions().stream()
                .map(fact -> new Mention(
                        document,
                        fact.place().passage(),
                        fact.place().start(),
                        fact.place().end(),
                        fact.place().sentenceStart(),
                        fact.place().sentenceEnd(),
                        cut(fact.surface(), SURFACE),
                        cut(fact.name(), SURFACE),
                        fact.type(),
                        Keys.of(fact.type(), cut(fact.name(), SURFACE))))
                .toList();
    }

    private List<LedgerPart> ledger(long document) {
        List<LedgerPart.NumberLine> numbers = new ArrayList<>();
        for (var entry : read.facts().ledger()) {
            numbers.add(new LedgerPart.NumberLine(
                    entry.place().passage(), 0, cut(entry.surface(), SURFACE), entry.verdict(), cut(entry.reason(), 400)));
        }
        for (var number : read.facts().outside()) {
            numbers.add(new LedgerPart.NumberLine(
                    0, lines.line(number.span().start()), cut(number.surface(), SURFACE), number.verdict(), cut(number.reason(), 400)));
        }
        return LedgerPart.of(document, numbers);
    }

    private int section(Place place) {
        return read.tree().passages().get(place.passage() - 1).section();
    }

    private String sentence(Place place) {
        return read.tree()
                .passages()
                .get(place.passage() - 1)
                .text()
                .substring(place.sentenceStart(), place.sentenceEnd());
    }
}
