package org.countrydesk.chart;

import java.time.LocalDate;

/**
 * A stretch of time that stands under a chart: an officer's term.
 *
 * @param words who, what and when
 * @param from first day it can cover
 * @param sureFrom first day it surely covers; after {@code sureTo} where no day is sure
 * @param sureTo last day it surely covers
 * @param to last day it can cover
 */
public record Spell(
        String path, String name, String words, LocalDate from, LocalDate sureFrom, LocalDate sureTo, LocalDate to) {}
