package org.countrydesk.fact;

import java.util.List;
import org.countrydesk.markup.Problem;

/** All that was read out of one document, each list in the order of reading. */
public record Facts(
        List<Fact.Observation> observations,
        List<Fact.DatedStatement> datedStatements,
        List<Fact.Term> terms,
        List<Fact.Mention> mentions,
        List<Fact.SeeAlso> seeAlso,
        List<Fact.Arithmetic> arithmetic,
        List<Fact.Explanation> explanations,
        List<LedgerEntry> ledger,
        List<PassageSentences> sentences,
        List<Problem> problems) {

    public Facts {
        observations = List.copyOf(observations);
        datedStatements = List.copyOf(datedStatements);
        terms = List.copyOf(terms);
        mentions = List.copyOf(mentions);
        seeAlso = List.copyOf(seeAlso);
        arithmetic = List.copyOf(arithmetic);
        explanations = List.copyOf(explanations);
        ledger = List.copyOf(ledger);
        sentences = List.copyOf(sentences);
        problems = List.copyOf(problems);
    }
}
