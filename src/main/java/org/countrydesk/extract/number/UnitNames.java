package org.countrydesk.extract.number;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.fact.UnitClass;

/** English names and signs of units of measure, out of the Unicode locale data. */
final class UnitNames {

    /** A unit as observations name it: singular, as the text's own spelling has it. */
    record Unit(UnitClass unitClass, String name) {}

    /** Most words and signs of a name. */
    static final int LONGEST_NAME = 4;

    private static final Set<String> LEFT_OUT = Set.of("concentr", "graphics", "force", "consumption", "none");

    /** Signs that are English words first, or say nothing without their noun. */
    private static final Set<String> NO_SIGNS = Set.of("in", "a", "at", "pt", "pts", "c", "h", "d", "s", "w", "y");

    private static final Set<String> NO_UNITS = Set.of("point", "quarter", "part");

    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        for (MeasureUnit unit : MeasureUnit.getAvailable()) {
            String type = unit.getType();
            if (type != null
                    && !type.equals("currency")
                    && !LEFT_OUT.contains(type)
                    && !NO_UNITS.contains(unit.getSubtype())) {
                for (ULocale locale : new ULocale[] {ULocale.ENGLISH, ULocale.UK}) {
                    add(unit, classOf(type), locale);
                }
            }
        }
        for (String large : new String[] {"megawatt-hour", "gigawatt-hour", "terawatt-hour", "terawatt"}) {
            add(MeasureUnit.forIdentifier(large), UnitClass.OTHER, ULocale.ENGLISH);
        }
        Map<String, String> squares = Map.of("km", "kilometer", "mi", "mile", "m", "meter", "ft", "foot", "yd", "yard");
        squares.forEach((sign, name) -> {
            Unit square = new Unit(UnitClass.AREA, "square " + name);
            for (String form : new String[] {"sq %s", "sq. %s", "sq%s", "%s2", "%s²", "%s^2"}) {
                UNITS.put(form.formatted(sign), square);
            }
        });
        for (String form : new String[] {"bpd", "b/d", "bbl/d", "bopd"}) {
            UNITS.put(form, new Unit(UnitClass.OTHER, "barrel per day"));
        }
        UNITS.put("MT", new Unit(UnitClass.MASS, "tonne"));
        UNITS.put("kg", new Unit(UnitClass.MASS, "kilogram"));
        UNITS.put("kgs", new Unit(UnitClass.MASS, "kilogram"));
        UNITS.put("yrs", new Unit(UnitClass.DURATION, "year"));
    }

    private UnitNames() {}

    private static void add(MeasureUnit unit, UnitClass unitClass, ULocale locale) {
        String singular = name(unit, UnitWidth.FULL_NAME, locale, 1);
        // One name however it is spelled; the metric ton has its own word in British English.
        boolean ton = unit.getIdentifier().equals("metric-ton") || unit.getIdentifier().equals("tonne");
        String canonical = name(unit, UnitWidth.FULL_NAME, ton ? ULocale.UK : ULocale.ENGLISH, 1);
        Unit named = new Unit(unitClass, canonical);
        if (singular.isEmpty() || canonical.isEmpty()) {
            return;
        }
        UNITS.putIfAbsent(singular, named);
        UNITS.putIfAbsent(name(unit, UnitWidth.FULL_NAME, locale, 2), named);
        String sign = name(unit, UnitWidth.SHORT, locale, 2);
        boolean plain = unitClass == UnitClass.AREA || unitClass == UnitClass.DISTANCE || unitClass == UnitClass.MASS;
        boolean marked = sign.length() > 1 && sign.chars().anyMatch(Character::isUpperCase);
        if (!NO_SIGNS.contains(sign) && (plain || marked)) {
            UNITS.putIfAbsent(sign, named);
            UNITS.putIfAbsent(sign.replace('²', '2').replace('³', '3'), named);
            UNITS.putIfAbsent(sign.replace("⋅hr", "h"), named);
        }
    }

    private static String name(MeasureUnit unit, UnitWidth width, ULocale locale, int count) {
        String text = NumberFormatter.withLocale(locale)
                .unit(unit)
                .unitWidth(width)
                .format(count)
                .toString();
        String number = Integer.toString(count);
        return text.startsWith(number)
                ? text.substring(number.length()).replace('\u00A0', ' ').strip()
                : "";
    }

    private static UnitClass classOf(String type) {
        return switch (type) {
            case "area" -> UnitClass.AREA;
            case "length" -> UnitClass.DISTANCE;
            case "mass" -> UnitClass.MASS;
            case "duration" -> UnitClass.DURATION;
            default -> UnitClass.OTHER;
        };
    }

    /** Return all names and signs. */
    static Set<String> all() {
        return Set.copyOf(UNITS.keySet());
    }

    /** Return the unit of a name or sign as written, or in lower case. */
    static Optional<Unit> named(String name) {
        return Optional.ofNullable(UNITS.get(name));
    }
}
