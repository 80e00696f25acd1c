package org.countrydesk.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of an HTML page apart: what is not shown, what belongs to the site, what is the document's own.
 *
 * <p>It goes by the elements' meaning first and by names that sites commonly give to such parts second. It errs towards
 * keeping: nothing that holds more than half of the page's words belongs to the site.
 */
final class HtmlParts {

    private static final Set<String> NEVER_SHOWN = Set.of(
            "area", "audio", "base", "canvas", "datalist", "embed", "head", "iframe", "link", "map", "meta", "noembed", "noframes",
            "noscript", "object", "param", "rp", "rt", "script", "source", "style", "svg", "template", "title", "track", "video");

    private static final Set<String> SHOWN_TO_NO_EYE =
            Set.of("sr-only", "visually-hidden", "screen-reader-text", "screen-reader-only", "mw-editsection");

    private static final Pattern NO_DISPLAY =
            Pattern.compile("(?:^|;)\\s{0,9}(?:display\\s{0,9}:\\s{0,9}none|visibility\\s{0,9}:\\s{0,9}hidden)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CITATION = Pattern.compile("\\[ ?[\\p{L}\\p{N}][\\p{L}\\p{N} ]{0,24}\\??]");

    /** A class or an id that names a notice about cookies. */
    private static final Pattern COOKIES = Pattern.compile("(?:cookie|consent|gdpr)(?:[-_][a-z-_]{0,40})?|cookies?[a-z]{0,20}");

    private HtmlParts() {}

    /** Tell whether a reader of the page would see nothing of it. */
    static boolean isHidden(HtmlNode node) {
        return NEVER_SHOWN.contains(node.name())
                || node.has("hidden")
                || node.name().equals("dialog") && !node.has("open")
                || NO_DISPLAY.matcher(node.attribute("style")).find()
                || names(node).stream().anyMatch(SHOWN_TO_NO_EYE::contains);
    }

    /** Tell whether it is a mark that leads to a note, as {@code [1]}. */
    static boolean isCitation(HtmlNode node, String text) {
        return node.name().equals("sup")
                && (names(node).contains("reference") || CITATION.matcher(text).matches() || node.attribute("role").equals("doc-noteref"));
    }

    /** Return why the element belongs to the site rather than to the document; null where it does not. */
    static @Nullable String siteOwn(HtmlNode node, boolean within) {
        String role = node.attribute("role").toLowerCase(Locale.ROOT);
        return switch (role.isEmpty() ? node.name() : role) {
            case "nav", "navigation", "menu", "menubar", "tablist", "toolbar" -> "navigation of the site";
            case "header" -> within ? byName(node) : "header of the site";
            case "banner" -> "header of the site";
            case "footer", "contentinfo" -> "footer of the site";
            case "aside", "complementary" -> "words beside the text";
            case "form", "button", "select", "textarea", "input", "label", "search", "searchbox" -> "form of the site";
            case "alertdialog", "dialog" -> "notice of the site";
            case "doc-endnotes" -> "notes and references";
            default -> node.attribute("aria-hidden").equals("true") ? "marked as not to be read out" : byName(node);
        };
    }

    private static @Nullable String byName(HtmlNode node) {
        for (String name : names(node)) {
            String why =
                    switch (name) {
                        case "breadcrumb", "breadcrumbs", "navbar", "navbox", "navigation", "menu", "toc", "pagination", "pager",
                                "skip-link", "noprint", "catlinks", "printfooter" -> "navigation of the site";
                        case "sidebar", "related-links", "related-content" -> "words beside the text";
                        case "share", "sharing", "social", "social-share", "share-links", "sharedaddy" -> "links to share the page";
                        case "reflist", "references", "footnotes", "endnotes" -> "notes and references";
                        case "footer", "site-footer" -> "footer of the site";
                        default -> COOKIES.matcher(name).matches() ? "cookie notice" : null;
                    };
            if (why != null) {
                return why;
            }
        }
        return null;
    }

    private static List<String> names(HtmlNode node) {
        String names = node.attribute("class") + " " + node.attribute("id");
        return names.isBlank() ? List.of() : List.of(names.strip().toLowerCase(Locale.ROOT).split("\\s+", 40));
    }

    /** Return the elements from the page's body down to its main part; the body alone where no part is the main one. */
    static List<HtmlNode> mainPath(HtmlNode body) {
        List<List<HtmlNode>> mains = new ArrayList<>();
        List<List<HtmlNode>> articles = new ArrayList<>();
        collect(body, new ArrayList<>(), mains, articles);
        if (mains.size() == 1 && mains.getFirst().getLast().words() * 5L >= body.words()) {
            return mains.getFirst();
        }
        for (List<HtmlNode> article : articles) {
            if (article.getLast().words() * 2L >= body.words()) {
                return article;
            }
        }
        return List.of(body);
    }

    private static void collect(
            HtmlNode node, List<HtmlNode> path, List<List<HtmlNode>> mains, List<List<HtmlNode>> articles) {
        path.add(node);
        boolean main = node.name().equals("main") || node.attribute("role").equals("main");
        boolean article = node.name().equals("article") || node.attribute("role").equals("article");
        if (node.words() > 0 && !isHidden(node) && (main || article)) {
            (main ? mains : articles).add(List.copyOf(path));
        }
        if (!main && node.words() > 0) {
            for (HtmlNode child : node.children()) {
                if (!child.isText()) {
                    collect(child, path, mains, articles);
                }
            }
        }
        path.removeLast();
    }
}
