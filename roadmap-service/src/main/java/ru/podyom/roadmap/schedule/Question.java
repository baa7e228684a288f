package ru.podyom.roadmap.schedule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a wording leaves open.
 *
 * @param code which kind of doubt: {@code year}, {@code planYear}, {@code lastIncluded}, {@code separator},
 *     {@code schoolYearEnd} or {@code halfYear}
 * @param readings what it may mean; the first is followed until somebody answers
 */
@Schema(name = "DeadlineQuestion", description = "What a wording leaves open")
public record Question(
        @Schema(description = """
                year: of which year; planYear: of the calendar or of the school; lastIncluded: whether the last year \
                or month named is still within the time; separator: from one to the other, or at each of them; \
                schoolYearEnd: the end of lessons by the school calendar or of the school year on 31 August; halfYear: of the school or of the calendar""", examples = "lastIncluded")
        String code,

        @Schema(description = "What it may mean; the first one is followed until somebody answers")
        List<Reading> readings) {}
