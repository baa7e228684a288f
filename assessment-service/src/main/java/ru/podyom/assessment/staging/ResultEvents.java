package ru.podyom.assessment.staging;

/**
 * The events of results written set-wise; the same as {@code ResultRecorded}, to which a contract test holds them. They
 * are put together as text: building JSON values costs three times as much, which is a third of a large import.
 */
final class ResultEvents {

    private ResultEvents() {}

    /** Continues a statement whose common table expression {@code added} returns rows of {@code result}. */
    static final String OF_ADDED = """
            insert into outbox (aggregatetype, aggregateid, type, payload)
            select 'podyom.assessment.result.v1', added.school_code,
                   case when added.withdrawn then 'result.withdrawn' else 'result.recorded' end,
                   '{"resultId":"' || added.id || '","version":' || added.version
                   || ',"school":"' || added.school_code || '","territoryPath":"' || added.territory_path
                   || '","procedure":' || held.described || ',"figures":{' || ltrim(
                       %s
                       || case when coalesce(added.count2, added.count3, added.count4, added.count5) is null then ''
                               else ',"counts":{' || ltrim(%s, ',') || '}' end
                       || case when coalesce(added.share2, added.share3, added.share4, added.share5) is null then ''
                               else ',"shares":{' || ltrim(%s, ',') || '}' end
                       || %s
                       || case added.missing when 'NOT_TESTED' then ',"missing":"notTested"'
                               when 'NOT_APPLICABLE' then ',"missing":"notApplicable"'
                               when 'NOT_REPORTED' then ',"missing":"notReported"' else '' end
                       || coalesce(',"doubt":' || to_json(added.doubt)::text, '')
                       || coalesce(',"details":' || added.details::text, ''), ',')
                   || '}' || coalesce(',"importId":"' || added.import_id || '"', '')
                   || ',"recordedAt":"' || moment.now || '"}'
              from added
              join (select id, json_build_object('code', code, 'type', type, 'subject', subject, 'grade', grade,
                                                 'schoolYear', school_year)::text as described
                      from assessment_procedure offset 0) as held on held.id = added.procedure_id
             cross join (select to_char(current_setting('podyom.written_at')::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now
                         offset 0) as moment""".formatted(
                    optional("participants", "added.participants"),
                    marks("count"),
                    marks("share"),
                    optional("rounding", "trim_scale(added.rounding)"));

    private static String marks(String column) {
        StringBuilder sql = new StringBuilder();
        for (int mark = 2; mark <= 5; mark++) {
            String value = column.equals("share") ? "trim_scale(added.share" + mark + ")" : "added.count" + mark;
            sql.append(mark == 2 ? "" : " || ").append(optional("mark" + mark, value));
        }
        return sql.toString();
    }

    private static String optional(String name, String value) {
        return "coalesce(',\"" + name + "\":' || " + value + ", '')";
    }
}
