package ru.podyom.indicator.objectivity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Share of raised marks less that of lowered ones, against the same of all pupils of the region; to either side. */
final class JournalGap implements Signal {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final int schools;
    private final double gap;
    private final double deviation;
    private final Parameters parameters;

    JournalGap(List<Assessed> schools, Parameters parameters) {
        List<Assessed.Journal> told = schools.stream()
                .map(Assessed::journal)
                .filter(Objects::nonNull)
                .filter(journal -> journal.total() > 0)
                .toList();
        this.schools = told.size();
        double pupils = told.stream().mapToDouble(Assessed.Journal::total).sum();
        double raised = told.stream().mapToDouble(Assessed.Journal::raised).sum();
        double lowered = told.stream().mapToDouble(Assessed.Journal::lowered).sum();
        this.gap = (raised - lowered) / pupils;
        // Each pupil is -1, 0 or 1.
        this.deviation = Math.sqrt(Math.max(0, (raised + lowered) / pupils - gap * gap));
        this.parameters = parameters;
    }

    @Override
    public SignalKind kind() {
        return SignalKind.JOURNAL_GAP;
    }

    @Override
    public Measure of(Assessed school) {
        Assessed.Journal journal = school.journal();
        if (journal == null || journal.total() == 0) {
            return Measure.missing(Missing.NO_JOURNAL, school.participants());
        }
        int n = journal.total();
        if (n < parameters.minParticipants()) {
            return Measure.missing(Missing.NOT_ENOUGH_PARTICIPANTS, n);
        }
        if (schools < parameters.minSchools()) {
            return Measure.missing(Missing.NOT_ENOUGH_SCHOOLS, n);
        }
        if (deviation == 0) {
            return Measure.missing(Missing.NO_SPREAD, n);
        }
        double effect = (double) (journal.raised() - journal.lowered()) / n - gap;
        double z = effect / (deviation / Math.sqrt(n));
        String basis = String.format(Locale.ROOT, "raised less lowered; in the region %.1f %%", 100 * gap);
        return Measure.of(n, z, effect, 2 * NORMAL.survivalProbability(Math.abs(z)), basis);
    }
}
