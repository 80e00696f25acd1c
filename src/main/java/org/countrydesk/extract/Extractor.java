package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.extract.arithmetic.ArithmeticChecker;
import org.countrydesk.extract.date.DateExtractor;
import org.countrydesk.extract.explain.ExplanationExtractor;
import org.countrydesk.extract.figure.StatisticExtractor;
import org.countrydesk.extract.name.EntityExtractor;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Reports;
import org.countrydesk.extract.sentence.Sentences;
import org.countrydesk.extract.term.TermExtractor;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Facts;
import org.countrydesk.fact.PassageSentences;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Source;

/** Reads the facts out of one document's blocks. Safe for use by several threads. */
public final class Extractor {

    private final Sentences sentences = new Sentences();
    private final DateExtractor dates = new DateExtractor();
    private final StatisticExtractor statistics = new StatisticExtractor();
    private final TermExtractor terms = new TermExtractor();
    private final EntityExtractor entities = new EntityExtractor();
    private final SeeAlsoExtractor seeAlso = new SeeAlsoExtractor();
    private final ArithmeticChecker arithmetic = new ArithmeticChecker();
    private final ExplanationExtractor explanations = new ExplanationExtractor(new Gazetteer());

    /**
     * Extract facts of every kind.
     *
     * @param title of the document, as resolved from all its sources of metadata
     */
    public Facts extract(Source source, String title, BlockTree tree) {
        List<PassageText> passages = new ArrayList<>();
        for (Passage passage : tree.passages()) {
            passages.add(new PassageText(passage, tree.sectionOf(passage), sentences.of(passage.text())));
        }
        Reports reports = new Reports(source.name(), source.text());
        TermExtractor.Found found = terms.extract(reports, title, tree);
        List<Fact.Term> served = found.terms();
        List<PassageText> prose = Unclaimed.of(passages, found.claims());
        DateExtractor.Found dated = dates.find(title, prose, passages);
        dated.impossible()
                .forEach(date -> reports.doubt(
                        tree.passages().get(date.place().passage() - 1),
                        date.place().start(),
                        date.place().end(),
                        "cannot read date '" + date.surface() + "' (" + date.why() + "); no dated statement was made of it"));
        dated.either()
                .forEach(date -> reports.doubt(
                        tree.passages().get(date.place().passage() - 1),
                        date.place().start(),
                        date.place().end(),
                        "day and month of '" + date.surface() + "' cannot be told apart; only its year was kept"));
        StatisticExtractor.Found counted = statistics.extract(title, prose, dated.dates(), tree.tables());
        List<Fact.Mention> mentions = entities.extract(passages, served, dated.dates());
        return new Facts(
                counted.observations(),
                dated.dates().stream().filter(date -> !inCaption(tree, date)).toList(),
                served,
                mentions,
                seeAlso.extract(passages),
                arithmetic.check(passages, counted.observations()),
                explanations.extract(passages, mentions),
                OtherNumbers.merged(counted.ledger(), OtherNumbers.ofTerms(passages, found.claims())),
                OtherNumbers.outside(source, tree),
                passages.stream().map(Extractor::sentencesOf).toList(),
                reports.all());
    }

    /** A date in the words over a table is one of its figures', no statement of its own. */
    private static boolean inCaption(BlockTree tree, Fact.DatedStatement date) {
        return tree.passages().get(date.place().passage() - 1).kind() == Passage.Kind.CAPTION;
    }

    private static PassageSentences sentencesOf(PassageText passage) {
        return new PassageSentences(
                passage.passage().number(),
                passage.sentences().stream()
                        .map(sentence -> new PassageSentences.Span(sentence.start(), sentence.end()))
                        .toList());
    }
}
