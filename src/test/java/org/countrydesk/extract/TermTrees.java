package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.Section;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.Table;

/** Makes trees of headings ({@code == X ==}), table rows ({@code | a | b |}, header first) and items ({@code - x}). */
final class TermTrees {

    private final List<Section> sections = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    static BlockTree of(String title, String text) {
        return new TermTrees().read(title, text);
    }

    private BlockTree read(String title, String text) {
        sections.add(new Section(0, -1, 1, title, "introduction", false, new SourceSpan(0, 0)));
        List<List<String>> rows = new ArrayList<>();
        for (String line : (text + "\n").split("\n", -1)) {
            if (line.startsWith("|")) {
                rows.add(cells(line));
                continue;
            }
            table(rows);
            rows.clear();
            if (line.startsWith("==")) {
                heading(line);
            } else if (line.startsWith("- ")) {
                passage(Passage.Kind.ITEM, -1, line.substring(2), List.of());
            } else if (!line.isBlank()) {
                passage(Passage.Kind.PARAGRAPH, -1, line, List.of());
            }
        }
        return new BlockTree(title, sections, passages, tables, List.of(), Map.of(), List.of());
    }

    private void heading(String line) {
        int level = (line.length() - line.replaceFirst("^=+", "").length());
        int parent = sections.size() - 1;
        while (sections.get(parent).level() >= level) {
            parent = sections.get(parent).parent();
        }
        String words = line.replace("=", "").strip();
        sections.add(new Section(
                sections.size(), parent, level, words, "s" + sections.size(), false, new SourceSpan(0, 0)));
    }

    private void table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        int number = tables.size();
        for (List<String> row : rows) {
            boolean header = row == rows.getFirst();
            row(header ? Passage.Kind.HEADER : Passage.Kind.ROW, number, row);
            if (!header) {
                numbers.add(passages.size());
            }
        }
        tables.add(new Table(number, sections.size() - 1, "", rows.getFirst(), numbers));
    }

    private void row(Passage.Kind kind, int table, List<String> words) {
        StringBuilder text = new StringBuilder();
        List<Passage.Cell> cells = new ArrayList<>();
        for (String word : words) {
            text.append(cells.isEmpty() ? "" : " | ");
            cells.add(new Passage.Cell(text.length(), text.length() + word.length()));
            text.append(word);
        }
        passage(kind, table, text.toString(), cells);
    }

    private void passage(Passage.Kind kind, int table, String text, List<Passage.Cell> cells) {
        passages.add(new Passage(
                passages.size() + 1,
                sections.size() - 1,
                kind,
                0,
                table,
                Prose.verbatim(text, 0),
                cells,
                new SourceSpan(0, text.length())));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
