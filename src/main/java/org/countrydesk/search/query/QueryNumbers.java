package org.countrydesk.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.search.query.QueryReader.Item;
import org.countrydesk.search.word.WordForms.Word;

/** Reads numbers in a query: {@code 42,000}, {@code $13.4 million}, {@code 30 percent}. A number like a year stays a word. */
final class QueryNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", new BigDecimal("1e3"),
            "million", new BigDecimal("1e6"),
            "billion", new BigDecimal("1e9"),
            "trillion", new BigDecimal("1e12"));

    /** Said after a number where a text may have a sign instead. */
    private static final Set<String> SIGNS = Set.of("percent", "dollar", "dollars", "usd");

    private QueryNumbers() {}

    /** Put an amount in place of the words that are one. */
    static List<Item> read(List<Item> items) {
        List<Item> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!(item.clause() instanceof Clause.Plain plain) || !NUMBER.matcher(plain.word().written()).matches()) {
                read.add(item);
                continue;
            }
            List<Word> words = new ArrayList<>(List.of(plain.word()));
            BigDecimal value = new BigDecimal(plain.word().written());
            BigDecimal scale = SCALES.get(follower(items, i));
            boolean year = scale == null && YEAR.matcher(plain.word().written()).matches();
            if (scale != null) {
                value = value.multiply(scale);
                i++;
                words.add(((Clause.Plain) items.get(i).clause()).word());
            }
            boolean signed = SIGNS.contains(follower(items, i));
            if (signed) {
                i++;
            } else if (year) {
                read.add(item);
                continue;
            }
            read.add(new Item(new Clause.Amount(value.stripTrailingZeros().toPlainString(), words), item.excluded(), item.joined()));
        }
        return read;
    }

    /** Return the plain word that follows, or nothing. */
    private static String follower(List<Item> items, int at) {
        boolean there = at + 1 < items.size()
                && items.get(at + 1).clause() instanceof Clause.Plain
                && !items.get(at + 1).joined()
                && items.get(at + 1).excluded() == items.get(at).excluded();
        return there ? ((Clause.Plain) items.get(at + 1).clause()).word().written() : "";
    }
}
