package ru.podyom.assessment.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Mapping;
import ru.podyom.runtime.problem.Problems;

/** The mapping that a sender gives as JSON in a parameter. */
final class MappingText {

    private MappingText() {}

    static @Nullable Mapping read(@Nullable String text, ObjectMapper json) {
        if (text == null) {
            return null;
        }
        try {
            return Objects.requireNonNull(json.readValue(text, Mapping.class), "null");
        } catch (JsonMappingException e) {
            String at = e.getPath().stream()
                    .map(step -> Objects.requireNonNullElse(step.getFieldName(), String.valueOf(step.getIndex())))
                    .collect(Collectors.joining("/"));
            throw Problems.invalid(at.isEmpty() ? "mapping" : "mapping/" + at, "wrong-form", why(e));
        } catch (JsonProcessingException | NullPointerException e) {
            throw Problems.invalid(
                    "mapping",
                    "wrong-form",
                    "not JSON such as {\"columns\": {\"Школа\": \"SCHOOL\", \"3\": \"MARK2\"}}");
        }
    }

    /** Without the names of classes, which are nobody's business outside. */
    private static String why(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "there is no such property; there are layout, headerLine, columns and procedures";
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return format.getValue() + " is none of "
                    + Arrays.toString(format.getTargetType().getEnumConstants());
        }
        return e.getCause() instanceof IllegalArgumentException refusal
                ? String.valueOf(refusal.getMessage())
                : "the value does not fit this property";
    }
}
