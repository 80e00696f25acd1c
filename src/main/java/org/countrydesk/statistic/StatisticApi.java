package org.countrydesk.statistic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.web.BadParameterException;
import org.countrydesk.web.Listing;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statistics as data. */
@RestController
class StatisticApi {

    private final Editions editions;
    private final StatisticQueries statistics;

    StatisticApi(Editions editions, StatisticQueries statistics) {
        this.editions = editions;
        this.statistics = statistics;
    }

    @GetMapping("/statistics.json")
    ResponseEntity<Paged<StatisticRow>> json(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String unitClass,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String qualifier,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.json(part(filter(document, unitClass, unit, period).withTopic(topic).withQualifier(qualifier(qualifier)), Paging.of(page, size)));
    }

    @GetMapping("/statistics.csv")
    ResponseEntity<String> csv(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String unitClass,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String qualifier,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.csv(
                StatisticRow.class, part(filter(document, unitClass, unit, period).withTopic(topic).withQualifier(qualifier(qualifier)), Paging.of(page, size)));
    }

    @GetMapping("/statistics/{id}.json")
    StatisticRow one(@PathVariable String id) {
        return require(id, editions.require().number());
    }

    private StatisticRow require(String id, long edition) {
        return statistics.byId(id, edition).orElseThrow(() -> NotFoundException.of("statistic", id));
    }

    /** Check what a reader asked for. */
    static StatisticFilter filter(String document, String unitClass, String unit, String period) {
        return new StatisticFilter(
                document, unitClass.isEmpty() ? null : unitClass(unitClass), unit, period.isEmpty() ? null : period(period), "", "");
    }

    /** Check which qualifier a reader asked for; empty is any. */
    static String qualifier(String word) {
        List<String> known = Stream.concat(
                        Stream.of(StatisticFilter.EXACT), Arrays.stream(Qualifier.values()).map(Qualifier::word))
                .toList();
        if (!word.isEmpty() && !known.contains(word)) {
            throw new BadParameterException("qualifier", "'qualifier' is '" + word + "'. Known here: " + String.join(", ", known) + ".");
        }
        return word;
    }

    private static UnitClass unitClass(String word) {
        return Arrays.stream(UnitClass.values())
                .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadParameterException(
                        "unitClass",
                        "'unitClass' is '" + word + "'. Known here: "
                                + Arrays.stream(UnitClass.values()).map(UnitClass::word).collect(Collectors.joining(", ")) + "."));
    }

    private static Edtf period(String text) {
        return switch (Edtf.read(text)) {
            case Reading.Ok<Edtf> ok -> ok.value();
            case Reading.Bad<Edtf> bad -> throw new BadParameterException("period", "'period' cannot be read: " + bad.why() + ".");
        };
    }

    private Paged<StatisticRow> part(StatisticFilter filter, Paging paging) {
        long edition = editions.require().number();
        return Paged.of(
                statistics.count(filter, edition),
                paging,
                statistics.rows(filter, edition, paging.offset(), paging.size()));
    }
}
