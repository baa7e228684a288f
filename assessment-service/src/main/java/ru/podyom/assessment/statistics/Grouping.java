package ru.podyom.assessment.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.Choice;
import ru.podyom.runtime.problem.Problems;

/** What figures are grouped by. */
public enum Grouping {
    @JsonProperty("procedure")
    PROCEDURE("procedure", "held.code", "null::text"),
    @JsonProperty("subject")
    SUBJECT("subject", "held.subject", "(select name from subject where code = %s)"),
    @JsonProperty("school")
    SCHOOL("school", "stood.code", "(select name from school where code = %s)"),
    @JsonProperty("municipality")
    MUNICIPALITY("municipality", "split_part(" + Grouping.PATH + ", '/', 3)", Grouping.TERRITORY),
    @JsonProperty("region")
    REGION("region", "split_part(" + Grouping.PATH + ", '/', 2)", Grouping.TERRITORY),
    @JsonProperty("schoolYear")
    SCHOOL_YEAR("schoolYear", "held.school_year", "null::text");

    /** Where the school stands or stood, in {@link SumsQuery}. */
    static final String PATH = "{path}";

    private static final String TERRITORY = "(select name from territory where code = %s)";

    final String label;
    final String key;
    private final String name;

    Grouping(String label, String key, String name) {
        this.label = label;
        this.key = key;
        this.name = name;
    }

    /** SQL for the name of the group whose code is in this column. */
    String nameOf(String column) {
        return name.formatted(column);
    }

    /** One or two of them, by comma; by procedure if nothing is said. */
    static List<Grouping> of(@Nullable String text) {
        List<Grouping> asked = Arrays.stream((text == null ? "procedure" : text).split(",", -1))
                .map(part -> Choice.of(Grouping.class, "groupBy", part.strip()))
                .toList();
        if (asked.size() > 2 || asked.stream().distinct().count() < asked.size()) {
            throw Problems.invalid("groupBy", "out-of-range", "one or two different ones, by comma");
        }
        return asked;
    }
}
