package org.countrydesk.officer;

import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Neighbours;
import org.countrydesk.officer.drawing.LineStrip;
import org.countrydesk.web.DateAddress;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.countrydesk.web.PrintedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was in post on a day, in a month, in a year, between two dates. */
@Controller
class InPostController {

    private final Editions editions;
    private final Lines lines;

    InPostController(Editions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    /** Lead a reader who wrote a date into the form to that date's page; without a date, to the day of the edition. */
    @GetMapping("/ambassadors/on")
    String ask(@RequestParam(defaultValue = "") String date) {
        Edtf asked = date.isBlank() ? Edtf.day(editions.require().day()) : DateAddress.read(date);
        return "redirect:" + DateAddress.path("/ambassadors/on/", asked.toString());
    }

    @GetMapping("/ambassadors/on/{date}")
    String on(
            @PathVariable String date,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            Model model) {
        Edtf when = DateAddress.read(date);
        Editions.Live live = editions.require();
        model.addAttribute(
                "page",
                new InPostPage(
                        PrintedDate.of(when),
                        answers(when, Paging.of(page, size), live),
                        PrintedDate.orNull(Neighbours.before(when).orElse(null)),
                        PrintedDate.orNull(Neighbours.after(when).orElse(null)),
                        PrintedDate.orNull(when.wider().orElse(null))));
        return "pages/ambassador/on";
    }

    @GetMapping("/ambassadors/on/{from}/{to}")
    String between(
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            Model model) {
        return on(from + "/" + to, page, size, model);
    }

    private Paged<InPostPage.Answered> answers(Edtf when, Paging paging, Editions.Live live) {
        Paged<Lines.Listed> part = Paged.cut(lines.of(live).all(), paging);
        return new Paged<>(
                part.total(),
                part.page(),
                part.size(),
                part.items().stream()
                        .map(listed -> new InPostPage.Answered(
                                PostAnswer.of(listed, when, live.day()),
                                listed.path(),
                                LineStrip.around(listed, live.day(), when)))
                        .toList());
    }
}
