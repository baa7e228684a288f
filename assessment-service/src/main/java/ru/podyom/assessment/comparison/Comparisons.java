package ru.podyom.assessment.comparison;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.comparison.ComparisonView.AreaView;
import ru.podyom.assessment.comparison.ComparisonView.Compared;
import ru.podyom.assessment.procedure.Procedures;
import ru.podyom.assessment.school.Schools;
import ru.podyom.assessment.statistics.Asked;
import ru.podyom.assessment.statistics.Disclosure;
import ru.podyom.assessment.statistics.Figure;
import ru.podyom.assessment.statistics.Gap;
import ru.podyom.assessment.statistics.Key;
import ru.podyom.assessment.statistics.Part;
import ru.podyom.assessment.statistics.Share;
import ru.podyom.assessment.statistics.Sums;
import ru.podyom.assessment.statistics.SumsQuery;
import ru.podyom.runtime.access.Callers;

/**
 * Compares a school that the caller sees with territories of which the caller may see no other school. The sums are
 * read as the service's own work; what of them is told, {@link Told} decides.
 */
@ApplicationScoped
class Comparisons {

    private static final double THOUSANDTHS = 1000;

    private final AgroalDataSource database;
    private final Callers callers;
    private final Schools schools;
    private final Procedures procedures;
    private final Disclosure disclosure;

    Comparisons(
            AgroalDataSource database, Callers callers, Schools schools, Procedures procedures, Disclosure disclosure) {
        this.database = database;
        this.callers = callers;
        this.schools = schools;
        this.procedures = procedures;
        this.disclosure = disclosure;
    }

    ComparisonView of(String school, String procedure) {
        Surroundings surroundings = QuarkusTransaction.requiringNew().call(() -> {
            procedures.get(procedure);
            return Surroundings.of(schools.get(school), disclosure);
        });
        int smallest = disclosure.smallest();
        Map<Integer, Sums> rings = callers.asSystem("comparison", () -> QuarkusTransaction.requiringNew()
                .call(() -> rings(surroundings, procedure, smallest)));
        return new ComparisonView(school, procedure, views(surroundings, rings));
    }

    private Map<Integer, Sums> rings(Surroundings surroundings, String procedure, int smallest) throws SQLException {
        Map<Integer, Sums> rings = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            SumsQuery.by(surroundings.ring(), Key.NONE, Asked.of(surroundings.widest(), procedure), smallest)
                    .add("select * from summed")
                    .each(connection, row -> rings.put(row.getInt("key1"), Sums.of(row)));
        }
        return rings;
    }

    private List<AreaView> views(Surroundings around, Map<Integer, Sums> rings) {
        List<Compared> below = compared(around, rings, Sums::below);
        List<Compared> good = compared(around, rings, Sums::good);
        List<Compared> lowered =
                compared(around, rings, sums -> journal(sums, sums.journal().lowered()));
        List<Compared> confirmed =
                compared(around, rings, sums -> journal(sums, sums.journal().confirmed()));
        List<Compared> raised =
                compared(around, rings, sums -> journal(sums, sums.journal().raised()));
        List<Figure> scores = scores(around, rings);
        List<AreaView> views = new ArrayList<>();
        for (int i = 0; i < around.areas().size(); i++) {
            Area area = around.areas().get(i);
            views.add(new AreaView(
                    area.level(),
                    area.code(),
                    below.get(i),
                    good.get(i),
                    lowered.get(i),
                    confirmed.get(i),
                    raised.get(i),
                    scores.get(i)));
        }
        return views;
    }

    private List<Compared> compared(Surroundings around, Map<Integer, Sums> rings, Function<Sums, Part> figure) {
        List<Part> parts = parts(around, rings, figure);
        List<Boolean> told = Told.of(parts, around.seen(), disclosure::isEnough);
        List<Part> totals = Told.totals(parts);
        Part school = parts.get(0);
        Gap gap = gap(rings.get(0));
        List<Compared> compared = new ArrayList<>();
        compared.add(new Compared(Share.of(school, gap), null));
        for (int i = 1; i < totals.size(); i++) {
            compared.add(
                    told.get(i)
                            ? new Compared(
                                    Share.of(totals.get(i), Gap.NOT_REPORTED), difference(school, totals.get(i), gap))
                            : new Compared(Share.missing(Gap.SUPPRESSED), Difference.missing(Gap.SUPPRESSED)));
        }
        return compared;
    }

    private static Difference difference(Part school, Part total, Gap gap) {
        Part rest = total.minus(school);
        if (school.of() == 0) {
            return Difference.missing(gap);
        }
        return rest.of() == 0 ? Difference.missing(Gap.NOT_APPLICABLE) : Difference.of(school, rest);
    }

    private List<Figure> scores(Surroundings around, Map<Integer, Sums> rings) {
        List<Part> parts = parts(around, rings, Comparisons::score);
        List<Boolean> told = Told.of(parts, around.seen(), disclosure::isEnough);
        List<Part> totals = Told.totals(parts);
        List<Figure> scores = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            Part total = totals.get(i);
            Gap otherwise = i == 0 ? gap(rings.get(0)) : Gap.NOT_REPORTED;
            if (!told.get(i)) {
                scores.add(Figure.missing(Gap.SUPPRESSED));
            } else {
                scores.add(
                        total.of() == 0
                                ? Figure.missing(otherwise)
                                : Figure.of(total.count() / THOUSANDTHS / total.of(), total.of()));
            }
        }
        return scores;
    }

    private static List<Part> parts(Surroundings around, Map<Integer, Sums> rings, Function<Sums, Part> figure) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < around.areas().size(); i++) {
            Sums sums = rings.get(i);
            parts.add(sums == null ? Part.NONE : figure.apply(sums));
        }
        return parts;
    }

    private static Gap gap(@Nullable Sums school) {
        return school == null ? Gap.NOT_REPORTED : Gap.of(school);
    }

    private static Part journal(Sums sums, long count) {
        return new Part(count, sums.journal().of(), sums.journal().results());
    }

    private static Part score(Sums sums) {
        Sums.Score score = sums.score();
        return new Part(Math.round(score.points() * THOUSANDTHS), score.of(), score.results());
    }
}
