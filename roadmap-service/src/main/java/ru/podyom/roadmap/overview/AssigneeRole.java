package ru.podyom.roadmap.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which of its four parts an activity names somebody. */
@Schema(name = "AssigneeRole")
enum AssigneeRole {
    @JsonProperty("responsible")
    RESPONSIBLE("responsible"),
    @JsonProperty("executor")
    EXECUTOR("executor"),
    @JsonProperty("participant")
    PARTICIPANT("participant"),
    @JsonProperty("controller")
    CONTROLLER("controller");

    // Spelt out: what a letter is, and which is its capital, depends on the database's locale.
    private static final String OF_WORD = "[:alnum:]А-Яа-яЁё";

    private final String property;

    AssigneeRole(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }

    /** Condition on {@code activity a}; its parameter is what {@link #words} makes of a name. */
    String names() {
        return "and exists (select from jsonb_array_elements(a.roles #> '{%s,assignees}') who where who ->> 'name' ~ ?)"
                .formatted(property);
    }

    /** A pattern of the same words in any case, whatever stands before and behind them: УО is not РУО. */
    static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (char c : name.strip().toCharArray()) {
            if (Character.isLetter(c)) {
                words.append('[')
                        .append(Character.toUpperCase(c))
                        .append(Character.toLowerCase(c))
                        .append(']');
            } else {
                words.append(Character.isDigit(c) || c == ' ' || c > 127 ? "" : "\\")
                        .append(c);
            }
        }
        return "(^|[^" + OF_WORD + "])" + words + "($|[^" + OF_WORD + "])";
    }
}
