package org.countrydesk.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelevanceTest {

    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void start() {
        index = new LuceneIndex(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void leadsWithWordsNearEachOther() {
        publish(
                "Rubber is grown in the south. " + "The harbour was dredged again by the council. ".repeat(3) + "Exports fell.",
                "The exports of rubber doubled within ten years, " + "which the harbour council had not expected at all. ".repeat(3),
                "Rubber, rubber, rubber: the whole south lives on it.",
                "Exports and exports again.");
        assertThat(texts("rubber exports").getFirst()).startsWith("The exports of rubber doubled");
    }

    @Test
    void leadsWithTheExactWord() {
        publish("The mines were closed by miners.", "A mining town in Bolivia.", "They mined tin there.");
        assertThat(texts("mining")).hasSize(3);
        assertThat(texts("mining").getFirst()).startsWith("A mining town");
        assertThat(texts("mined").getFirst()).startsWith("They mined");
    }

    @Test
    void letsFunctionWordsHelpButNotDecide() {
        publish(
                "Who was there? Who was it? Who was in it? It was the one who was in there.",
                "The ambassador in 1992 was Maria Roe, who came from Lisbon.",
                "An ambassador left in 1987.");
        assertThat(texts("who was ambassador in 1992")).startsWith("The ambassador in 1992 was Maria Roe, who came from Lisbon.");
        assertThat(texts("who was it").getFirst()).startsWith("Who was there?");
    }

    @Test
    void leadsWithWhatSaysMoreThanItsSubject() {
        publish(
                "Loan to the harbour",
                "The council is asked for a loan, with which the harbour would be dredged down to nine metres before the winter storms of that year begin.");
        assertThat(texts("harbour loan").getFirst()).startsWith("The council is asked");
    }

    @Test
    void leadsWithADocumentThatHasAllTheWordsSomewhere() {
        publish(List.of(
                Entries.passage("kenya", "p1", "The lighthouse was closed in the spring, and nobody has lit its lamp since the keeper left the island for good that year."),
                Entries.passage("kenya", "p2", "The keeper had asked for a pension, which the council would not give to anybody who had come from another island so late."),
                Entries.passage("ghana", "p1", "The pension of a miner is a third of his wages, and the pension of his widow is a third of that, as the law has it now.")));
        assertThat(texts("lighthouse pension")).element(1).asString().startsWith("The keeper had asked");
    }

    @Test
    void letsADocumentNotFillTheFirstPage() {
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            entries.add(Entries.passage("kenya", "p" + i, "The coffee of the highlands was weighed in the spring of year " + i + ", and the coffee of the coast in every year before that one."));
        }
        for (int i = 0; i < 4; i++) {
            entries.add(Entries.passage("ghana", "q" + i, "The coffee of the hills was counted in the autumn of year " + i + ", and the cocoa of the coast in every year before that one."));
        }
        publish(entries);
        assertThat(hits("coffee").subList(0, 10)).filteredOn(hit -> hit.place().document().equals("ghana")).hasSize(3);
    }

    @Test
    void findsWordsOfOneFamilyAndMeaningBehindTheWordItself() {
        publish("The purchase of the ferry was put off.", "Buying a ferry would take years.", "The ferry ran aground.");
        assertThat(texts("buy ferry"))
                .containsExactly("Buying a ferry would take years.", "The purchase of the ferry was put off.", "The ferry ran aground.");
        assertThat(texts("-buy ferry")).hasSize(2);
        assertThat(hits("buy ferry").get(1).snippetHtml()).contains("<mark>purchase</mark>");
        assertThat(index.search(SearchQuery.of("buy ferry")).reading().kin()).isTrue();
        assertThat(index.search(SearchQuery.of("\"ferry\"")).reading().kin()).isFalse();
    }

    @Test
    void leavesKinOutWhereManyHaveTheWordItself() {
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            entries.add(Entries.passage("peru" + i, "p1", "They buy copper in the spring of year " + i + " and sell it in the autumn of that same year, as was agreed."));
        }
        entries.add(Entries.passage("peru", "p1", "The purchase of copper is left to the council, which has seen none of it yet."));
        publish(entries);
        assertThat(index.search(SearchQuery.of("buy copper")).total()).isEqualTo(12);
        assertThat(index.search(SearchQuery.of("buy copper")).reading().kin()).isFalse();
        assertThat(index.search(SearchQuery.of("purchase copper")).total()).isEqualTo(13);
    }

    @Test
    void leadsWithWhatIsCalledSo() {
        publish(List.of(
                Entries.passage("kenya", "p1", "The treaty of friendship was signed, a treaty long awaited, the treaty said."),
                Entries.entry(EntryType.TOPIC, "kenya", "t1", "Treaty of friendship", "Named in 3 documents."),
                Entries.entry(EntryType.AMBASSADOR, "kenya", "a1", "Jane Friend", "Ambassador from 1970 to 1973.")));
        assertThat(hits("treaty of friendship").getFirst().title()).isEqualTo("Treaty of friendship");
        assertThat(hits("jane friend").getFirst().title()).isEqualTo("Jane Friend");
    }

    @Test
    void letsAPassageSpeakForTheFigureReadFromIt() {
        String sentence = "In 1999 some 300 tonnes of cocoa were shipped.";
        publish(List.of(
                Entries.entry(EntryType.STATISTIC, "ghana", "s1", "Cocoa shipped", sentence),
                Entries.passage("ghana", "p1", sentence + " The port had been closed for most of the spring before that.")));
        assertThat(hits("cocoa shipped")).extracting(SearchHit::type).containsExactly(EntryType.PASSAGE);
        assertThat(hits("cocoa 300")).extracting(SearchHit::type).contains(EntryType.STATISTIC);
        assertThat(hits("cocoa type:figure")).extracting(SearchHit::type).containsExactly(EntryType.STATISTIC);
    }

    @Test
    void letsAPassageSpeakForAMuchShorterFigureThatRepeatsTheWords() {
        String sentence = "Cocoa shipments fell as the cocoa shipments of 1999 rotted.";
        String paragraph = "The port had been closed for most of the spring before that. ".repeat(6) + sentence;
        List<SearchEntry> entries = new ArrayList<>(List.of(
                Entries.entry(EntryType.STATISTIC, "ghana", "s1", "Shipments", sentence),
                Entries.passage("ghana", "p1", paragraph)));
        for (int i = 0; i < 100; i++) {
            entries.add(Entries.passage("ghana", "q" + i, "Roads were built in the district that year. ".repeat(6)));
        }
        publish(entries);
        assertThat(hits("cocoa shipments")).extracting(SearchHit::type).containsExactly(EntryType.PASSAGE);
    }

    @Test
    void findsAPassageByTheTitlesAroundIt() {
        publish(List.of(Entries.passage("kenya", "p1", "Tea is grown in the highlands.")));
        assertThat(texts("kenya tea")).hasSize(1);
        assertThat(texts("history of tea")).hasSize(1);
    }

    @Test
    void marksTheWordsFoundAndEscapesTheRest() {
        publish("<script>alert('x')</script> & the mines’ \"miners\" of Potosí-town <b>mined</b>.");
        SearchHit hit = hits("mining potosi script").getFirst();
        assertThat(hit.snippetHtml())
                .isEqualTo("&lt;<mark>script</mark>&gt;alert(&#39;x&#39;)&lt;/<mark>script</mark>&gt; &amp; the <mark>mines’</mark>"
                        .replace("<mark>mines’</mark>", "<mark>mines</mark>’")
                        + " &quot;<mark>miners</mark>&quot; of <mark>Potosí</mark>-town &lt;b&gt;<mark>mined</mark>&lt;/b&gt;.");
        StringBuilder text = new StringBuilder();
        hit.snippet().forEach(part -> text.append(part.text()));
        assertThat(text.toString()).isEqualTo(hit.text());
    }

    @Test
    void cutsTheSnippetWhereMostWordsStandTogether() {
        String filler = "The council met and talked of other things for a while. ".repeat(20);
        publish("Barley was sown. " + filler + "The price of barley beer rose. " + filler + "Beer was brewed. " + filler);
        SearchHit hit = hits("barley beer").getFirst();
        assertThat(hit.snippetHtml())
                .startsWith("…")
                .endsWith("…")
                .contains("The price of <mark>barley</mark> <mark>beer</mark> rose.");
        int length = hit.snippet().stream().mapToInt(part -> part.text().length()).sum();
        assertThat(length).isBetween(Snippets.LENGTH - 40, Snippets.LENGTH + 2);
    }

    @Test
    void marksAPhraseOnlyWhereItIsOne() {
        publish("Free trade was agreed; the trade in free copies was not.");
        assertThat(hits("\"free trade\"").getFirst().snippetHtml())
                .isEqualTo("<mark>Free trade</mark> was agreed; the trade in free copies was not.");
    }

    @Test
    void showsTheBeginningWhenOnlyTheTitleHasTheWord() {
        publish(List.of(Entries.entry(EntryType.SECTION, "kenya", "", "Tea", "Grown in the highlands. ".repeat(40))));
        assertThat(hits("tea").getFirst().snippetHtml()).startsWith("Grown in the highlands.").endsWith("…");
    }

    private void publish(String... texts) {
        List<SearchEntry> entries = new ArrayList<>();
        for (String text : texts) {
            entries.add(Entries.passage("bolivia", "p" + entries.size(), text));
        }
        publish(entries);
    }

    private void publish(List<SearchEntry> entries) {
        try (SearchIndex.Update update = index.update(1)) {
            update.replaceDocument(entries.getFirst().place().document(), entries);
            update.commit();
            update.publish();
        }
    }

    private List<SearchHit> hits(String query) {
        return index.search(SearchQuery.of(query)).items();
    }

    private List<String> texts(String query) {
        return hits(query).stream().map(SearchHit::text).toList();
    }
}
