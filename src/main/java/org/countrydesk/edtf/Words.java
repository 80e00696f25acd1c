package org.countrydesk.edtf;

/** Prints a date for readers of English. */
final class Words {

    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

    private Words() {}

    static String of(Edtf date) {
        String text = date.toString();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(date);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (from.equals("..")) {
            return "until " + point(Edtf.of(to));
        }
        return to.equals("..") ? "since " + point(Edtf.of(from)) : point(Edtf.of(from)) + " to " + point(Edtf.of(to));
    }

    private static String point(Edtf date) {
        String year = year(date.earliest().getYear());
        String plain =
                switch (date.precision()) {
                    case DAY -> date.earliest().getDayOfMonth() + " " + month(date) + " " + year;
                    case MONTH -> month(date) + " " + year;
                    case SEASON -> SEASONS[date.earliest().getMonthValue() / 3 - 1] + " " + year;
                    case YEAR -> year;
                    case DECADE -> decade(date.earliest().getYear());
                    case CENTURY -> century(date);
                    case INTERVAL -> throw new IllegalStateException("an interval is no point: " + date);
                };
        return date.qualified() ? "about " + plain : plain;
    }

    /** The year 0 of the standard is 1 BC. */
    private static String year(int year) {
        return year > 0 ? Integer.toString(year) : 1 - year + " BC";
    }

    private static String decade(int first) {
        return first >= 0 ? "the " + first + "s" : year(first) + " to " + year(first + 9);
    }

    private static String century(Edtf date) {
        return date.toString().startsWith("-")
                ? "the " + ordinal(-date.latest().getYear() / 100 + 1) + " century BC"
                : "the " + ordinal(date.earliest().getYear() / 100 + 1) + " century";
    }

    private static String month(Edtf date) {
        return Months.name(date.earliest().getMonthValue());
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number + switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
