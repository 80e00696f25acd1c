package org.countrydesk.ambassador;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.countrydesk.edition.Standing;

/** A person who served as chief of mission. */
@Entity
public class Ambassador {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "ambassador_seq", allocationSize = 100)
    private long id;

    private String slug;
    private String name;
    private int terms;

    @Embedded
    private Standing standing;

    protected Ambassador() {}

    public Ambassador(
            String slug,
            String name,
            int terms,
            Standing standing) {
        this.slug = slug;
        this.name = name;
        this.terms = terms;
        this.standing = standing;
    }

    public long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public int terms() {
        return terms;
    }

    /** Return all that makes the row what it is, as one string. */
    public String content() {
        return String.join("\u001f", slug, name, "" + terms);
    }
}
