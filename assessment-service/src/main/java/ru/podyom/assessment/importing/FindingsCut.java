package ru.podyom.assessment.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.assessment.staging.Findings;

/**
 * What was found beyond the findings that are kept: it is counted, and neither listed nor marked in the file.
 *
 * @param refusals refused rows without a finding of their own
 * @param doubts the same of doubts
 */
@Schema(name = "ImportFindingsCut")
public record FindingsCut(
        @Schema(description = "Refusals that are counted and not listed", examples = "2000")
        long refusals,

        @Schema(description = "Doubts that are counted and not listed", examples = "0")
        long doubts) {

    /** For the one who looks at the marked file. */
    String words() {
        return "The list is cut: only the first " + Findings.KEPT + " of a kind are marked; " + refusals
                + " more refusals and " + doubts + " more doubts are not. Mend these and send the file again";
    }
}
