package org.countrydesk.ready;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedCodingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                              | IDENTITY",
        "identity                        | IDENTITY",
        "gzip                            | GZIP",
        "GZIP                            | GZIP",
        "x-gzip                          | GZIP",
        "br                              | BROTLI",
        "gzip, deflate, br, zstd         | BROTLI",
        "gzip;q=1.0, br;q=0.5            | GZIP",
        "gzip;q=0.5,br;q=0.5             | BROTLI",
        "br;q=0, gzip                    | GZIP",
        "gzip;q=0                        | IDENTITY",
        "gzip;q=0.0, br ; q=0.000        | IDENTITY",
        "*                               | BROTLI",
        "*;q=0                           | IDENTITY",
        "*, br;q=0                       | GZIP",
        "*;q=0.5, gzip;q=0               | BROTLI",
        "gzip;q=0.5, identity            | IDENTITY",
        "gzip;q=0.5, identity;q=0.2      | GZIP",
        "gzip, identity;q=0              | GZIP",
        "identity;q=0                    | IDENTITY",
        "deflate, zstd, compress         | IDENTITY",
        "gzip;q=2                        | IDENTITY",
        "gzip;q=x, br;q=                 | BROTLI",
        "gzip;level=9                    | GZIP",
        ",, ;q=1, gzip ,                 | GZIP",
    })
    void choosesWhatTheReaderLikesBest(String accepted, Coding chosen) {
        assertThat(AcceptedCodings.choose(accepted, true)).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gzip, br | IDENTITY", "gzip, identity;q=0 | GZIP", "br, *;q=0 | BROTLI", "* | IDENTITY"})
    void codesWhatIsShortOnlyWherePlainBytesAreRefused(String accepted, Coding chosen) {
        assertThat(AcceptedCodings.choose(accepted, false)).isEqualTo(chosen);
    }

    @Test
    void codesNothingUnasked() {
        assertThat(AcceptedCodings.choose(null, true)).isEqualTo(Coding.IDENTITY);
    }
}
