package org.countrydesk.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** {@code ingest DIR}: fills the store and the index from a folder, and stops. */
public final class IngestCommand {

    private IngestCommand() {}

    /**
     * @param application the class to start
     * @param arguments the folder, then settings such as {@code --desk.data=DIR}
     * @return 0; 2 when the arguments cannot be used or the folder cannot be read
     */
    public static int run(Class<?> application, String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length == 0 || arguments[0].startsWith("--") || !Files.isDirectory(Path.of(arguments[0]))) {
            err.println("Usage: ingest DIR [--desk.data=DIR]");
            return 2;
        }
        List<String> settings = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        settings.add("--desk.seeds=" + arguments[0]);
        settings.add("--desk.watch=false");
        settings.add("--spring.main.banner-mode=off");
        settings.add("--logging.level.root=warn");
        var builder = new SpringApplicationBuilder(application).web(WebApplicationType.NONE);
        try (var context = builder.run(settings.toArray(String[]::new))) {
            ProgressBar bar = ProgressBar.on(err);
            Ingest ingest = context.getBean(Ingest.class);
            ingest.resume(bar);
            IngestReport report = ingest.run(bar);
            bar.end();
            report.problems().forEach(out::println);
            out.println(report.summary());
            return 0;
        } catch (IOException e) {
            err.println("Cannot read the folder '" + arguments[0] + "': " + e.getMessage());
            return 2;
        }
    }
}
