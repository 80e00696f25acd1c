package org.countrydesk;

import java.util.Arrays;
import org.countrydesk.ingest.CheckCommand;
import org.countrydesk.ingest.IngestCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Start the desk: without a command it serves; {@code check} and {@code ingest} work and stop. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CountryDesk {

    public static void main(String[] args) {
        String command = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (command) {
            case "check" -> System.exit(CheckCommand.run(rest, System.out, System.err));
            case "ingest" -> System.exit(IngestCommand.run(CountryDesk.class, rest, System.out, System.err));
            default -> SpringApplication.run(CountryDesk.class, args);
        }
    }
}
