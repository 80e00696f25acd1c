package org.countrydesk.ready;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ReadySettingsTest {

    @Test
    void keepsNoMoreThanAQuarterOfTheHeap() {
        ReadySettings settings = new ReadySettings(DataSize.ofMegabytes(128));
        assertThat(settings.cacheIn(DataSize.ofMegabytes(1_024).toBytes())).isEqualTo(DataSize.ofMegabytes(128));
        assertThat(settings.cacheIn(DataSize.ofMegabytes(256).toBytes())).isEqualTo(DataSize.ofMegabytes(64));
        assertThat(new ReadySettings(DataSize.ofBytes(0)).cacheIn(1_000)).isEqualTo(DataSize.ofBytes(0));
    }
}
