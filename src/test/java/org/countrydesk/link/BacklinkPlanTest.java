package org.countrydesk.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.util.List;
import org.countrydesk.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.JdbcTemplate;

@DeskTest
class BacklinkPlanTest {

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private LinkRepository links;

    @Test
    void readsNoOtherLinksThanThoseOfThePage() throws Exception {
        String query = LinkRepository.class
                .getDeclaredMethod("findBacklinks", String.class, String.class, long.class, int.class)
                .getAnnotation(Query.class)
                .value();
        String where = query.substring(query.indexOf(" where "), query.indexOf(" and l.standing"))
                .replace("l.toPath", "l.to_path")
                .replaceAll(":path", "'/documents/a'")
                .replaceAll(":beyond", "'/documents/a\\$'");
        List<String> plan = sql.query("explain select l.id from link l" + where, (ResultSet row, int number) -> row.getString(1));
        assertThat(plan).singleElement().asString().contains("link_by_target: to_path >= '/documents/a'").doesNotContain("tableScan");
    }

    @Test
    void findsTheLinksOfAPageAndOfItsPlacesAndNoOthers() {
        String page = sql.queryForList("select to_path from link order by to_path", String.class).getFirst();
        String address = page.replaceAll("#.*", "");
        List<String> all = sql.queryForList(
                "select from_path from link where to_path = ? or to_path like ?", String.class, address, address + "#%");
        assertThat(links.findBacklinks(address, address + "$", 1, 1000))
                .extracting(Backlink::path)
                .containsExactlyInAnyOrderElementsOf(all);
    }
}
