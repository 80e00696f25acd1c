package org.countrydesk.ingest;

import java.util.List;
import java.util.Map;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;
import org.countrydesk.ingest.linking.Keys;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Source;

/**
 * What is known about a document beside its text, each with where it comes from: {@code front matter},
 * {@code page head}, {@code opening words}, {@code sources.yml}, {@code heading}, {@code file name}, or {@code not stated} with an empty value.
 *
 * @param published EDTF, or empty
 */
public record Metadata(Stated title, Stated publisher, Stated licence, String address, String published) {

    /** Longest value that is kept. */
    private static final int LONGEST = 500;

    /** A value and where it comes from. */
    public record Stated(String value, String origin) {}

    /**
     * Resolve: the document's own front matter first, then the declarations, then what can be inferred. What a site writes
     * into the head of a page comes after what the desk's keeper declares.
     */
    public static Metadata of(Source source, BlockTree tree, Map<String, String> declared) {
        Map.Entry<String, Map<String, String>> ours = Map.entry(Folder.DECLARATIONS, declared);
        List<Map.Entry<String, Map<String, String>>> places = switch (source.mediaType()) {
            case "text/html" -> List.of(ours, Map.entry("page head", tree.metadata()));
            case "text/x-wiki" -> List.of(ours, Map.entry("opening words", tree.metadata()));
            default -> List.of(Map.entry("front matter", tree.metadata()), ours);
        };
        String heading = tree.title();
        Stated inferred = heading != null && !heading.isBlank()
                ? new Stated(cut(heading), "heading")
                : new Stated(fromFileName(source.name()), "file name");
        Stated none = new Stated("", "not stated");
        return new Metadata(
                first(places, inferred, "title"),
                first(places, none, "publisher", "issuer", "author"),
                first(places, none, "licence", "license", "rights"),
                httpOnly(first(places, none, "address", "url", "source", "link").value()),
                edtfOnly(first(places, none, "published", "date", "issued").value()));
    }

    private static Stated first(List<Map.Entry<String, Map<String, String>>> places, Stated otherwise, String... keys) {
        for (var place : places) {
            for (String key : keys) {
                String value = place.getValue().getOrDefault(key, "");
                if (!value.isBlank()) {
                    return new Stated(cut(value), place.getKey());
                }
            }
        }
        return otherwise;
    }

    private static String cut(String value) {
        String plain = value.strip().replaceAll("\\s+", " ");
        return Keys.cut(plain, LONGEST);
    }

    private static String fromFileName(String file) {
        String words = file.substring(file.lastIndexOf('/') + 1)
                .replaceFirst("\\.[A-Za-z0-9]{1,10}$", "")
                .replaceAll("[-_]+", " ")
                .strip();
        return words.isEmpty() ? file : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String httpOnly(String address) {
        return address.matches("https?://[^\\s<>\"']{1,1900}") ? address : "";
    }

    private static String edtfOnly(String date) {
        return Edtf.read(date) instanceof Reading.Ok<Edtf> ok ? ok.value().toString() : "";
    }
}
