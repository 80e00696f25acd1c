package org.countrydesk.citation;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.countrydesk.citation.Name.Body;
import org.countrydesk.citation.Name.Person;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** BibTeX in UTF-8, as BibTeX and biber read it. */
public final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibTex() {}

    /** Print as one entry. A title's capitals are kept by a second pair of braces. */
    public static String print(Reference thing) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", braced(authors(thing.authors())));
        fields.put("title", "{{" + escaped(thing.titles().title()) + "}}");
        boolean part = thing.type() == Reference.Type.PART;
        fields.put(part ? "booktitle" : "howpublished", part ? braced(braced(escaped(thing.titles().container()))) : howPublished(thing));
        fields.put("publisher", braced(escaped(thing.imprint().publisher())));
        @Nullable Edtf issued = thing.imprint().issued();
        if (issued != null) {
            fields.put("year", braced(escaped(circa(issued) + DateWords.year(issued).replace("–", "--"))));
            boolean month = issued.precision() == Edtf.Precision.MONTH || issued.precision() == Edtf.Precision.DAY;
            fields.put("month", month ? MONTHS.get(issued.earliest().getMonthValue() - 1) : "");
        }
        fields.put("url", braced(address(thing.address())));
        fields.put("urldate", thing.imprint().accessed() == null ? "" : "{" + thing.imprint().accessed() + "}");
        fields.put("copyright", braced(escaped(thing.imprint().licence())));
        fields.put("abstract", braced(escaped(thing.place().quote())));
        fields.put("note", braced(escaped(thing.note())));
        return (part ? "@incollection{" : "@misc{") + key(thing)
                + fields.entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .map(field -> ",\n  " + field.getKey() + " = " + field.getValue())
                        .collect(Collectors.joining())
                + "\n}\n";
    }

    /** Return a key of ASCII letters and digits: who, when, and the first long word of the title. */
    static String key(Reference thing) {
        String who = thing.authors().isEmpty()
                ? ""
                : switch (thing.authors().getFirst()) {
                    case Body body -> word(body.name(), 0);
                    case Person person -> word(person.family(), 0);
                };
        @Nullable Edtf issued = thing.imprint().issued();
        String when = issued == null ? "nd" : DateWords.year(issued).replaceAll("[^0-9]", "");
        return who + when + word(thing.titles().title(), 4);
    }

    private static String word(String words, int least) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        for (String word : plain.replaceAll("[.’']", "").split("[^a-z0-9]+")) {
            if (word.length() >= Math.max(1, least)) {
                return word;
            }
        }
        return "x";
    }

    private static String howPublished(Reference thing) {
        String edition = thing.imprint().edition().isEmpty() ? "" : "edition " + thing.imprint().edition();
        String container = thing.titles().container();
        return braced(escaped(container.isEmpty() || edition.isEmpty() ? container + edition : container + ", " + edition));
    }

    private static String authors(List<Name> authors) {
        return authors.stream()
                .map(author -> switch (author) {
                    case Body body -> "{" + escaped(body.name()) + "}";
                    case Person person -> escaped(person.inverted());
                })
                .collect(Collectors.joining(" and "));
    }

    private static String circa(Edtf date) {
        return date.qualified() && date.toString().indexOf('/') < 0 ? "ca. " : "";
    }

    private static String braced(String words) {
        return words.isEmpty() ? "" : "{" + words + "}";
    }

    /** spec: an address stands as it is, so what would end the field or begin a command is written in percent. */
    private static String address(String address) {
        return address.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replaceAll("\\s", "%20");
    }

    /** Escape what TeX reads as its own; a brace is named, as one that is only escaped would still be counted. */
    static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        for (char sign : words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip().toCharArray()) {
            switch (sign) {
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '$', '&', '#', '%', '_' -> out.append('\\').append(sign);
                default -> out.append(sign);
            }
        }
        return out.toString();
    }
}
