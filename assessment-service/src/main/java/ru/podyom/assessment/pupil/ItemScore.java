package ru.podyom.assessment.pupil;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the document shows one of {@code List<@Nullable Integer>}, whose null it would not see. */
@Schema(
        name = "ItemScore",
        type = SchemaType.INTEGER,
        nullable = true,
        description = "Points for one item; null when it was not attempted")
interface ItemScore {}
