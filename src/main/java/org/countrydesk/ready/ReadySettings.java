package org.countrydesk.ready;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much is kept ready.
 *
 * @param cache bytes of answers to keep at most; zero for none
 */
@ConfigurationProperties("desk.pages")
record ReadySettings(DataSize cache) {}
