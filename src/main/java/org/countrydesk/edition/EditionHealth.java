package org.countrydesk.edition;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The desk is up once an edition is served. */
@Component("edition")
class EditionHealth implements HealthIndicator {

    private final Editions editions;

    EditionHealth(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Health health() {
        return editions.find().isPresent() ? Health.up().build() : Health.outOfService().build();
    }
}
