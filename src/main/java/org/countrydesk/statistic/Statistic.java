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
import java.time.LocalDate;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.tally.FigureCount;
import org.jspecify.annotations.Nullable;

/** One observation: a value, its unit, what it measures, when, who says so, and the sentence. */
@Entity
public class Statistic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "statistic_seq", allocationSize = 1000)
    private long id;


    @Column(name = "document_id")
    private long documentId;
    private int number;
    private int passage;
    private int section;

    @Column(name = "span_start")
    private int spanStart;

    @Column(name = "span_end")
    private int spanEnd;
    private String sentence;
    private String surface;
    private BigDecimal figure;

    @Column(name = "figure_max")
    private @Nullable BigDecimal figureMax;

    @Column(name = "unit_class")
    @Enumerated(EnumType.STRING)
    private UnitClass unitClass;
    private String unit;

    @Enumerated(EnumType.STRING)
    private @Nullable Qualifier qualifier;
    private String measure;
    private @Nullable String period;

    @Column(name = "period_from")
    private @Nullable LocalDate periodFrom;

    @Column(name = "period_to")
    private @Nullable LocalDate periodTo;

    @Column(name = "period_explicit")
    private @Nullable Boolean periodExplicit;
    private @Nullable String attribution;

    /** Figures that may measure the same agree in it; none where there is no period. */
    private @Nullable Long block;

    protected Statistic() {}

    public Statistic(
            long documentId,
            int number,
            int passage,
            int section,
            int spanStart,
            int spanEnd,
            String sentence,
            String surface,
            BigDecimal figure,
            @Nullable BigDecimal figureMax,
            UnitClass unitClass,
            String unit,
            @Nullable Qualifier qualifier,
            String measure,
            @Nullable String period,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable Boolean periodExplicit,
            @Nullable String attribution,
            @Nullable Long block) {
        this.documentId = documentId;
        this.number = number;
        this.passage = passage;
        this.section = section;
        this.spanStart = spanStart;
        this.spanEnd = spanEnd;
        this.sentence = sentence;
        this.surface = surface;
        this.figure = figure;
        this.figureMax = figureMax;
        this.unitClass = unitClass;
        this.unit = unit;
        this.qualifier = qualifier;
        this.measure = measure;
        this.period = period;
        this.periodFrom = periodFrom;
        this.periodTo = periodTo;
        this.periodExplicit = periodExplicit;
        this.attribution = attribution;
        this.block = block;
    }

    public long id() {
        return id;
    }

    /** Return what it is counted under. */
    public FigureCount.Kind kind() {
        return new FigureCount.Kind(unitClass, unit, qualifier, periodFrom, periodTo);
    }
}
