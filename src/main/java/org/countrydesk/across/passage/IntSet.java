package org.countrydesk.across.passage;

import java.util.Arrays;

/** A set of ints that is asked millions of times. */
final class IntSet {

    private int[] slots = new int[64];
    private boolean zero;
    private int size;

    void add(int value) {
        if (value == 0) {
            zero = true;
        } else if (!has(value)) {
            if (++size * 4 > slots.length) {
                int[] old = slots;
                slots = new int[old.length * 4];
                Arrays.stream(old).filter(kept -> kept != 0).forEach(this::put);
            }
            put(value);
        }
    }

    boolean has(int value) {
        if (value == 0) {
            return zero;
        }
        for (int slot = first(value); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            if (slots[slot] == value) {
                return true;
            }
        }
        return false;
    }

    private void put(int value) {
        int slot = first(value);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = value;
    }

    private int first(int value) {
        return (value * 0x9E3779B9 >>> 7) & slots.length - 1;
    }
}
