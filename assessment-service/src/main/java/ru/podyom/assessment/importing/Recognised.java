package ru.podyom.assessment.importing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Format;
import ru.podyom.assessment.staging.Findings;
import ru.podyom.assessment.table.Layout;
import ru.podyom.assessment.table.Recognition;
import ru.podyom.assessment.table.Role;

/**
 * What a file was taken for.
 *
 * @param assumptions what was inferred and not stated in the file
 */
@Schema(name = "RecognisedFile")
public record Recognised(
        Format format,
        @Schema(examples = "windows-1251") String encoding,
        Layout layout,
        List<Column> columns,
        List<String> assumptions) {

    private static final List<Role> SCHOOLS =
            List.of(Role.SCHOOL_CODE, Role.LOGIN, Role.RIS_CODE, Role.SCHOOL, Role.GROUP);
    private static final List<Role> PROCEDURES = List.of(Role.PROCEDURE_CODE, Role.PROCEDURE, Role.SUBJECT);

    private static final Set<String> OF_A_WHOLE =
            Set.of("COUNT2", "SHARE2", "MEAN_SCORE", "PRIMARY_SCORES", "ITEM_TOTALS", "LOWERED", "WINNERS");

    /** Whether the file has a column for all that a result may hold, as this suite's export: an empty cell says so. */
    boolean isWhole() {
        return layout == Layout.OWN
                && format != Format.JSON_LINES
                && columns.stream()
                        .map(Column::role)
                        .collect(Collectors.toSet())
                        .containsAll(OF_A_WHOLE);
    }

    /** Where the file says which school or procedure a row is of; null if in no column of its own. */
    Findings.@Nullable At at(String about) {
        List<Role> roles = about.equals("school") ? SCHOOLS : PROCEDURES;
        return roles.stream()
                .flatMap(role -> columns.stream().filter(column -> column.role().equals(role.name())))
                .findFirst()
                .map(column -> new Findings.At(column.column(), column.header()))
                .orElse(null);
    }

    /**
     * A column and what it was taken for.
     *
     * @param procedure of a table with procedures side by side
     */
    @Schema(name = "RecognisedColumn")
    public record Column(
            @Schema(description = "From 1", examples = "7") int column,
            @Schema(examples = "Кол-во участников") String header,
            @Schema(examples = "PARTICIPANTS") String role,
            @Nullable @Schema(examples = "vpr-ma-5-2019") String procedure) {

        static Column of(Recognition.Column seen) {
            String procedure = seen.procedure() == null ? null : Reading.words(seen.procedure());
            return new Column(seen.column(), seen.header(), seen.role().name(), procedure);
        }
    }
}
