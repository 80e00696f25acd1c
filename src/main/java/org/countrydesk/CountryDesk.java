package org.countrydesk;

import java.util.Arrays;
import org.countrydesk.ingest.CheckCommand;
import org.countrydesk.ingest.IngestCommand;
import org.countrydesk.ready.EarlyServer;
import org.countrydesk.start.PrepareCommand;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Start the desk: without a command it serves; {@code check}, {@code ingest} and {@code prepare} work and stop. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CountryDesk {

    public static void main(String[] args) {
        System.setProperty("h2.objectCache", "false"); // rows hold few equal values, and looking for them costs more than it spares
        String command = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (command) {
            case "check" -> System.exit(CheckCommand.run(rest, System.out, System.err));
            case "ingest" -> System.exit(IngestCommand.run(CountryDesk.class, rest, System.out, System.err));
            case "prepare" -> System.exit(PrepareCommand.run(rest, System.out, System.err));
            default -> serve(args);
        }
    }

    /** In the jar the beans are put together as the build worked them out; a folder of classes may be newer than that. */
    private static void serve(String[] args) {
        String place = CountryDesk.class.getProtectionDomain().getCodeSource().getLocation().toString();
        if (place.contains(".jar") && System.getProperty(AotDetector.AOT_ENABLED) == null) {
            System.setProperty(AotDetector.AOT_ENABLED, "true");
        }
        SpringApplication app = new SpringApplication(CountryDesk.class);
        app.setApplicationContextFactory(new EarlyServer());
        app.run(args);
    }
}
