package org.countrydesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.extract.DateScore.Dated;
import org.countrydesk.extract.DateScore.Row;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Place;
import org.junit.jupiter.api.Test;

class DateGoldTest {

    @Test
    void agreesWithGold() throws IOException {
        List<Row> gold = DateScore.readGold();
        Map<String, List<Dated>> found = new TreeMap<>();
        for (Row row : gold) {
            if (!found.containsKey(row.source())) {
                found.put(row.source(), dates(Files.readString(Path.of("seeds", row.source()))));
            }
        }
        DateScore score = DateScore.of(gold, found);
        System.out.print(score.report());
        assertThat(score.gold()).isEqualTo(74);
        assertThat(score.f1()).as(score.report()).isGreaterThanOrEqualTo(0.98);
    }

    private static List<Dated> dates(String text) {
        List<PassageText> passages = DatePassages.of(text);
        List<Dated> dates = new ArrayList<>();
        for (Fact.DatedStatement date : new DateExtractor().extract(passages)) {
            Place place = date.place();
            String words = passages.get(place.passage() - 1).text();
            dates.add(new Dated(
                    words.substring(place.sentenceStart(), place.sentenceEnd()), date.date().toString()));
        }
        return dates;
    }
}
