package org.countrydesk.ambassador;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.countrydesk.fact.Role;
import org.jspecify.annotations.Nullable;

/** One service of a chief of mission, as one document lists it. */
@Entity
public class Term {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "term_seq", allocationSize = 100)
    private long id;


    @Column(name = "document_id")
    private long documentId;
    private int number;
    private int passage;
    private String ambassador;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;
    private String country;

    @Column(name = "start_date")
    private @Nullable String startDate;

    @Column(name = "end_date")
    private @Nullable String endDate;
    private boolean incumbent;

    @Column(name = "place_in_line")
    private int placeInLine;

    @Column(name = "raw_start")
    private String rawStart;

    @Column(name = "raw_end")
    private String rawEnd;

    protected Term() {}

    public Term(
            long documentId,
            int number,
            int passage,
            String ambassador,
            String name,
            Role role,
            String country,
            @Nullable String startDate,
            @Nullable String endDate,
            boolean incumbent,
            int placeInLine,
            String rawStart,
            String rawEnd) {
        this.documentId = documentId;
        this.number = number;
        this.passage = passage;
        this.ambassador = ambassador;
        this.name = name;
        this.role = role;
        this.country = country;
        this.startDate = startDate;
        this.endDate = endDate;
        this.incumbent = incumbent;
        this.placeInLine = placeInLine;
        this.rawStart = rawStart;
        this.rawEnd = rawEnd;
    }

    public long id() {
        return id;
    }
}
