package ru.podyom.roadmap.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The marks of a result: counts where they are known, else shares as they were given. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MarkFigures(
        @Nullable Integer participants,
        @Nullable Marks counts,
        @Nullable Marks shares,
        @Nullable String doubt) {

    static final MarkFigures NONE = new MarkFigures(null, null, null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Pupils, or percent of them, by mark. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Marks(
            @Nullable BigDecimal mark2,
            @Nullable BigDecimal mark4,
            @Nullable BigDecimal mark5) {

        /** Fours and fives; null unless both are known. */
        @Nullable
        BigDecimal good() {
            return mark4 == null || mark5 == null ? null : mark4.add(mark5);
        }
    }

    @Nullable
    BigDecimal below() {
        return pupils(counts == null ? null : counts.mark2(), shares == null ? null : shares.mark2());
    }

    @Nullable
    BigDecimal good() {
        return pupils(counts == null ? null : counts.good(), shares == null ? null : shares.good());
    }

    @Nullable
    BigDecimal shareBelow() {
        return percent(counts == null ? null : counts.mark2(), shares == null ? null : shares.mark2());
    }

    @Nullable
    BigDecimal shareGood() {
        return percent(counts == null ? null : counts.good(), shares == null ? null : shares.good());
    }

    /** Of a rounded share as many as it says, which need not be a whole number. */
    private @Nullable BigDecimal pupils(@Nullable BigDecimal count, @Nullable BigDecimal share) {
        if (count != null || share == null || participants == null) {
            return count;
        }
        return share.multiply(BigDecimal.valueOf(participants)).divide(HUNDRED);
    }

    private @Nullable BigDecimal percent(@Nullable BigDecimal count, @Nullable BigDecimal share) {
        if (count == null || participants == null || participants == 0) {
            return share;
        }
        return count.multiply(HUNDRED).divide(BigDecimal.valueOf(participants), 3, RoundingMode.HALF_UP);
    }
}
