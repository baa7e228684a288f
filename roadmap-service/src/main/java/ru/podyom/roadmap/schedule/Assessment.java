package ru.podyom.roadmap.schedule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kinds of assessment that a deadline names, as results tell of them. */
@Schema(name = "ScheduleAssessment")
public enum Assessment {
    VPR("ВПР"),
    OGE("ОГЭ"),
    EGE("ЕГЭ"),
    GVE("ГВЭ"),
    KDR("КДР"),
    NIKO("НИКО"),
    NATIONAL_STUDY("НИКО"),
    OLYMPIAD("олимпиады");

    // By the numbers of the vocabulary: ГИА is the examinations of both grades, НИКО has changed its name.
    private static final List<Set<Assessment>> NAMED = List.of(
            Set.of(),
            Set.of(VPR),
            Set.of(OGE),
            Set.of(EGE),
            Set.of(GVE),
            Set.of(KDR),
            Set.of(NIKO, NATIONAL_STUDY),
            Set.of(OLYMPIAD),
            Set.of(OGE, EGE));

    private final String russian;

    Assessment(String russian) {
        this.russian = russian;
    }

    String russian() {
        return russian;
    }

    /** Those that a wording names, in their order; none where it means any. */
    static List<Assessment> named(List<Token> tokens) {
        EnumSet<Assessment> named = EnumSet.noneOf(Assessment.class);
        tokens.stream().filter(token -> token.is("procedure")).forEach(token -> named.addAll(NAMED.get(token.value())));
        return List.copyOf(named);
    }
}
