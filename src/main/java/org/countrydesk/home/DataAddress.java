package org.countrydesk.home;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.countrydesk.web.Paged;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * One address of the data interface, as the code has it.
 *
 * @param parameters of the query, in the order of the code
 * @param list whether the answer is a part of a list
 * @param fields of an item, or of the answer where it is no list; the columns of CSV
 */
record DataAddress(String address, List<String> parameters, boolean list, List<String> fields) {

    static DataAddress of(String pattern, HandlerMethod method) {
        Type answer = method.getMethod().getGenericReturnType();
        Type body = argumentOr(answer, answer);
        boolean list = body instanceof ParameterizedType type && type.getRawType() == Paged.class;
        Type item = list ? argumentOr(body, body) : body;
        return new DataAddress(
                pattern.replaceAll("\\{(\\w+):[^}]*}", "{$1}"),
                Arrays.stream(method.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                        .map(DataAddress::name)
                        .toList(),
                list,
                item instanceof Class<?> type && type.isRecord() ? fields(type) : List.of());
    }

    /** A record that is written into another one gives its own fields there. */
    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? fields(component.getType()).stream()
                        : Stream.of(component.getName()))
                .toList();
    }

    /** Return the same address with the fields of the one it is another form of. */
    DataAddress withFieldsOf(DataAddress other) {
        return new DataAddress(address, parameters, true, other.fields());
    }

    private static Type argumentOr(Type type, Type otherwise) {
        return type instanceof ParameterizedType parameterized ? parameterized.getActualTypeArguments()[0] : otherwise;
    }

    private static String name(MethodParameter parameter) {
        return parameter.getParameter().getName();
    }
}
