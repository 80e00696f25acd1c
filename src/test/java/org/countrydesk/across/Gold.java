package org.countrydesk.across;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the gold records. */
public final class Gold {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Gold() {}

    public static List<JsonNode> rows(String file) throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/gold", file + ".jsonl"))) {
            return lines.filter(line -> !line.isBlank()).map(MAPPER::readTree).toList();
        }
    }
}
