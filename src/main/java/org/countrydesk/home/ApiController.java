package org.countrydesk.home;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The page of the data interface, made from the code that answers it. */
@Controller
class ApiController {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    /** The commands start without a web layer, so the mappings are asked for only when a page needs them. */
    ApiController(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** All that {@code pages/home/api.html} needs. */
    record Page(List<DataAddress> addresses) {}

    @GetMapping("/api")
    String api(Model model) {
        model.addAttribute("page", new Page(addresses()));
        return "pages/home/api";
    }

    /** Return every address that ends in {@code .json} or {@code .csv}, sorted; CSV has the columns of its JSON. */
    List<DataAddress> addresses() {
        Map<String, DataAddress> found = new TreeMap<>();
        mappings.getObject().getHandlerMethods().forEach((mapping, method) -> mapping.getPatternValues().stream()
                .filter(pattern -> pattern.endsWith(".json") || pattern.endsWith(".csv"))
                .map(pattern -> DataAddress.of(pattern, method))
                .forEach(address -> found.put(address.address(), address)));
        return found.values().stream()
                .map(each -> {
                    DataAddress json = found.get(each.address().replaceFirst("csv$", "json"));
                    return each.fields().isEmpty() && json != null && json.list() ? each.withFieldsOf(json) : each;
                })
                .toList();
    }
}
