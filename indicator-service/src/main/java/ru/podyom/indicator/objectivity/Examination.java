package ru.podyom.indicator.objectivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All comparisons of all schools of a region in one procedure. */
public final class Examination {

    private Examination() {}

    /** One school's comparisons, in the order of their kinds. */
    public record Examined(Assessed school, List<Finding> findings) {

        public List<SignalKind> signals() {
            return findings.stream().filter(Finding::signal).map(Finding::kind).toList();
        }
    }

    /** In the order of the region's schools. */
    public static List<Examined> of(Region region, Parameters parameters) {
        List<List<Finding>> byKind = signals(region, parameters).stream()
                .map(signal -> corrected(signal, region.schools(), parameters))
                .toList();
        return IntStream.range(0, region.schools().size())
                .mapToObj(i -> new Examined(
                        region.schools().get(i),
                        byKind.stream().map(findings -> findings.get(i)).toList()))
                .toList();
    }

    private static List<Signal> signals(Region region, Parameters parameters) {
        @Nullable Level level = Level.of(region.schools(), parameters);
        List<Signal> all = new ArrayList<>(List.of(
                new MeanAbove(level, parameters),
                new BoundarySpike(region, parameters),
                new JournalGap(region.schools(), parameters),
                Shift.cohort(level, region, parameters)));
        all.add(
                region.type().equals("VPR")
                        ? Shift.examination(level, region, parameters)
                        : new NotMade(SignalKind.VPR_OGE_GAP));
        all.add(new LowVariance(region.schools(), parameters));
        all.add(new ItemInversion(region, parameters));
        return all;
    }

    private record NotMade(SignalKind kind) implements Signal {

        @Override
        public Measure of(Assessed school) {
            return Measure.missing(Missing.NOT_APPLICABLE, school.participants());
        }
    }

    private static List<Finding> corrected(Signal signal, List<Assessed> schools, Parameters parameters) {
        List<Measure> measures = schools.stream()
                .map(school -> school.participants() == 0 ? Measure.missing(Missing.NOT_TESTED, 0) : signal.of(school))
                .toList();
        double[] adjusted = BenjaminiHochberg.adjusted(measures.stream()
                .filter(measure -> measure.missing() == null)
                .mapToDouble(Measure::pValue)
                .toArray());
        List<Finding> findings = new ArrayList<>(schools.size());
        int compared = 0;
        for (Measure measure : measures) {
            Missing why = measure.missing();
            findings.add(
                    why != null
                            ? Finding.missing(signal.kind(), why, measure.n())
                            : Finding.of(signal.kind(), measure, adjusted[compared++], parameters));
        }
        return findings;
    }
}
