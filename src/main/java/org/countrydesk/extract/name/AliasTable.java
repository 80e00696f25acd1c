package org.countrydesk.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.fact.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Ties the forms of one name together within a document, and gives each the fullest form. Errs towards too little: forms that
 * could belong to two names stay apart.
 */
final class AliasTable {

    /** More ways of writing names with one surname are not compared with each other. */
    private static final int LARGEST_FAMILY = 200;

    private static final Pattern STORM = Pattern.compile("^(?:Tropical )?(?:Hurricane|Cyclone|Typhoon|Storm) ");

    private final NameKeys keys;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Map<String, List<Form>> lastWords = new HashMap<>();
    private final Map<String, List<Form>> firstWords = new HashMap<>();

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
        this.keys = new NameKeys(gazetteer);
        for (Name name : names) {
            EntityType type = name.type();
            if (type != null) {
                forms.merge(key(type, name.text()), new Form(name.text(), type), (old, other) -> better(other, old) ? other : old);
            }
        }
        List<Form> all = new ArrayList<>(forms.values());
        tieByKey(all);
        tieAcronyms(all, acronyms);
        tiePersons(all);
        tieCores(all);
        tieSeated(all);
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
            String key = keys.same(form.type, form.text);
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

    /** {@code Embassy} and {@code Embassy in Cairo}, where the document names one alone. */
    private void tieSeated(List<Form> all) {
        Map<String, Form> only = new HashMap<>();
        for (Form form : all) {
            int in = form.type == EntityType.ORGANIZATION ? form.text.indexOf(" in ") : -1;
            if (in > 0) {
                String body = key(form.type, form.text.substring(0, in));
                only.merge(body, form, (one, other) -> one.root() == other.root() ? one : new Form("", EntityType.ORGANIZATION));
            }
        }
        for (Form form : all) {
            Form full = only.get(key(form.type, form.text));
            if (full != null && !full.text.isEmpty()) {
                tie(form, full);
            }
        }
    }

    private static boolean better(Form form, Form than) {
        boolean article = form.text.startsWith("The ");
        return article == than.text.startsWith("The ") ? form.text.length() > than.text.length() : !article;
    }

    private void tieAcronyms(List<Form> all, Acronyms acronyms) {
        Map<String, List<Form>> byInitials = new HashMap<>();
        for (Form form : all) {
            if (form.type == EntityType.ORGANIZATION && form.text.indexOf(' ') > 0) {
                Acronyms.initials(form.text).forEach(letters -> byInitials.computeIfAbsent(letters, k -> new ArrayList<>()).add(form));
            }
        }
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
            List<Form> spelt = byInitials.getOrDefault(form.text.replace(".", ""), List.of());
            Form only = spelt.isEmpty() ? null : spelt.getFirst();
            long found = spelt.stream().map(Form::root).distinct().limit(2).count();
            if (only != null && found == 1) {
                tie(form, only);
            }
        }
    }

    private void tiePersons(List<Form> all) {
        Map<String, List<Form>> bySurname = new HashMap<>();
        for (Form form : all) {
            if (form.type == EntityType.PERSON) {
                bySurname.computeIfAbsent(PersonNames.surname(form.text), k -> new ArrayList<>()).add(form);
            }
        }
        for (List<Form> family : bySurname.values()) {
            if (family.size() > LARGEST_FAMILY) {
                continue;
            }
            for (Form form : family) {
                Form only = null;
                int found = 0;
                for (Form other : family) {
                    if (other != form && other.root() != form.root() && other.text.length() > form.text.length() && PersonNames.agrees(form.text, other.text)) {
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
        forms.putIfAbsent(key(found.type, name.text()), found);
        return name.as(found.type);
    }


    private List<Form> byLastWord(String word) {
        if (lastWords.isEmpty()) {
            for (Form form : forms.values()) {
                if (form.type == EntityType.EVENT && STORM.matcher(form.text).find()) {
                    lastWords.computeIfAbsent(PersonNames.surname(form.text), k -> new ArrayList<>()).add(form);
                }
                if (form.type == EntityType.PERSON) {
                    lastWords.computeIfAbsent(PersonNames.surname(form.text), k -> new ArrayList<>()).add(form);
                    firstWords.computeIfAbsent(form.text.split(" ")[0].toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(form);
                }
            }
        }
        String key = word.toLowerCase(Locale.ROOT);
        return lastWords.getOrDefault(key, firstWords.getOrDefault(key, List.of()));
    }

    /** {@code 2009 Forest Law} and {@code Forest Law}, {@code U.S. Senate} and {@code Senate}: the same but for year and country. */
    private void tieCores(List<Form> all) {
        Map<String, List<Form>> byCore = new HashMap<>();
        for (Form form : all) {
            if (form.type == EntityType.LAW_OR_AGREEMENT || form.type == EntityType.ORGANIZATION || form.type == EntityType.EVENT) {
                byCore.computeIfAbsent(form.type + keys.core(form.text), k -> new ArrayList<>()).add(form);
            }
        }
        for (List<Form> same : byCore.values()) {
            Form fullest = same.getFirst();
            for (Form form : same) {
                fullest = keys.modifiers(form.text) > keys.modifiers(fullest.text) ? form : fullest;
            }
            long countries = same.stream().filter(form -> keys.modifiers(form.text) > 0).map(form -> keys.nation(form.text)).filter(n -> !n.isEmpty()).distinct().count();
            if (countries <= 1 && same.size() > 1) {
                for (Form form : same) {
                    if (form.root() != fullest.root()) {
                        tie(form, fullest);
                    }
                }
            }
        }
    }
}
