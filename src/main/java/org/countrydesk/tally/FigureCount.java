package org.countrydesk.tally;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.countrydesk.edition.Standing;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** How many statistics of an edition are of one kind. */
@Entity
public class FigureCount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "figure_count_seq", allocationSize = 1000)
    private long id;

    @Column(name = "unit_class")
    @Enumerated(EnumType.STRING)
    private UnitClass unitClass;

    private String unit;

    @Enumerated(EnumType.STRING)
    private @Nullable Qualifier qualifier;

    @Column(name = "period_from")
    private @Nullable LocalDate periodFrom;

    @Column(name = "period_to")
    private @Nullable LocalDate periodTo;

    private int figures;

    @Embedded
    private Standing standing;

    protected FigureCount() {}

    public FigureCount(Kind kind, int figures, Standing standing) {
        unitClass = kind.unitClass();
        unit = kind.unit();
        qualifier = kind.qualifier();
        periodFrom = kind.from();
        periodTo = kind.to();
        this.figures = figures;
        this.standing = standing;
    }

    /** What lists of statistics are narrowed by, but for documents and topics; {@code from} and {@code to} are days of the period. */
    public record Kind(
            UnitClass unitClass, String unit, @Nullable Qualifier qualifier, @Nullable LocalDate from, @Nullable LocalDate to) {}

    public long id() {
        return id;
    }

    public Kind kind() {
        return new Kind(unitClass, unit, qualifier, periodFrom, periodTo);
    }

    public int figures() {
        return figures;
    }
}
