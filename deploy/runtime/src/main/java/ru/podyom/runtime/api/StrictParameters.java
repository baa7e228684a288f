package ru.podyom.runtime.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violation;

/** Refuses query parameters that an operation does not have: a misspelt filter must not silently widen a list. */
class StrictParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Set<String> given = request.getUriInfo().getQueryParameters().keySet();
        Method method = resource.getResourceMethod();
        if (given.isEmpty() || method == null) {
            return;
        }
        Set<String> unknown = new TreeSet<>(given);
        unknown.removeAll(known.computeIfAbsent(method, StrictParameters::parameters));
        if (!unknown.isEmpty()) {
            List<Violation> violations = unknown.stream()
                    .map(name -> new Violation(name, "unknown-parameter", "there is no such parameter"))
                    .toList();
            throw Problems.invalid(violations);
        }
    }

    private static Set<String> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(annotation -> annotation != null)
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
