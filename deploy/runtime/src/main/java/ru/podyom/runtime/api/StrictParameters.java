package ru.podyom.runtime.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import ru.podyom.runtime.problem.Violations;

/**
 * Refuses query parameters that an operation does not have, for a misspelt filter must not silently widen a list, and
 * those that are no number where one is wanted: JAX-RS would answer that there is no such resource. Nor does a text hold
 * the character that PostgreSQL keeps in none.
 */
class StrictParameters {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            UUID.class, UUID::fromString);

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        Method method = resource.getResourceMethod();
        if (given.isEmpty() || method == null) {
            return;
        }
        Map<String, Class<?>> types = known.computeIfAbsent(method, StrictParameters::parameters);
        Violations violations = new Violations();
        new TreeMap<>(given).forEach((name, values) -> {
            Class<?> type = types.get(name);
            violations
                    .check(type != null, name, "unknown-parameter", "there is no such parameter")
                    .check(
                            values.stream().noneMatch(value -> value.indexOf('\0') >= 0),
                            name,
                            "wrong-form",
                            "holds a NUL character")
                    .check(
                            type == null || values.stream().allMatch(value -> fits(value, type)),
                            name,
                            "wrong-type",
                            type == UUID.class ? "not an id" : "not a whole number, or too large a one");
        });
        violations.refuse();
    }

    private static boolean fits(String value, Class<?> type) {
        Function<String, Object> reader = READERS.get(type);
        if (reader == null) {
            return true;
        }
        try {
            return reader.apply(value) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, Class<?>> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                                .flatMap(field -> named(field, field.getType()))
                        : named(parameter, parameter.getType()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, Class<?>>> named(AnnotatedElement parameter, Class<?> type) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(Map.entry(query.value(), type));
    }
}
