package ru.podyom.runtime.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotSupportedException;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives every problem, whoever raised it, a stable type, its correlation id and JSON pointers. */
@ApplicationScoped
class ProblemDetails implements ProblemPostProcessor {

    private static final String OTHER_TYPE =
            "this operation does not take this Content-Type; send the body in one of the"
                    + " types that the API document lists for it, and a file as it is, not in a form";

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem.Builder builder = HttpProblem.builder(pointed(problem, context.cause));
        if (context.path != null) {
            builder.withInstance(URI.create(context.path));
        }
        Object correlation = MDC.get("correlationId");
        return correlation == null
                ? builder.build()
                : builder.with("correlationId", correlation).build();
    }

    private static HttpProblem pointed(HttpProblem problem, Throwable cause) {
        if (cause instanceof ConstraintViolationException invalid) {
            return Problems.invalid(invalid.getConstraintViolations().stream()
                    .map(ProblemDetails::violation)
                    .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                    .toList());
        }
        for (Throwable one = cause; one != null; one = one.getCause()) {
            // A number that is too large for its property is JSON all the same.
            if (one instanceof StreamReadException broken && !(one instanceof InputCoercionException)) {
                return Problems.badRequest(
                        "malformed-json", "the body stops being JSON " + place(broken.getLocation()));
            }
        }
        // A record that refuses its values arrives wrapped by the framework.
        JsonMappingException mapping = cause instanceof JsonMappingException direct
                ? direct
                : cause.getCause() instanceof JsonMappingException wrapped ? wrapped : null;
        if (mapping != null) {
            return Problems.invalid(List.of(violation(mapping)));
        }
        if (problem.getType() != null) {
            return problem;
        }
        String detail = cause instanceof NotSupportedException ? OTHER_TYPE : problem.getDetail();
        return HttpProblem.builder(problem)
                .withDetail(detail)
                .withType(URI.create(Problems.TYPES + slug(problem.getStatusCode())))
                .build();
    }

    private static String place(@Nullable JsonLocation place) {
        return place == null ? "somewhere" : "at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static Violation violation(JsonMappingException mapping) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            pointer.append('/')
                    .append(Objects.requireNonNullElse(step.getFieldName(), String.valueOf(step.getIndex())));
        }
        if (mapping.getCause() instanceof InputCoercionException) {
            return new Violation(pointer.toString(), "out-of-range", "the number is too large or too small");
        }
        String code = mapping instanceof UnrecognizedPropertyException ? "unknown-property" : "wrong-type";
        // The class name in Jackson's own message is nobody's business outside.
        String message = code.equals("unknown-property") ? "there is no such property" : firstSentence(mapping);
        return new Violation(pointer.toString(), code, message);
    }

    private static String firstSentence(JsonMappingException mapping) {
        if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "one of " + names(format.getTargetType());
        }
        Throwable root = mapping.getCause();
        return root instanceof IllegalArgumentException && root.getMessage() != null
                ? root.getMessage()
                : mapping.getPath().isEmpty()
                        ? "the body is JSON of another kind than this operation takes"
                        : "the value does not fit this property";
    }

    /** The constants of an enumeration as JSON has them. */
    private static String names(Class<?> enumeration) {
        return Arrays.stream(enumeration.getFields())
                .filter(Field::isEnumConstant)
                .map(constant -> {
                    JsonProperty name = constant.getAnnotation(JsonProperty.class);
                    return name == null ? constant.getName() : name.value();
                })
                .collect(Collectors.joining(", "));
    }

    private static Violation violation(ConstraintViolation<?> found) {
        List<Path.Node> nodes = StreamSupport.stream(found.getPropertyPath().spliterator(), false)
                .toList();
        StringBuilder pointer = new StringBuilder();
        // The first two nodes are the method and its parameter.
        for (Path.Node node : nodes.subList(Math.min(2, nodes.size()), nodes.size())) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        String where = pointer.isEmpty() && !nodes.isEmpty()
                ? nodes.get(nodes.size() - 1).getName()
                : pointer.toString();
        String annotation =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        String code =
                switch (annotation) {
                    case "NotNull", "NotBlank", "NotEmpty" -> "required";
                    case "Size" -> "wrong-size";
                    case "Pattern" -> "wrong-form";
                    default -> "out-of-range";
                };
        return new Violation(where, code, found.getMessage());
    }

    private static String slug(int status) {
        return switch (status) {
            case 400 -> "bad-request";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "conflict";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> status >= 500 ? "internal" : "request";
        };
    }
}
