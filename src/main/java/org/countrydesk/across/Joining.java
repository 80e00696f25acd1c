package org.countrydesk.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of names that are joined so far. */
final class Joining {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> parents = new ArrayList<>();

    void add(String name) {
        if (numbers.putIfAbsent(name, parents.size()) == null) {
            parents.add(parents.size());
        }
    }

    boolean has(String name) {
        return numbers.containsKey(name);
    }

    int root(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("'" + name + "' is not among the names");
        }
        int at = number;
        while (parents.get(at) != at) {
            parents.set(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }

    void join(String name, String other) {
        int one = root(name);
        int two = root(other);
        parents.set(Math.max(one, two), Math.min(one, two));
    }
}
