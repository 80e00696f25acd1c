package org.countrydesk.ambassador;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.countrydesk.fact.Slugs;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The line made of the hand-made answers: 28 officers, 27 joins. */
class GoldLineTest {

    private static final LocalDate READ = LocalDate.of(2026, 11, 22);

    private static Line line() throws IOException {
        List<Service> services = new ArrayList<>();
        for (String row : Files.readAllLines(Path.of("src/test/resources/gold/ambassadors.jsonl"))) {
            JsonNode gold = JsonMapper.shared().readTree(row);
            String name = gold.path("name").asString();
            services.add(new Service(
                    Slugs.of(name),
                    name,
                    Role.valueOf(gold.path("role").asString().toUpperCase(Locale.ROOT)),
                    gold.path("country").asString(),
                    Edtf.of(gold.path("start").asString()),
                    gold.path("end").isNull() ? null : Edtf.of(gold.path("end").asString()),
                    gold.path("incumbent").asBoolean(),
                    gold.path("order").asInt()));
        }
        return new Line(services.getFirst().country(), services);
    }

    private static String ask(String when) throws IOException {
        Answer answer = line().inPost(Edtf.of(when), READ);
        List<String> names = answer.services().stream().map(Service::name).toList();
        return answer.kind().word() + " " + String.join(", ", names) + ": " + answer.reason();
    }

    @Test
    void countsTheJoinsOfEachKind() throws IOException {
        Map<Join.Kind, Integer> counts = new TreeMap<>();
        line().joins().forEach(join -> counts.merge(join.kind(), 1, Integer::sum));
        assertEquals(28, line().services().size());
        assertEquals(
                Map.of(Join.Kind.HANDOVER_SAME_DAY, 3, Join.Kind.GAP, 18, Join.Kind.UNDETERMINED, 6), counts);
        Integer longest = line().joins().stream()
                .filter(join -> join.kind() == Join.Kind.GAP)
                .map(Join::daysMax)
                .max(Integer::compare)
                .orElseThrow();
        assertEquals(827, longest);
    }

    @Test
    void answersWhoWasInPost() throws IOException {
        assertEquals(
                "certain Victor L. Tomseth: Victor L. Tomseth was in post from 8 January 1994 to 20 August 1996.",
                ask("1995-10-23"));
        assertEquals(
                "vacant : The post was vacant: Wendy Chamberlin left on 14 June 1999,"
                        + " Douglas A. Hartwick started on 18 September 2001.",
                ask("2000"));
        assertEquals(
                "one-of Harriet W. Isom, Charles B. Salmon, Jr.: Harriet W. Isom until August 1989;"
                        + " Charles B. Salmon, Jr. from August 1989; the post may have been vacant for some of the time.",
                ask("1989"));
        assertEquals(
                "one-of Paul L. Guest, Donald R. Heath: Paul L. Guest from August 1950 to December 1950;"
                        + " Donald R. Heath from 29 December 1950;"
                        + " the post may have been vacant for some of the time; nothing is known before August 1950.",
                ask("1950"));
        assertEquals(
                "one-of Donald R. Heath, Charles W. Yost: Donald R. Heath until 1 November 1954;"
                        + " Charles W. Yost from 1 November 1954.",
                ask("1954-11-01"));
        assertEquals(
                "one-of Charles B. Salmon, Jr.: Charles B. Salmon, Jr. until 26 July 1993;"
                        + " the post was vacant from then on.",
                ask("1993"));
        assertEquals("certain Patricia M. Haslach", ask("2005-02").split(":")[0]);
        assertEquals("certain Ravic R. Huso", ask("2009-12-27").split(":")[0]);
        assertEquals("one-of Peter Haymond, Michelle Y. Outlaw", ask("2023").split(":")[0]);
        assertEquals("certain Heather Variava", ask("2026-11-22").split(":")[0]);
        assertEquals("unknown ", ask("2026-11-23").split(":")[0]);
        assertEquals("unknown ", ask("1949").split(":")[0]);
    }
}
