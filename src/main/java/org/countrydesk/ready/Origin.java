package org.countrydesk.ready;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.countrydesk.edition.StoreFile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Names what answers are made of: the program, its settings, and the store. Where all three are as they were, an answer is as it was. Only
 * a program in a jar has a name; one in a folder of classes changes while it is worked on.
 */
final class Origin {

    /** The end of a jar lists everything in it with its checksum. */
    private static final int END_OF_JAR = 1 << 20;

    private static final Set<String> OURS = Set.of("desk", "server", "spring", "management");

    private final @Nullable File program;
    private final ConfigurableEnvironment environment;

    Origin(ConfigurableEnvironment environment) {
        this(new ApplicationHome(Origin.class).getSource(), environment);
    }

    /** @param program the file of the program; null, or a folder, for none that lasts */
    Origin(@Nullable File program, ConfigurableEnvironment environment) {
        this.program = program;
        this.environment = environment;
    }

    /** Return the name for what is there now; empty where it cannot be told. */
    Optional<String> name() {
        if (program == null || !program.isFile()) {
            return Optional.empty();
        }
        return StoreFile.state(environment.getProperty("spring.datasource.url")).flatMap(store -> {
            try {
                return Optional.of(program() + " " + settings() + " " + store);
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    private String program() throws IOException {
        try (RandomAccessFile jar = new RandomAccessFile(program, "r")) {
            byte[] end = new byte[(int) Math.min(END_OF_JAR, jar.length())];
            jar.seek(jar.length() - end.length);
            jar.readFully(end);
            CRC32 sum = new CRC32();
            sum.update(end);
            return jar.length() + "-" + sum.getValue();
        }
    }

    /** What files and the command say, and what of the surroundings is meant for a desk. */
    private String settings() {
        StringBuilder all = new StringBuilder();
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> listed) {
                String[] names = listed.getPropertyNames();
                Arrays.sort(names);
                for (String name : names) {
                    if (counts(source.getName(), name)) {
                        all.append(name).append('=').append(listed.getProperty(name)).append('\n');
                    }
                }
            }
        }
        return all.length() + "-" + all.toString().hashCode();
    }

    private static boolean counts(String source, String name) {
        return switch (source) {
            case StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
                    StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME ->
                OURS.contains(name.split("[._]", 2)[0].toLowerCase(Locale.ROOT));
            case CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME, "spring.application.json" -> true;
            default -> source.startsWith("Config resource");
        };
    }
}
