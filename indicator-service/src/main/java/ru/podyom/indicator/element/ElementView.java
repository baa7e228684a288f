package ru.podyom.indicator.element;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A data element as it is read. */
@Schema(name = "Element")
public record ElementView(
        @Schema(examples = "teachers.networked") String code,

        @Schema(examples = "Педагогов в сетевых сообществах и методических объединениях")
        String nameRu,

        @Schema(examples = "Teaching staff in networks and methodical unions")
        String nameEn,

        @Schema(examples = "persons") String unit,
        ElementKind kind,
        About about,
        PeriodKind periodKind,

        @Schema(description = "How its periods are written", examples = "2020-2021")
        String periodExample,

        @Schema(examples = "0") BigDecimal minimum,
        @Nullable @Schema(examples = "2000") BigDecimal maximum,

        @Nullable @Schema(description = "The element that it is never more than", examples = "teachers")
        String partOf,

        @Schema(description = "Where values come from", examples = "Кадровый реестр; показатели 000-3а, 001-2")
        String source,

        Certainty certainty,

        @Schema(description = "Whose element it is: all below them are asked for it", examples = "ru")
        String territoryPath,

        @Schema(examples = "0") int version) {

    static ElementView of(Element element) {
        return new ElementView(
                element.code,
                element.nameRu,
                element.nameEn,
                element.unit,
                element.kind,
                element.about,
                element.periodKind,
                element.periodKind.example(),
                element.minimum,
                element.maximum,
                element.partOf,
                element.source,
                element.certainty,
                element.territoryPath,
                element.version);
    }
}
