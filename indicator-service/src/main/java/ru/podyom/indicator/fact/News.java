package ru.podyom.indicator.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Other services' events, each with only what this service reads; what is required is checked here. */
public final class News {

    private News() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Territory(String code, String name, String level, String path, int version) {

        public Territory {
            required("code", code, "name", name, "level", level, "path", path);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record School(
            String code,
            String name,
            String municipality,
            String territoryPath,
            @Nullable String kind,
            @Nullable String locality,
            @Nullable Integer pupils,
            @Nullable LocalDate closedOn,
            int version) {

        public School {
            required("code", code, "name", name, "municipality", municipality, "territoryPath", territoryPath);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Result(
            UUID resultId,
            int version,
            String school,
            String territoryPath,
            Procedure procedure,
            Figures figures,
            @Nullable UUID importId,
            @Nullable Instant recordedAt) {

        public Result {
            required("resultId", resultId, "school", school, "territoryPath", territoryPath);
            required("procedure", procedure, "figures", figures);
        }
    }

    /** As a result names it, or told for itself: then with its version and what follows it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Procedure(
            String code,
            String type,
            String subject,
            int grade,
            String schoolYear,
            @Nullable String season,
            @Nullable LocalDate heldOn,
            @Nullable Integer maxScore,
            int version) {

        public Procedure {
            required("code", code, "type", type, "subject", subject, "schoolYear", schoolYear);
        }
    }

    /** Counts where they are known, else shares as given, else why there is neither. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figures(
            @Nullable Integer participants,
            @Nullable Marks counts,
            @Nullable Marks shares,
            @Nullable BigDecimal rounding,
            @Nullable String missing,
            @Nullable String doubt,
            @Nullable Details details) {}

    /** Pupils by mark, or percent of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Marks(
            @Nullable BigDecimal mark2,
            @Nullable BigDecimal mark3,
            @Nullable BigDecimal mark4,
            @Nullable BigDecimal mark5) {}

    /** What is known beyond the marks; lists of pupils by primary score from 0, and of points by item. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Details(
            @Nullable Integer absent,
            @Nullable BigDecimal meanScore,
            @Nullable List<Integer> primaryScores,
            @Nullable List<Integer> itemTotals,
            @Nullable Journal journal,
            @Nullable Awards awards) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Journal(int lowered, int confirmed, int raised) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Awards(int prizeWinners, int winners) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Programme(
            String code,
            String title,
            String territoryPath,
            @Nullable String school,
            int version,
            @Nullable List<Claim> claimedSchools) {

        public Programme {
            required("code", code, "title", title, "territoryPath", territoryPath);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Claim(String school, String schoolYear) {

        public Claim {
            required("school", school, "schoolYear", schoolYear);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Activity(UUID id, String programme, String territoryPath, boolean leaf, String state, int version) {

        public Activity {
            required("id", id, "programme", programme, "territoryPath", territoryPath, "state", state);
        }
    }

    private static void required(@Nullable Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                throw new IllegalArgumentException(Objects.requireNonNull(namesAndValues[i]) + " is missing");
            }
        }
    }
}
