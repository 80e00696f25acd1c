package org.countrydesk.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.web.PrintedDate;

/** Says in words what the desk has of a time. */
final class DateLead {

    private static final int MOST_COUNTRIES = 3;

    private DateLead() {}

    /** What a time has. */
    record Has(long statements, long documents, long wider, long figures) {}

    static String of(PrintedDate date, Has has, List<PostAnswer> answers) {
        List<String> sentences = new ArrayList<>();
        if (has.statements() == 0 && has.figures() == 0) {
            sentences.add("No statement and no figure of the desk is dated " + date.adverb() + ".");
        } else {
            String statements = has.statements() == 0
                    ? "No statement is"
                    : number(has.statements(), "statement") + (has.documents() > 1 ? " in " + number(has.documents(), "document") : "")
                            + (has.statements() == 1 ? " is" : " are");
            sentences.add(statements + " dated " + date.adverb()
                    + (has.figures() == 0 ? "" : ", and " + number(has.figures(), "figure") + (has.figures() == 1 ? " is" : " are") + " about that time")
                    + ".");
        }
        if (has.wider() > 0) {
            sentences.add(capital(number(has.wider(), has.statements() > 0 ? "more" : "statement")) + (has.wider() == 1 ? " has" : " have")
                    + " a wider date that may mean it.");
        }
        if (!answers.isEmpty() && answers.size() <= MOST_COUNTRIES) {
            answers.stream().filter(answer -> !answer.kind().equals("unknown")).forEach(answer -> sentences.add(inPost(answer)));
        }
        return capital(String.join(" ", sentences));
    }

    private static String inPost(PostAnswer answer) {
        String where = answer.country().isEmpty() ? "" : " (" + answer.country() + ")";
        List<String> names = answer.officers().stream().map(PostAnswer.Officer::name).distinct().toList();
        return switch (answer.kind()) {
            case "certain" -> "In post" + where + ": " + names.getFirst() + ", certain.";
            case "vacant" -> "The post" + where + " was vacant.";
            default -> names.size() == 1
                    ? "In post" + where + " for some of the time: " + names.getFirst() + "."
                    : "In post" + where + ": " + (names.size() == 2 ? String.join(" or ", names) : names.size() + " officers are possible") + ".";
        };
    }

    private static String number(long count, String thing) {
        boolean noun = !thing.equals("more");
        return String.format(Locale.ROOT, "%,d ", count) + thing + (noun && count != 1 ? "s" : "");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
