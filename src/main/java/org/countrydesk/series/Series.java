package org.countrydesk.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.countrydesk.edition.Standing;
import org.countrydesk.fact.UnitClass;

/** Statistics of one measure and unit over several periods, possibly out of several documents. */
@Entity
public class Series {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "series_seq", allocationSize = 100)
    private long id;

    private String slug;
    private String title;

    @Column(name = "unit_class")
    @Enumerated(EnumType.STRING)
    private UnitClass unitClass;
    private String unit;
    private int points;
    private int documents;
    private String content;
    private long block;
    private String base;

    @Column(name = "first_document")
    private String firstDocument;

    @Column(name = "first_statistic")
    private String firstStatistic;

    @Embedded
    private Standing standing;

    protected Series() {}

    public Series(
            String slug,
            String title,
            UnitClass unitClass,
            String unit,
            int points,
            int documents,
            String content,
            long block,
            String base,
            String firstDocument,
            String firstStatistic,
            Standing standing) {
        this.slug = slug;
        this.title = title;
        this.unitClass = unitClass;
        this.unit = unit;
        this.points = points;
        this.documents = documents;
        this.content = content;
        this.block = block;
        this.base = base;
        this.firstDocument = firstDocument;
        this.firstStatistic = firstStatistic;
        this.standing = standing;
    }

    public long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public int points() {
        return points;
    }

    /** Return a hash over the series and its points. */
    public String content() {
        return content;
    }
}
