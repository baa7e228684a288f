package ru.podyom.roadmap.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what plan and fact are counted, with the SQL of the group's key and label. */
@Schema(name = "PlanFactGrouping")
enum Grouping {
    @JsonProperty("programme")
    PROGRAMME("o.programme_code", "(select p.title from programme p where p.code = k.key)", ""),
    @JsonProperty("school")
    SCHOOL("o.school", "(select s.name from school s where s.code = k.key)", ""),
    @JsonProperty("territory")
    TERRITORY("o.territory_path", "(select t.name from territory t where t.path = k.key)", ""),
    /** The top of the plan that an activity stands under. */
    @JsonProperty("section")
    SECTION(
            "cast(top.id as text)",
            "(select concat_ws(' ', a.number, a.title) from activity a where a.id = cast(k.key as uuid))",
            """
            cross join lateral (
                with recursive up as (
                    select a.id, a.parent
                    union all
                    select p.id, p.parent from activity p join up on p.id = up.parent)
                select up.id from up where up.parent is null) top"""),
    @JsonProperty("responsible")
    RESPONSIBLE("who.name", "k.key", """
            left join lateral (
                select distinct one ->> 'name' as name
                  from jsonb_array_elements(a.roles #> '{responsible,assignees}') one) who on true"""),
    @JsonProperty("month")
    MONTH("to_char(o.act_by, 'YYYY-MM')", "k.key", "");

    private final String key;
    private final String label;
    private final String join;

    Grouping(String key, String label, String join) {
        this.key = key;
        this.label = label;
        this.join = join;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    String join() {
        return join;
    }
}
