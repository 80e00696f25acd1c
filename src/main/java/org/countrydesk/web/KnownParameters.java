package org.countrydesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a query parameter that the address does not know. */
final class KnownParameters implements HandlerInterceptor {

    private final ConcurrentHashMap<java.lang.reflect.Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("org.countrydesk.")) {
            Set<String> names = known.computeIfAbsent(method.getMethod(), key -> namesOf(method));
            for (String name : given(request)) {
                if (!names.contains(name)) {
                    String here = names.isEmpty() ? "This address takes none." : "Known here: " + String.join(", ", names) + ".";
                    throw new BadParameterException(name, "Unknown parameter '" + shortened(name) + "'. " + here);
                }
            }
        }
        return true;
    }

    private static Set<String> given(HttpServletRequest request) {
        try {
            return request.getParameterMap().keySet();
        } catch (IllegalStateException e) { // what the server throws for '%zz' and for too many parameters
            throw new BadParameterException("query", "What follows '?' in this address cannot be read.");
        }
    }

    private static Set<String> namesOf(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(KnownParameters::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameOf(MethodParameter parameter) {
        RequestParam given = parameter.getParameterAnnotation(RequestParam.class);
        String name = given == null ? "" : given.name();
        return name.isEmpty() ? parameter.getParameter().getName() : name;
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 39) + "…";
    }
}
