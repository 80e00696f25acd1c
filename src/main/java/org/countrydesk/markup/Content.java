package org.countrydesk.markup;

import java.util.List;
import java.util.Map;

/** What a reader makes of a source: its blocks, and what the source says about itself. */
record Content(List<Block> blocks, Map<String, String> values) {}
