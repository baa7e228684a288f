package ru.podyom.roadmap.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** What a school's programme is for: one objective a subject that was failed, with the results that say so. */
final class Objectives {

    // As printed in reports; a subject that is not here keeps its code.
    private static final Map<String, String> SUBJECTS = Map.of(
            "MA", "математика",
            "RU", "русский язык");

    private static final Map<String, String> TYPES = Map.of("VPR", "ВПР", "OGE", "ОГЭ", "EGE", "ЕГЭ", "KDR", "КДР");

    private Objectives() {}

    static List<String> of(List<Reason> reasons) {
        Map<String, StringJoiner> bySubject = new LinkedHashMap<>();
        List<String> seen = new ArrayList<>();
        for (Reason reason : reasons) {
            for (Evidence result : reason.evidence()) {
                // Two criteria may fire on one result.
                if (!seen.contains(result.procedure())) {
                    seen.add(result.procedure());
                    bySubject
                            .computeIfAbsent(result.subject(), subject -> new StringJoiner("; "))
                            .add(said(result));
                }
            }
        }
        return bySubject.entrySet().stream()
                .map(one -> "Снизить долю не достигших минимума: %s (%s)"
                        .formatted(SUBJECTS.getOrDefault(one.getKey(), one.getKey()), one.getValue()))
                .toList();
    }

    private static String said(Evidence result) {
        StringJoiner words = new StringJoiner(", ");
        words.add(result.type() == null ? result.procedure() : TYPES.getOrDefault(result.type(), result.type()));
        if (result.grade() != null) {
            words.add(result.grade() + " класс");
        }
        if (result.schoolYear() != null) {
            words.add(result.schoolYear());
        }
        if (result.share() != null) {
            words.add(result.share().stripTrailingZeros().toPlainString().replace('.', ',') + " %");
        }
        return words.toString();
    }
}
