package org.countrydesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Start the desk: {@code java -jar country-desk.jar} serves, {@code check} and {@code ingest} work without serving. */
@SpringBootApplication
public class CountryDesk {

    public static void main(String[] args) {
        SpringApplication.run(CountryDesk.class, args);
    }
}
