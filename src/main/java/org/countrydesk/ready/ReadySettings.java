package org.countrydesk.ready;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much is kept ready.
 *
 * @param cache bytes of answers to keep at most; zero for none
 */
@ConfigurationProperties("desk.pages")
record ReadySettings(DataSize cache) {

    /** What is kept leaves this many times its room to the rest of the desk. */
    private static final int SHARE = 4;

    /** Return how much is kept in a heap of some bytes at most. */
    DataSize cacheIn(long heap) {
        return DataSize.ofBytes(Math.min(cache.toBytes(), heap / SHARE));
    }
}
