package ru.podyom.roadmap.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.plan.ProposedNode;

/** What is accepted of a proposed plan. */
@Schema(name = "NewActivityImportAcceptance")
record NewAcceptance(
        @Nullable
        @Size(min = 1, max = 100)
        @Schema(
                description = "Numbers of the document's tables to take; all that are plans, if absent",
                examples = "[4]")
        List<@NotNull Integer> tables,

        @Nullable
        @Schema(
                description = "Whether it is added below a plan that the programme has already; refused if absent",
                examples = "false")
        Boolean beside,

        @Nullable @Valid @Size(max = 5000) @Schema(description = "What is put right, by the numbers of proposed nodes")
        List<@NotNull NewCorrection> corrections,

        @Nullable @Size(max = 2000) @Schema(examples = "Сверено с приказом")
        String note) {

    boolean takes(ProposedNode node) {
        return tables == null || tables.contains(node.table());
    }

    boolean isBeside() {
        return Boolean.TRUE.equals(beside);
    }

    List<NewCorrection> corrected() {
        return corrections == null ? List.of() : corrections;
    }

    NewCorrection correction(int node) {
        return corrected().stream()
                .filter(each -> each.node() == node)
                .findFirst()
                .orElseGet(() -> NewCorrection.none(node));
    }
}
