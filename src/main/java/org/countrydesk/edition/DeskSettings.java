package org.countrydesk.edition;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the desk reads and keeps.
 *
 * @param seeds the folder of documents
 * @param data the folder of database and index
 * @param rescan how often the folder is looked through beside the notices of the file system; zero for never
 */
@ConfigurationProperties("desk")
public record DeskSettings(Path seeds, Path data, Duration rescan) {}
