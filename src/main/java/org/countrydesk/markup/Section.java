package org.countrydesk.markup;

/**
 * A heading and what is under it.
 *
 * @param number its place in the tree's list, from 0; number 0 is the lead, which stands above the first heading
 * @param parent the number of the section above; -1 for the lead only
 * @param level 1 for the lead, 2 and more below it
 * @param heading as a reader sees it; the lead has the document's title, or is empty
 * @param slug unique within the document: lower-case letters, digits and hyphens; {@code introduction} for the lead
 * @param inferred true where the source has no heading line and a rule put this one (run-in heading, standard part)
 */
public record Section(
        int number, int parent, int level, String heading, String slug, boolean inferred, SourceSpan span) {}
