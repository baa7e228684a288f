package ru.podyom.indicator.ruleset;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What ships: the stored rule set itself, and the figures of Приложение 1 of programme 001. */
public final class Shipped {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private Shipped() {}

    /** The rule of 2021 with some parameters changed. */
    public static RuleSet rules(Map<String, Object> otherParameters) {
        Map<String, Object> parameters = new HashMap<>(stored(0, MAP));
        parameters.putAll(otherParameters);
        return new RuleSet("shnor-2021", 1, JSON.convertValue(parameters, RuleParameters.class), stored());
    }

    /** The rule of 2021 with another wording of what is low. */
    static RuleSet withLow(String low) {
        Rules rules = stored();
        return new RuleSet(
                "shnor-2021",
                1,
                JSON.convertValue(stored(0, MAP), RuleParameters.class),
                new Rules(low, rules.criteria(), rules.listed()));
    }

    private static Rules stored() {
        return stored(1, new TypeReference<Rules>() {});
    }

    /** The stored rule set itself, not a copy: what is tested is what ships. */
    private static <T> T stored(int place, TypeReference<T> type) {
        try {
            String sql = Files.readString(
                    Path.of("src/main/resources/db/migration/V2__rule_set_2021_and_first_indicators.sql"));
            List<String> found = Pattern.compile("'(\\{.*?\\})'(?=,\\s|\\);)", Pattern.DOTALL)
                    .matcher(sql)
                    .results()
                    .map(one -> one.group(1).replace("''", "'"))
                    .toList();
            return JSON.readValue(found.get(place), type);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The results of the seven schools, by code. */
    public static Map<String, List<SchoolResult>> annex() {
        try {
            Map<String, List<SchoolResult>> schools = new TreeMap<>();
            List<String> lines = Files.readAllLines(Path.of("../deploy/demo/results-001.csv"));
            List<String> header = Arrays.asList(lines.get(0).split(","));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                SchoolResult result = result(
                        cells[header.indexOf("procedure")],
                        cells[header.indexOf("share2")],
                        cells[header.indexOf("doubt")]);
                schools.computeIfAbsent(cells[header.indexOf("school")], absent -> new ArrayList<>())
                        .add(result);
            }
            return schools;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** {@code vpr-ma-5-2019} is the school year 2018-2019. */
    private static SchoolResult result(String procedure, String share, String doubt) {
        String[] parts = procedure.toUpperCase(java.util.Locale.ROOT).split("-");
        int year = Integer.parseInt(parts[3]);
        return new SchoolResult(
                procedure,
                parts[0],
                parts[1],
                Integer.parseInt(parts[2]),
                (year - 1) + "-" + year,
                null,
                null,
                share.isEmpty() ? null : Double.valueOf(share),
                1.0,
                doubt.isEmpty() ? null : doubt);
    }
}
