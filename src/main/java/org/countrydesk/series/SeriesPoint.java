package org.countrydesk.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import org.countrydesk.fact.Qualifier;
import org.jspecify.annotations.Nullable;

/** One statistic’s place in a series. */
@Entity
public class SeriesPoint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "series_point_seq", allocationSize = 1000)
    private long id;


    @Column(name = "series_id")
    private long seriesId;
    private int number;
    private String statistic;
    private String document;
    private String source;
    private String period;
    private BigDecimal figure;

    @Column(name = "figure_max")
    private @Nullable BigDecimal figureMax;

    @Enumerated(EnumType.STRING)
    private @Nullable Qualifier qualifier;

    protected SeriesPoint() {}

    public SeriesPoint(
            long seriesId,
            int number,
            String statistic,
            String document,
            String source,
            String period,
            BigDecimal figure,
            @Nullable BigDecimal figureMax,
            @Nullable Qualifier qualifier) {
        this.seriesId = seriesId;
        this.number = number;
        this.statistic = statistic;
        this.document = document;
        this.source = source;
        this.period = period;
        this.figure = figure;
        this.figureMax = figureMax;
        this.qualifier = qualifier;
    }

    public long id() {
        return id;
    }
}
