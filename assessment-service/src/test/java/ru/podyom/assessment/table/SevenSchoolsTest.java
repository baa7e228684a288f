package ru.podyom.assessment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.procedure.Season;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.MarkShares;
import ru.podyom.assessment.result.Missing;
import ru.podyom.runtime.problem.Violations;

/** The annex of a programme that printed seven schools and seventeen procedures, with its slips. */
class SevenSchoolsTest {

    private static final int HEADER = 1;
    private static final int KRASNINSKAYA = 4;
    private static final int ARINICHEVSKAYA = 5;
    private static final int DEMYANOVSKAYA = 6;
    private static final int PANFILOVSKAYA = 7;
    private static final int PODGORNOVSKAYA = 8;
    private static final int SVERDLOVSKAYA = 9;
    private static final int MIRNOVSKAYA = 10;

    private Taken taken = new Taken();

    @BeforeEach
    void read() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/tables/seven-schools.tsv"))) {
            taken = Taken.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static ProcedureKey key(ProcedureType type, String subject, int grade, int year, boolean spring) {
        SchoolYear schoolYear = SchoolYear.of(year - 1 + "-" + year);
        return new ProcedureKey.Described(type, subject, null, grade, schoolYear, spring ? Season.SPRING : null);
    }

    private static ProcedureKey oge(String subject, int year) {
        return key(ProcedureType.OGE, subject, 9, year, false);
    }

    private static ProcedureKey ege(String subject, int year) {
        return key(ProcedureType.EGE, subject, 11, year, false);
    }

    private static String pair(List<ResultRow> rows, ProcedureKey procedure) {
        Figures figures = rows.stream()
                .filter(row -> row.procedure().equals(procedure))
                .findFirst()
                .orElseThrow()
                .figures();
        MarkShares shares = figures.shares();
        return shares == null ? "-" : shares.mark2() + "/" + shares.mark5();
    }

    private Finding only(int line, String code) {
        return taken.findings(code)
                .filter(finding -> finding.line() == line)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> joint(int line, String procedure) {
        return taken.findings("joint-participants")
                .filter(finding -> finding.line() == line)
                .map(Finding::evidence)
                .filter(evidence -> ((List<?>) Objects.requireNonNull(evidence.get("procedures"))).contains(procedure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTableIsAMatrixOfSeventeenProcedures() {
        assertThat(taken.layout()).isEqualTo(Layout.MATRIX);
        assertThat(Objects.requireNonNull(taken.recognition).columns()).hasSize(35);
        assertThat(Objects.requireNonNull(taken.recognition).columns().get(1).procedure())
                .isEqualTo(key(ProcedureType.VPR, "MA", 5, 2019, true));
        assertThat(Objects.requireNonNull(taken.recognition).columns().get(3).procedure())
                .isEqualTo(key(ProcedureType.VPR, "MA", 6, 2021, true));
    }

    @Test
    void nothingElseIsRefusedOrDoubted() {
        assertThat(taken.codes(Severity.REFUSAL, Severity.DOUBT))
                .containsExactlyInAnyOrder(
                        HEADER + " copied-column",
                        PODGORNOVSKAYA + " row-longer",
                        SVERDLOVSKAYA + " half-pair",
                        SVERDLOVSKAYA + " all-zero");
        assertThat(taken.rows).hasSize(5 * 17);
    }

    @Test
    void bothLinesOfLabelsAreOneShort() {
        assertThat(taken.findings("sub-header-short").map(Finding::line)).containsExactly(2L, 3L);
    }

    @Test
    void theSecondNumberIsTakenForFivesWithEvidence() {
        assertThat(only(HEADER, "second-share-inferred").evidence()).containsEntry("largestSum", 69.0);
    }

    @Test
    void theStrayZeroIsProposedForRemoval() {
        Finding finding = only(PODGORNOVSKAYA, "row-longer");

        List<ResultRow> rows = Objects.requireNonNull(finding.proposal()).rows();

        assertThat(rows).hasSize(17);
        assertThat(pair(rows, oge("RU", 2019))).isEqualTo("0/33");
        assertThat(pair(rows, oge("RU", 2021))).isEqualTo("13/0");
        assertThat(pair(rows, ege("MA", 2019))).isEqualTo("0/50");
        assertThat(pair(rows, ege("MA", 2021))).isEqualTo("-");
        assertThat(pair(rows, ege("RU", 2019))).isEqualTo("0/0");
        assertThat(pair(rows, ege("RU", 2021))).isEqualTo("-");
        assertThat(finding.evidence()).containsEntry("values", 35).containsEntry("columns", 34);
        assertThat((int) Objects.requireNonNull(finding.evidence().get("alternatives")))
                .isGreaterThan(1);
    }

    @Test
    void theZeroOfASchoolWithoutGradeElevenIsProposedAsADash() {
        Finding finding = only(SVERDLOVSKAYA, "half-pair");

        List<ResultRow> rows = Objects.requireNonNull(finding.proposal()).rows();

        assertThat(pair(rows, ege("MA", 2019))).isEqualTo("-");
        assertThat(rows).hasSize(17);
        assertThat(finding.evidence()).containsEntry("numbers", 27L).containsEntry("dashes", 7L);
        assertThat(finding.column()).isNotNull();
    }

    @Test
    void aYearOfZerosIsDoubted() {
        assertThat(only(SVERDLOVSKAYA, "all-zero").message()).contains("2020-2021");
        assertThat(only(SVERDLOVSKAYA, "all-zero").evidence()).containsEntry("results", 7);
    }

    @Test
    void theCopiedColumnIsShownWithItsChance() {
        Finding finding = only(HEADER, "copied-column");

        assertThat(finding.columnName()).isEqualTo("ОГЭ РУ 2021");
        assertThat(finding.evidence()).containsEntry("equal", 6).containsEntry("different", 1);
        assertThat((double) Objects.requireNonNull(finding.evidence().get("chance")))
                .isLessThan(0.001);
    }

    @Test
    void whatMayBeACopyCanBeLeftOut() {
        List<ResultRow> rows =
                Objects.requireNonNull(only(HEADER, "copied-column").proposal()).rows();

        assertThat(rows).hasSize(4).allMatch(row -> row.procedure().equals(oge("RU", 2021)));
        assertThat(rows).allMatch(row -> row.figures().missing() == Missing.NOT_REPORTED);
    }

    @Test
    void aClassWhoseSharesAllowOneNumberCanBeRecordedWithItsCounts() {
        Finding finding = taken.findings("joint-participants")
                .filter(one -> Boolean.TRUE.equals(one.evidence().get("onlyOneUpTo60")))
                .findFirst()
                .orElseThrow();

        Figures figures =
                Objects.requireNonNull(finding.proposal()).rows().get(0).figures();
        int participants = (int) Objects.requireNonNull(finding.evidence().get("smallest"));
        assertThat(figures.participants()).isEqualTo(participants);
        Violations violations = new Violations();
        figures.check(violations, "");
        assertThat(violations.found()).isEmpty();
    }

    @Test
    void theClassesHaveTheNumbersOfParticipantsThatTheirSharesImply() {
        assertThat(joint(DEMYANOVSKAYA, "ВПР РУ 6 2019")).containsEntry("smallest", 23);
        assertThat(joint(DEMYANOVSKAYA, "ВПР МА 5 2019")).containsEntry("smallest", 16);
        assertThat(joint(DEMYANOVSKAYA, "ОГЭ МА 2019")).containsEntry("smallest", 18);
        assertThat(joint(PANFILOVSKAYA, "ВПР МА 5 2019")).containsEntry("smallest", 17);
        assertThat(joint(PANFILOVSKAYA, "ВПР МА 6 2019")).containsEntry("smallest", 19);
        assertThat(joint(MIRNOVSKAYA, "ВПР МА 5 2019")).containsEntry("smallest", 13);
        assertThat(joint(PODGORNOVSKAYA, "ОГЭ МА 2021")).containsEntry("smallest", 15);
    }

    @Test
    void aShareAtTheThresholdIsShownWithItsCounts() {
        Map<String, Object> evidence = only(ARINICHEVSKAYA, "at-threshold").evidence();

        assertThat(evidence.get("joint").toString()).contains("6/20");
        assertThat(evidence.get("alone").toString()).contains("8/27");
        assertThat(taken.findings("at-threshold")).hasSize(1);
    }

    @Test
    void aShareOfVeryFewIsPointedOut() {
        List<String> small = taken.findings("small-n")
                .filter(finding -> finding.line() == SVERDLOVSKAYA)
                .map(finding -> finding.evidence().toString())
                .toList();

        assertThat(small).anyMatch(evidence -> evidence.contains("ВПР МА 6 2019=1 of 3"));
        assertThat(small).anyMatch(evidence -> evidence.contains("ВПР РУ 5 2019=2 of 7"));
    }

    @Test
    void equalSharesOfTheCopiedColumnCarryTheDoubt() {
        List<String> doubted = taken.rows.stream()
                .filter(row -> row.figures().doubt() != null)
                .map(row -> row.line() + " " + row.column())
                .toList();

        assertThat(doubted).hasSize(8).contains(KRASNINSKAYA + " 22", MIRNOVSKAYA + " 26");
    }
}
