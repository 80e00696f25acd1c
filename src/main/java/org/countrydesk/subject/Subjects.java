package org.countrydesk.subject;

import java.util.List;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.springframework.stereotype.Component;

/** Everything of the desk that has an address and can be cited. */
@Component
public class Subjects {

    private final List<SubjectFinder> finders;

    Subjects(List<SubjectFinder> finders) {
        this.finders = List.copyOf(finders);
    }

    /**
     * Find what stands at an address.
     *
     * @param address as it stands in a link: {@code /documents/peru#p12}
     */
    public Optional<Subject> find(String address, Editions.Live live) {
        return Asked.read(address)
                .flatMap(asked -> finders.stream()
                        .flatMap(finder -> finder.find(asked, live).stream())
                        .findFirst());
    }
}
