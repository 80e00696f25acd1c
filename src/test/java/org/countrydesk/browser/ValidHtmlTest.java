package org.countrydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.SAXException;

/** Every kind of page, and a sample of what they link to, is HTML as the standard has it. */
@ServedDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidHtmlTest {

    private static final int SAMPLE = 60;

    @Autowired
    private Desk desk;

    private final Validator validator = new Validator();

    @Test
    void everyKindOfPageIsValid() throws Exception {
        assertThat(errors(PageKinds.of(desk).addresses().values())).isEmpty();
    }

    @Test
    void aSampleOfTheSiteIsValid() throws Exception {
        Set<String> sample = sample();
        assertThat(sample).hasSizeGreaterThan(SAMPLE / 2);
        assertThat(errors(sample)).isEmpty();
    }

    @Test
    void wouldFindFaults() throws IOException, SAXException {
        List<Validator.Message> messages = validator.check("""
                <!DOCTYPE html>
                <html lang="en"><head><title>A page</title></head>
                <body><p>Text <div>and a box</div></p><img src="a.png">
                <svg viewBox="0 0 1 1"><rect x="0" breite="1"/></svg>
                </body></html>
                """);
        assertThat(messages).filteredOn(Validator.Message::isError).extracting(Validator.Message::line).contains(3, 4);
        assertThat(validator.check("<!DOCTYPE html><html lang=en><title>A page</title><p>Text</p></html>")).isEmpty();
    }

    /** Return the errors; warnings are listed for who reads along. */
    private Set<String> errors(Collection<String> addresses) throws Exception {
        Set<String> errors = new LinkedHashSet<>();
        Set<String> warnings = new TreeSet<>();
        for (String address : addresses) {
            for (Validator.Message message : validator.check(desk.get(address).body())) {
                if (message.isError()) {
                    errors.add(message.on(address));
                } else {
                    warnings.add(message.on(address));
                }
            }
        }
        warnings.forEach(warning -> System.out.println("HTML warning: " + warning));
        return errors;
    }

    /** Return addresses the kinds of pages link to, as many as can be of each form, in turn. */
    private Set<String> sample() throws IOException, InterruptedException {
        Collection<String> kinds = PageKinds.of(desk).addresses().values();
        Map<String, Set<String>> forms = new TreeMap<>();
        for (String address : kinds) {
            HttpResponse<String> response = desk.get(address);
            for (Element link : Jsoup.parse(response.body(), desk.at(address)).select("a[href]")) {
                String there = link.absUrl("href").replaceFirst("#.*", "");
                if (there.startsWith(desk.at("/")) && !there.matches(".+\\.(?:json|csv|svg|png|bib|ris|xml)(?:\\?.*)?")) {
                    String path = there.substring(desk.at("").length());
                    forms.computeIfAbsent(form(path), form -> new LinkedHashSet<>()).add(path);
                }
            }
        }
        Set<String> sample = new LinkedHashSet<>();
        List<List<String>> columns = forms.values().stream().map(List::copyOf).toList();
        for (int row = 0; sample.size() < SAMPLE && row < SAMPLE; row++) {
            for (List<String> column : columns) {
                if (row < column.size() && !kinds.contains(column.get(row)) && sample.size() < SAMPLE && isPage(column.get(row))) {
                    sample.add(column.get(row));
                }
            }
        }
        return sample;
    }

    private boolean isPage(String path) throws IOException, InterruptedException {
        return desk.get(path).headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** The first part of a path, how many follow, and whether something is asked. */
    private static String form(String path) {
        List<String> parts = new ArrayList<>(List.of(path.replaceFirst("\\?.*", "").split("/", -1)));
        return parts.get(1) + " " + parts.size() + (path.contains("?") ? " ?" : "");
    }
}
