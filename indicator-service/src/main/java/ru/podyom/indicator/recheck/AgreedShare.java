package ru.podyom.indicator.recheck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.indicator.value.Interval;

/** How much of what was checked again is as it was, with Wilson's score interval (E. B. Wilson, 1927), 95 %. */
@Schema(name = "RecheckAgreementShare")
public record AgreedShare(
        @Schema(examples = "11") int agreeing,
        @Schema(examples = "12") int of,
        @Schema(description = "Percent", examples = "91.7") double percent,

        @Schema(description = "Lower end of the interval, percent", examples = "64.6")
        double low,

        @Schema(description = "Upper end of the interval, percent", examples = "98.5")
        double high) {

    static AgreedShare of(int agreeing, int of) {
        Interval interval = Interval.wilson(agreeing, of);
        return new AgreedShare(
                agreeing, of, Math.round(1000.0 * agreeing / of) / 10.0, interval.low(), interval.high());
    }
}
