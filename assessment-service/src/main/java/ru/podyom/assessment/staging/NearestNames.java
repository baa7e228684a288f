package ru.podyom.assessment.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.forensics.Similarity;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.ProcedureKey;
import ru.podyom.assessment.table.Proposal;
import ru.podyom.assessment.table.ResultRow;
import ru.podyom.assessment.table.SchoolKey;
import ru.podyom.assessment.table.SchoolNames;

/**
 * Which schools of the caller's reach a misspelt name may mean: those whose names are at most two letters away and have
 * the same numbers in them. One that is nearer than all others is proposed.
 */
final class NearestNames {

    static final String SCHOOLS = "select code, name from school where closed_on is null order by code limit 50000";

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int SHORT = 8;
    private static final int SHOWN = 3;

    private record Known(String code, String name, String letters, String digits) {}

    private record Near(Known school, int distance) {}

    private final List<Known> known = new ArrayList<>();
    private final Map<String, List<Near>> found = new HashMap<>();

    NearestNames(List<Object[]> schools) {
        for (Object[] school : schools) {
            String key = SchoolNames.key((String) school[1]);
            known.add(new Known((String) school[0], (String) school[1], letters(key), digits(key)));
        }
    }

    /** Adds to a finding about an unknown name what it may mean, and the row as it would be taken then. */
    Finding propose(Finding finding, Object[] row) {
        String said = (String) row[6];
        List<Near> near = said == null ? List.of() : found.computeIfAbsent(said, this::near);
        if (near.isEmpty()) {
            return finding;
        }
        String names = near.stream()
                .map(one -> one.school().name() + " (" + one.school().code() + ")")
                .collect(Collectors.joining(", "));
        Map<String, Object> facts =
                Map.of("nearest", near.stream().map(one -> one.school().code()).toList());
        Known nearest = theNearest(near);
        if (nearest == null) {
            return finding.with(facts, "; it may be one of " + names);
        }
        ResultRow repaired = new ResultRow(
                finding.line(),
                Math.toIntExact(Statements.number(row[8])),
                new SchoolKey(SchoolKey.Kind.CODE, nearest.code(), null),
                new ProcedureKey.ByCode((String) row[7]),
                figures((String) row[9]));
        Proposal proposal = new Proposal("take it as of " + nearest.name(), List.of(repaired));
        return finding.with(proposal, "; the nearest name is that of " + names, facts);
    }

    private List<Near> near(String said) {
        String key = SchoolNames.key(said);
        int most = key.length() < SHORT ? 1 : 2;
        String letters = letters(key);
        String digits = digits(key);
        return known.stream()
                .filter(one -> one.digits().equals(digits))
                .map(one -> new Near(one, Similarity.distance(letters, one.letters(), most)))
                // One of just this name was ruled out by what else the row says, such as the municipality.
                .filter(one -> one.distance() > 0 && one.distance() <= most)
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(SHOWN)
                .toList();
    }

    private static @Nullable Known theNearest(List<Near> near) {
        boolean alone = near.size() == 1 || near.get(0).distance() < near.get(1).distance();
        return alone ? near.get(0).school() : null;
    }

    private static Figures figures(String text) {
        try {
            return JSON.readValue(text, Figures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures that the database wrote cannot be read", e);
        }
    }

    private static String digits(String key) {
        return key.replaceAll("\\D+", " ").strip();
    }

    private static String letters(String key) {
        return key.replaceAll("\\d", "");
    }
}
