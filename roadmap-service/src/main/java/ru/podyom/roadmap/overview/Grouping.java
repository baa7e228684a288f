package ru.podyom.roadmap.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By what plan and fact are counted. Occurrences are counted by a column of theirs ({@code counted}); what only their
 * activities know is asked once for each of these ({@code join} to {@code counted}).
 */
@Schema(name = "PlanFactGrouping")
enum Grouping {
    @JsonProperty("programme")
    PROGRAMME("o.programme_code", "(select p.title from programme p where p.code = key)"),
    @JsonProperty("school")
    SCHOOL("o.school", "(select s.name from school s where s.code = key)"),
    @JsonProperty("territory")
    TERRITORY("o.territory_path", "(select t.name from territory t where t.path = key)"),
    /** The top of the plan that an activity stands under. */
    @JsonProperty("section")
    SECTION(
            "o.activity_id",
            "(select concat_ws(' ', a.number, a.title) from activity a where a.id = cast(key as uuid))",
            "cast(top.id as text)",
            """
            cross join lateral (
                with recursive up as (
                    select a.id, a.parent from activity a where a.id = counted.k
                    union all
                    select p.id, p.parent from activity p join up on p.id = up.parent)
                select up.id from up where up.parent is null) top"""),
    @JsonProperty("responsible")
    RESPONSIBLE("o.activity_id", "key", "who.name", """
            join activity a on a.id = counted.k
            left join lateral (
                select distinct one ->> 'name' as name
                  from jsonb_array_elements(a.roles #> '{responsible,assignees}') one) who on true"""),
    @JsonProperty("month")
    MONTH("to_char(o.act_by, 'YYYY-MM')", "key");

    private final String counted;
    private final String label;
    private final String key;
    private final String join;

    Grouping(String counted, String label) {
        this(counted, label, "k", "");
    }

    Grouping(String counted, String label, String key, String join) {
        this.counted = counted;
        this.label = label;
        this.key = key;
        this.join = join;
    }

    String counted() {
        return counted;
    }

    String label() {
        return label;
    }

    String key() {
        return key;
    }

    String join() {
        return join;
    }
}
