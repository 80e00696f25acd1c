package org.countrydesk.tally;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.countrydesk.edition.Standing;

/** How many dated statements of an edition have one date. */
@Entity
public class DateCount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "date_count_seq", allocationSize = 1000)
    private long id;

    private LocalDate earliest;

    private LocalDate latest;
    private int statements;

    @Embedded
    private Standing standing;

    protected DateCount() {}

    public DateCount(Dates dates, int statements, Standing standing) {
        earliest = dates.earliest();
        latest = dates.latest();
        this.statements = statements;
        this.standing = standing;
    }

    /** The days that a date can mean: the first and the last. */
    public record Dates(LocalDate earliest, LocalDate latest) {}

    public long id() {
        return id;
    }

    public Dates dates() {
        return new Dates(earliest, latest);
    }

    public int statements() {
        return statements;
    }
}
