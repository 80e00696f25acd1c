package org.countrydesk.statistic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.countrydesk.fact.Fact;
import org.jspecify.annotations.Nullable;

/** Arithmetic that a document states or implies about its figures, reckoned again. */
@Entity
public class Arithmetic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "arithmetic_seq", allocationSize = 1000)
    private long id;

    @Column(name = "document_id")
    private long documentId;

    private int number;
    private int passage;

    @Enumerated(EnumType.STRING)
    private Fact.Arithmetic.Kind kind;

    private String figures;
    private @Nullable BigDecimal stated;
    private BigDecimal computed;
    private @Nullable Boolean agrees;

    protected Arithmetic() {}

    public Arithmetic(
            long documentId,
            int number,
            int passage,
            Fact.Arithmetic.Kind kind,
            List<Integer> figures,
            @Nullable BigDecimal stated,
            BigDecimal computed,
            @Nullable Boolean agrees) {
        this.documentId = documentId;
        this.number = number;
        this.passage = passage;
        this.kind = kind;
        this.figures = figures.stream().map(String::valueOf).collect(Collectors.joining(","));
        this.stated = stated;
        this.computed = computed;
        this.agrees = agrees;
    }

    public long id() {
        return id;
    }
}
