package ru.podyom.indicator.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** Signals as a file: a row for each comparison. */
@ApplicationScoped
class SignalFile {

    private static final String ROWS = """
            select kept.school_code as school, school.name, kept.territory_path as "territoryPath",
                   kept.procedure_code as procedure, kept.school_year as "schoolYear", kept.participants, finding.kind,
                   finding.signal, finding.missing, finding.n, finding.statistic, finding.effect, finding."pValue",
                   finding."adjustedPValue", finding.basis, kept.rule_version as "ruleVersion",
                   kept.computed_at as "computedAt", cast(? as text) as meaning
              from school_signal as kept
              join school on school.code = kept.school_code
             cross join lateral jsonb_to_recordset(kept.findings) as finding
                   (kind text, signal boolean, missing text, n bigint, statistic double precision,
                    effect double precision, "pValue" double precision, "adjustedPValue" double precision, basis text)
             where\s""";

    private final ListFiles files;

    SignalFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Asked asked) {
        StringBuilder sql = new StringBuilder(ROWS).append(asked.condition());
        List<Object> values = new ArrayList<>(List.of(SignalPage.MEANING));
        values.addAll(asked.values());
        if (!asked.all()) {
            sql.append(" and finding.signal");
        }
        if (asked.kind() != null) {
            sql.append(" and finding.kind = ?");
            values.add(asked.kind().code());
        }
        sql.append(" order by kept.school_code, kept.procedure_code, finding.kind");
        return files.answer(type, "objectivity-signals", sql.toString(), values);
    }
}
