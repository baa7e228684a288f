package ru.podyom.roadmap.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A criterion that fired, and on what. */
@Schema(name = "ProposalReason", description = "A criterion that fired, and on what")
public record Reason(@Schema(examples = "C1") String criterion, List<Evidence> evidence) {}
