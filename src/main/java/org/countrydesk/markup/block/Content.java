package org.countrydesk.markup.block;

import java.util.List;
import java.util.Map;

/** What a reader makes of a source: its blocks, and what the source says about itself. */
public record Content(List<Block> blocks, Map<String, String> values) {}
