package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countrydesk.fact.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Ties the forms of one name together within a document, and gives each the fullest form. Errs towards too little: forms that
 * could belong to two names stay apart.
 */
final class AliasTable {

    private final Gazetteer gazetteer;
    private final Map<String, Form> forms = new LinkedHashMap<>();

    /** One way of writing one type of name, and the form it was tied to. */
    private static final class Form {
        final String text;
        final EntityType type;
        @Nullable Form fuller;

        Form(String text, EntityType type) {
            this.text = text;
            this.type = type;
        }

        Form root() {
            Form form = this;
            while (form.fuller != null) {
                form = form.fuller;
            }
            return form;
        }
    }

    AliasTable(Gazetteer gazetteer, List<Name> names, Acronyms acronyms) {
        this.gazetteer = gazetteer;
        for (Name name : names) {
            EntityType type = name.type();
            if (type != null) {
                forms.computeIfAbsent(key(type, name.text()), k -> new Form(name.text(), type));
            }
        }
        List<Form> all = new ArrayList<>(forms.values());
        tieByKey(all);
        tieAcronyms(all, acronyms);
        tiePersons(all);
        tieCores(all);
    }

    private static String key(EntityType type, String text) {
        return type + "|" + text.replace('’', '\'').replace(".", "").toLowerCase(Locale.ROOT);
    }

    /** Return the name of an entity for one of its forms; null for a form that names nothing known. */
    @Nullable Name resolve(Name name) {
        if (name.type() == null) {
            return surname(name);
        }
        Form form = forms.get(key(name.type(), name.text()));
        return form == null ? null : name.as(form.root().type);
    }

    String fullest(Name name, EntityType type) {
        Form form = forms.get(key(type, name.text()));
        return form == null ? name.text() : form.root().text;
    }

    private void tie(Form form, Form fuller) {
        Form from = form.root();
        Form to = fuller.root();
        if (from != to) {
            from.fuller = to;
        }
    }

    /** Ties forms that one key of the gazetteer, or the same words with and without an article, make equal. */
    private void tieByKey(List<Form> all) {
        Map<String, Form> first = new HashMap<>();
        for (Form form : all) {
            String key = same(form);
            Form other = first.get(key);
            if (other == null) {
                first.put(key, form);
            } else if (better(form, other.root())) {
                tie(other, form);
            } else {
                tie(form, other);
            }
        }
    }

    private static boolean better(Form form, Form than) {
        boolean article = form.text.startsWith("The ");
        return article == than.text.startsWith("The ") ? form.text.replace(".", "").length() > than.text.replace(".", "").length() : !article;
    }

    private String same(Form form) {
        String text = form.text.startsWith("The ") ? form.text.substring(4) : form.text;
        text = text.replace('’', '\'');
        switch (form.type) {
            case PLACE -> {
                String place = gazetteer.place(text);
                return "PLACE|" + (place == null ? text : place).toLowerCase(Locale.ROOT);
            }
            case PEOPLE_GROUP -> {
                String country = gazetteer.demonyms().country(text);
                String people = gazetteer.demonyms().people(text);
                if (country == null && !people.isEmpty()) {
                    country = gazetteer.demonyms().country(people);
                }
                return "PEOPLE|" + (country != null ? country : people.isEmpty() ? text : people).toLowerCase(Locale.ROOT);
            }
            default -> {
                String government = form.type == EntityType.ORGANIZATION ? governed(text) : "";
                return form.type + "|" + (government.isEmpty() ? national(text).replace(".", "").toLowerCase(Locale.ROOT) : government);
            }
        }
    }

    /** Return the text with the country in place of its adjective, so that {@code Irish Civil War} is {@code Ireland civil war}. */
    private String national(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? "" : text.substring(0, space);
        String country = first.isEmpty() ? null : gazetteer.country(first) ? gazetteer.place(first) : gazetteer.demonyms().country(first);
        return country == null ? text : country + text.substring(space);
    }

    /** {@code government of Chad}, {@code Chadian government}, {@code Chad Government}: the country; empty for other bodies. */
    private String governed(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String of = "";
        if (lower.startsWith("government of the ")) {
            of = text.substring(18);
        } else if (lower.startsWith("government of ")) {
            of = text.substring(14);
        } else if (lower.endsWith(" government")) {
            of = text.substring(0, text.length() - 11);
        } else if (lower.endsWith(" administration") && gazetteer.knows(text.substring(0, text.length() - 15))) {
            of = text.substring(0, text.length() - 15);
        }
        if (of.isEmpty()) {
            return "";
        }
        String country = gazetteer.country(of) ? gazetteer.place(of) : gazetteer.demonyms().country(of);
        return country == null ? "" : "government of " + country.toLowerCase(Locale.ROOT);
    }

    private void tieAcronyms(List<Form> all, Acronyms acronyms) {
        for (Form form : all) {
            if (form.type != EntityType.ORGANIZATION || form.text.indexOf(' ') >= 0 || !form.text.equals(form.text.toUpperCase(Locale.ROOT))) {
                continue;
            }
            Name definition = acronyms.definition(form.text);
            if (definition != null && definition.type() != null) {
                Form full = forms.get(key(definition.type(), definition.text()));
                if (full != null && full.root() != form) {
                    tie(form, full);
                    continue;
                }
            }
            Form only = null;
            int found = 0;
            for (Form other : all) {
                if (other != form && other.text.indexOf(' ') > 0 && other.type == EntityType.ORGANIZATION && Acronyms.spells(form.text, other.text)) {
                    found += only == null || only.root() != other.root() ? 1 : 0;
                    only = other;
                }
            }
            if (only != null && found == 1) {
                tie(form, only);
            }
        }
    }

    private void tiePersons(List<Form> all) {
        Map<String, List<Form>> bySurname = new HashMap<>();
        for (Form form : all) {
            if (form.type == EntityType.PERSON) {
                bySurname.computeIfAbsent(surname(form.text), k -> new ArrayList<>()).add(form);
            }
        }
        for (List<Form> family : bySurname.values()) {
            for (Form form : family) {
                Form only = null;
                int found = 0;
                for (Form other : family) {
                    if (other != form && other.root() != form.root() && other.text.length() > form.text.length() && agrees(form.text, other.text)) {
                        found += only == null || only.root() != other.root() ? 1 : 0;
                        only = other;
                    }
                }
                if (only != null && found == 1) {
                    tie(form, only);
                }
            }
        }
    }

    private static String surname(String text) {
        String[] words = text.replaceAll(",? (?:[JS]r\\.?|I{2,3}|IV)$", "").split(" ");
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }

    /** Return whether the shorter name's given names and initials occur in order among the longer one's. */
    private static boolean agrees(String shorter, String longer) {
        String[] given = shorter.replaceAll(",? [JS]r\\.?$", "").split(" ");
        String[] full = longer.replaceAll(",? [JS]r\\.?$", "").split(" ");
        int at = 0;
        for (int i = 0; i < given.length - 1; i++) {
            String word = given[i].replace(".", "");
            boolean found = false;
            while (at < full.length - 1 && !found) {
                String other = full[at++].replace(".", "");
                found = other.equalsIgnoreCase(word) || word.length() == 1 && other.startsWith(word) || other.length() == 1 && word.startsWith(other);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Name surname(Name name) {
        if (name.words() != 1) {
            return null;
        }
        Form found = null;
        for (Form form : byLastWord(name.text())) {
            if (found != null && found.root() != form.root()) {
                return null;
            }
            found = form;
        }
        if (found == null) {
            return null;
        }
        forms.putIfAbsent(key(EntityType.PERSON, name.text()), found);
        return name.as(EntityType.PERSON);
    }

    private final Map<String, List<Form>> lastWords = new HashMap<>();

    private List<Form> byLastWord(String word) {
        if (lastWords.isEmpty()) {
            for (Form form : forms.values()) {
                if (form.type == EntityType.PERSON) {
                    lastWords.computeIfAbsent(surname(form.text), k -> new ArrayList<>()).add(form);
                }
            }
        }
        return lastWords.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    /** {@code 2009 Forest Law} and {@code Forest Law}, {@code U.S. Senate} and {@code Senate}: the same but for year and country. */
    private void tieCores(List<Form> all) {
        Map<String, List<Form>> byCore = new HashMap<>();
        for (Form form : all) {
            if (form.type == EntityType.LAW_OR_AGREEMENT || form.type == EntityType.ORGANIZATION || form.type == EntityType.EVENT) {
                byCore.computeIfAbsent(form.type + core(form.text), k -> new ArrayList<>()).add(form);
            }
        }
        for (List<Form> same : byCore.values()) {
            Form fullest = same.getFirst();
            for (Form form : same) {
                fullest = modifiers(form) > modifiers(fullest) ? form : fullest;
            }
            long countries = same.stream().filter(form -> modifiers(form) > 0).map(form -> nation(form.text)).filter(n -> !n.isEmpty()).distinct().count();
            if (countries <= 1 && same.size() > 1) {
                for (Form form : same) {
                    if (form.root() != fullest.root()) {
                        tie(form, fullest);
                    }
                }
            }
        }
    }

    private int modifiers(Form form) {
        return core(form.text).length() < form.text.length() ? nation(form.text).isEmpty() ? 1 : 2 : 0;
    }

    private String nation(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? "" : text.substring(0, space);
        return gazetteer.knows(first) ? first : text.startsWith("United States ") ? "U.S." : "";
    }

    private String core(String text) {
        String core = text.replace('’', '\'');
        core = core.startsWith("The ") ? core.substring(4) : core;
        core = core.replaceFirst("^\\d{4} ", "");
        core = core.startsWith("United States ") ? core.substring(14) : core;
        int space = core.indexOf(' ');
        if (space > 0 && core.indexOf(' ', space + 1) > 0 && gazetteer.knows(core.substring(0, space)) || space > 0 && core.startsWith("U.S. ")) {
            core = core.substring(space + 1);
        }
        return core.toLowerCase(Locale.ROOT);
    }
}
