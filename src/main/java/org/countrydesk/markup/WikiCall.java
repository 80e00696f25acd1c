package org.countrydesk.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A template as it is called: its name and what it is given. */
final class WikiCall {

    private static final int LONGEST_NAME = 200;

    private final PlacedText text;
    private final int place;
    private final String name;
    private final List<WikiArgument> positional = new ArrayList<>();
    private final Map<String, WikiArgument> named = new HashMap<>();

    private WikiCall(List<WikiArgument> arguments, PlacedText text, int place) {
        this.text = text;
        this.place = place;
        WikiArgument first = arguments.getFirst();
        int end = Math.min(first.end(), first.start() + LONGEST_NAME);
        String head = text.text(first.start(), end);
        // A function takes its first argument after a colon: {{formatnum:1234}}.
        boolean function = head.strip().startsWith("formatnum:");
        int colon = first.start() + head.indexOf(':') + 1;
        this.name = WikiTemplates.folded(function ? "formatnum" : head);
        if (function) {
            positional.add(new WikiArgument(colon, first.end(), -1));
        }
        for (WikiArgument argument : arguments.subList(1, arguments.size())) {
            String key = argument.name(text);
            if (key.matches("[1-9]") && Integer.parseInt(key) == positional.size() + 1) {
                positional.add(argument.value());
            } else if (key.isEmpty() || key.contains("<") || key.contains(" ") && argument.equals() - argument.start() > 30) {
                positional.add(new WikiArgument(argument.start(), argument.end(), -1));
            } else {
                named.put(key, argument.value());
            }
        }
        if (positional.isEmpty() && named.containsKey("text")) {
            positional.add(named.get("text"));
        }
    }

    static WikiCall of(List<WikiArgument> arguments, PlacedText text, int place) {
        return new WikiCall(arguments, text, place);
    }

    String name() {
        return name;
    }

    int place() {
        return place;
    }

    /** Return how many arguments without a name there are. */
    int count() {
        return positional.size();
    }

    String named(String key) {
        WikiArgument argument = named.get(key);
        return argument == null ? "" : argument.text(text).strip();
    }

    /** Return the words of an argument without a name, from 1; empty where there is none. */
    String text(int number) {
        return number <= positional.size() ? positional.get(number - 1).text(text).strip() : "";
    }

    /** Write an argument without the space around it. */
    void write(int number, PlacedText to) {
        if (number > positional.size()) {
            return;
        }
        int start = positional.get(number - 1).start();
        int end = positional.get(number - 1).end();
        while (start < end && ProseBuilder.isSpace(text.at(start))) {
            start++;
        }
        while (end > start && ProseBuilder.isSpace(text.at(end - 1))) {
            end--;
        }
        to.add(text, start, end);
    }

    /** Write all arguments without a name, parted by the words given. */
    void join(String between, PlacedText to) {
        for (int i = 1; i <= positional.size(); i++) {
            if (i > 1) {
                to.add(between, place);
            }
            write(i, to);
        }
    }
}
