package org.countrydesk.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One complete reading of the corpus; published when its last row is written, and never changed after. */
@Entity
public class Edition {

    @Id
    private long number;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    private String rules;
    private String subject;
    private int documents;
    private int passages;
    private int statistics;

    @Column(name = "dated_statements")
    private int datedStatements;

    private int terms;
    private int entities;
    private int series;

    @Column(name = "shared_passages")
    private int sharedPassages;

    private int problems;

    protected Edition() {}

    /**
     * Begin an edition; readers do not see it yet.
     *
     * @param rules fingerprint of the code that reads documents
     */
    public Edition(long number, Instant startedAt, String rules) {
        this.number = number;
        this.startedAt = startedAt;
        this.rules = rules;
        this.subject = "";
    }

    /**
     * Close the edition with what it holds.
     *
     * @param subject the country most of the documents are about; empty when they are about no single one
     */
    public void publish(Instant at, String subject, Tally tally) {
        publishedAt = at;
        this.subject = subject;
        documents = tally.documents();
        passages = tally.passages();
        statistics = tally.statistics();
        datedStatements = tally.datedStatements();
        terms = tally.terms();
        entities = tally.entities();
        series = tally.series();
        sharedPassages = tally.sharedPassages();
        problems = tally.problems();
    }

    public long number() {
        return number;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public String rules() {
        return rules;
    }

    public String subject() {
        return subject;
    }

    public Tally tally() {
        return new Tally(
                documents, passages, statistics, datedStatements, terms, entities, series, sharedPassages, problems);
    }
}
