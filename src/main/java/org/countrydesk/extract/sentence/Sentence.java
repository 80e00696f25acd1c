package org.countrydesk.extract.sentence;

/** A half-open stretch of a passage's text, without outer spaces. */
public record Sentence(int start, int end) {

    boolean holds(int offset) {
        return offset >= start && offset < end;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
