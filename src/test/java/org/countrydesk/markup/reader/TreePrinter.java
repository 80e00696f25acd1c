package org.countrydesk.markup.reader;

import java.util.TreeMap;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Furniture;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Section;
import org.countrydesk.markup.Table;

/** Prints a tree as the example files show it: one line a section, passage, piece of furniture and problem. */
final class TreePrinter {

    private TreePrinter() {}

    static String print(BlockTree tree) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(tree.metadata()).forEach((key, value) -> line(out, "meta " + key + " = " + value));
        line(out, tree.title() == null ? "no title" : "title " + tree.title());
        for (Section section : tree.sections()) {
            String inferred = section.inferred() ? " (inferred)" : "";
            line(out, "#".repeat(section.level()) + " " + section.slug() + ": " + section.heading() + inferred);
            tree.passages().stream()
                    .filter(passage -> passage.section() == section.number())
                    .forEach(passage -> line(out, print(tree, passage)));
        }
        for (Furniture piece : tree.furniture()) {
            line(out, "furniture " + piece.why() + ": " + piece.text());
        }
        tree.problems().forEach(problem -> line(out, problem.toString()));
        return out.toString();
    }

    private static String print(BlockTree tree, Passage passage) {
        String kind = switch (passage.kind()) {
            case PARAGRAPH -> "";
            case ITEM -> "  ".repeat(passage.depth()) + "- ";
            case CAPTION -> "caption ";
            case HEADER -> "head ";
            case ROW -> "row ";
        };
        return passage.id() + " " + kind + passage.text();
    }

    private static void line(StringBuilder out, String line) {
        out.append(line.stripTrailing()).append('\n');
    }
}
