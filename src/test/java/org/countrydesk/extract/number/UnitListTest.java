package org.countrydesk.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.fact.UnitClass;
import org.junit.jupiter.api.Test;

/**
 * The search knows units as figures are read, out of a list: to make the names out of the locale data takes seconds, which no reader waits
 * for. {@code -Dspec.write} writes the list anew.
 */
class UnitListTest {

    private static final Path LIST = Path.of("src/main/resources/org/countrydesk/search/query/units.tsv");

    /** What is no name of the locale data. */
    private static final Set<String> OTHERS = Set.of("%", "percent", "per cent", "pct", "dollar", "dollars", "euro", "euros", "US$");

    @Test
    void holdsTheUnitsOfFigures() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (String name : names()) {
            unit(name).ifPresent(unit -> lines.putIfAbsent(name.toLowerCase(Locale.ROOT), unit));
        }
        List<String> written = lines.entrySet().stream().map(line -> line.getKey() + "\t" + line.getValue()).toList();
        if (System.getProperty("spec.write") != null) {
            Files.write(LIST, written);
        }
        assertThat(written).hasSizeGreaterThan(300);
        assertThat(Files.readAllLines(LIST)).isEqualTo(written);
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(OTHERS);
        names.addAll(UnitNames.all());
        for (Currency currency : Currency.getAvailableCurrencies()) {
            names.add(currency.getSymbol(ULocale.ENGLISH));
            names.add(currency.getName(ULocale.ENGLISH, Currency.NARROW_SYMBOL_NAME, new boolean[1]));
        }
        return names;
    }

    /** Codes of currencies and short signs of what is seldom measured are English words as well, in lower case. */
    private static Optional<String> unit(String name) {
        boolean letters = name.chars().allMatch(Character::isLetter);
        return UnitPhrase.read(name)
                .filter(unit -> !unit.unit().isEmpty() && (!letters || name.length() >= shortest(unit.unitClass()) || name.equals("USD")))
                .map(UnitPhrase::unit);
    }

    private static int shortest(UnitClass unitClass) {
        return switch (unitClass) {
            case MONEY -> 4;
            case AREA, DISTANCE, MASS, PERCENT -> 2;
            case COUNT, DURATION, SCORE, RANK, OTHER -> 3;
        };
    }
}
