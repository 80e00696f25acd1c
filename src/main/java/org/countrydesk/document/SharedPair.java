package org.countrydesk.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.edition.Standing;

/** How much two documents share. Of each document the pairs with most are kept, so that copies of copies cannot outgrow the desk. */
@Entity
public class SharedPair {

    /** So many are kept of one document with those after it in the order of addresses. */
    public static final int MOST = 10;

    private static final Comparator<SharedPair> MOST_FIRST = Comparator.comparingLong((SharedPair pair) -> pair.characters)
            .reversed()
            .thenComparing(pair -> pair.bDocument);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "shared_pair_seq", allocationSize = 1000)
    private long id;

    @Column(name = "a_document")
    private String aDocument;

    @Column(name = "b_document")
    private String bDocument;

    private int shared;
    private int identical;

    @Column(name = "a_characters")
    private long aCharacters;

    @Column(name = "b_characters")
    private long bCharacters;

    private long characters;

    @Embedded
    private Standing standing;

    protected SharedPair() {}

    private SharedPair(String aDocument, String bDocument, Standing standing) {
        this.aDocument = aDocument;
        this.bDocument = bDocument;
        this.standing = standing;
    }

    /** Sum up what a document shares with those after it in the order of addresses. */
    public static List<SharedPair> of(String document, Collection<SharedSentences.Sentence> sentences, long edition) {
        Map<String, SharedPair> pairs = new TreeMap<>();
        for (SharedSentences.Sentence sentence : sentences) {
            if (document.compareTo(sentence.other()) < 0) {
                pairs.computeIfAbsent(sentence.other(), other -> new SharedPair(document, other, Standing.since(edition)))
                        .add(sentence);
            }
        }
        return pairs.values().stream().sorted(MOST_FIRST).limit(MOST).toList();
    }

    private void add(SharedSentences.Sentence sentence) {
        int a = sentence.end() - sentence.start();
        int b = sentence.otherEnd() - sentence.otherStart();
        shared++;
        identical += sentence.identical() ? 1 : 0;
        aCharacters += a;
        bCharacters += b;
        characters += a + b;
    }

    public long id() {
        return id;
    }

    /** Return all that makes the row what it is, as one string. */
    public String content() {
        return aDocument + " " + bDocument + " " + shared + " " + identical + " " + aCharacters + " " + bCharacters;
    }
}
