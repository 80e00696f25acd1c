package org.countrydesk.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows which edition readers see. A page asks once, at its start, and reads all its rows of that edition. */
@Component
public class Editions {

    private final ObjectProvider<EditionRepository> repository;
    private final AtomicReference<@Nullable Live> live = new AtomicReference<>();

    /** @param repository asked for when it is needed: answers that are ready are sent before the store is open */
    Editions(ObjectProvider<EditionRepository> repository) {
        this.repository = repository;
    }

    /** The edition readers see. */
    public record Live(long number, Instant publishedAt, String rules, String subject, Tally tally) {

        /** Return the day the corpus was read, in UTC. */
        public LocalDate day() {
            return publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
        }

        /** Return the name of the desk, after the country its documents are about: {@code Peru Desk}, or {@code Country Desk}. */
        public String deskName() {
            return (subject.isEmpty() ? "Country" : subject) + " Desk";
        }
    }

    /** Return the edition readers see; throws where none is served yet, which pages answer with 503. */
    public Live require() {
        return find().orElseThrow(NoEditionYetException::new);
    }

    /** Return the edition readers see, if one is served. */
    public Optional<Live> find() {
        return Optional.ofNullable(live.get());
    }

    /** Return the newest complete edition in the store, served or not. */
    public Optional<Live> newestStored() {
        return repository.getObject().findNewest().map(Editions::view);
    }

    /** Return at most twenty editions, newest first. */
    public List<Live> recent() {
        return repository.getObject().findRecent().stream().map(Editions::view).toList();
    }

    /** Let readers see a published edition from now on. */
    public void serve(Live edition) {
        live.set(edition);
    }

    private static Live view(Edition edition) {
        Instant at = edition.publishedAt();
        if (at == null) {
            throw new IllegalStateException("edition " + edition.number() + " is not published");
        }
        return new Live(edition.number(), at, edition.rules(), edition.subject(), edition.tally());
    }
}
