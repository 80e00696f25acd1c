package org.countrydesk.markup.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.Findings;
import org.countrydesk.markup.block.TableGrid;

/** Reads a table of an HTML page. */
final class HtmlTable {

    private static final int WIDEST_SPAN = 1_000;
    private static final int LONGEST_SPAN = 65_534;

    private final String source;
    private final TableGrid grid;
    private Prose caption = Prose.verbatim("", 0);

    HtmlTable(String source, int widest, Findings findings) {
        this.source = source;
        this.grid = new TableGrid(widest, findings);
    }

    /** Tell whether the table only places parts of the page: it says so, has no row of two cells, or holds whole parts. */
    static boolean isLayout(HtmlNode table) {
        String role = table.attribute("role");
        return role.equals("presentation") || role.equals("none") || widest(table) < 2 || holdsParts(table);
    }

    private static int widest(HtmlNode node) {
        int widest = 0;
        int cells = 0;
        for (HtmlNode child : node.children()) {
            boolean cell = child.name().equals("td") || child.name().equals("th");
            cells += cell ? 1 : 0;
            widest = Math.max(widest, cell || child.name().equals("table") ? 0 : widest(child));
        }
        return Math.max(cells, widest);
    }

    private static boolean holdsParts(HtmlNode node) {
        for (HtmlNode child : node.children()) {
            boolean part = child.name().equals("table") || child.name().matches("h[1-6]");
            if (part || holdsParts(child)) {
                return true;
            }
        }
        return false;
    }

    /** Return the table; empty where no cell has words. */
    Optional<Block.Grid> read(HtmlNode table) {
        rows(table, false);
        return grid.build(caption, table.span());
    }

    private void rows(HtmlNode part, boolean head) {
        for (HtmlNode child : part.children()) {
            switch (child.name()) {
                case "caption" -> caption = prose(child);
                case "thead" -> rows(child, true);
                case "tr" -> row(child, head);
                default -> {
                    if (!HtmlParts.isHidden(child)) {
                        rows(child, head);
                    }
                }
            }
        }
    }

    private void row(HtmlNode row, boolean head) {
        if (HtmlParts.isHidden(row)) {
            return;
        }
        List<TableGrid.Cell> cells = new ArrayList<>();
        for (HtmlNode child : row.children()) {
            boolean header = child.name().equals("th");
            if ((header || child.name().equals("td")) && !HtmlParts.isHidden(child)) {
                cells.add(new TableGrid.Cell(
                        prose(child),
                        header || head,
                        number(child.attribute("colspan"), WIDEST_SPAN),
                        number(child.attribute("rowspan"), LONGEST_SPAN),
                        child.span()));
            }
        }
        grid.row(cells, row.span());
    }

    private Prose prose(HtmlNode node) {
        HtmlRun words = new HtmlRun();
        words.all(source, node);
        return words.isEmpty() ? Prose.verbatim("", node.span().start()) : words.prose();
    }

    /** Read how many rows or columns a cell spans: from 1; 1 where it does not say. */
    static int number(String digits, int most) {
        String plain = digits.strip();
        boolean number = !plain.isEmpty() && plain.length() < 6 && plain.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.clamp(Integer.parseInt(plain), 1, most) : 1;
    }
}
