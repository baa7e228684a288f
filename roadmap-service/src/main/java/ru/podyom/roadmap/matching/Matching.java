package ru.podyom.roadmap.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;

/** Finds mentors among the schools that the caller sees: one query an answer. */
@ApplicationScoped
class Matching {

    private static final Pattern NAMED = Pattern.compile(":([a-zA-Z]+)");

    private final EntityManager entities;
    private final ObjectMapper json;
    private final MatchingSettings settings;

    Matching(EntityManager entities, ObjectMapper json, MatchingSettings settings) {
        this.entities = entities;
        this.json = json;
        this.settings = settings;
    }

    /** A statement as JDBC takes it, its parameters in their order. */
    record Statement(String sql, List<Object> values) {

        private static Statement of(String text, Map<String, Object> parameters) {
            StringBuilder sql = new StringBuilder();
            List<Object> values = new ArrayList<>();
            Matcher names = NAMED.matcher(text);
            while (names.find()) {
                String name = names.group(1);
                values.add(Objects.requireNonNull(parameters.get(name), name));
                names.appendReplacement(sql, "?");
            }
            return new Statement(names.appendTail(sql).toString(), values);
        }
    }

    MatchRules rules() {
        return MatchRules.of(settings);
    }

    /** In the order of the codes of the schools to be supported. */
    List<MentorMatch> after(String code, Asked asked, int rows) {
        Statement statement = statement(MatchSql.json(asked), asked, code, rows);
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(statement.sql())) {
                for (int i = 0; i < statement.values().size(); i++) {
                    query.setObject(i + 1, statement.values().get(i));
                }
                List<MentorMatch> found = new ArrayList<>();
                try (ResultSet answer = query.executeQuery()) {
                    while (answer.next()) {
                        found.add(read(answer.getString(1)));
                    }
                }
                return found;
            }
        });
    }

    /** A row for each school, subject and mentor. */
    Statement file(Asked asked) {
        return statement(MatchSql.rows(asked), asked, "", Integer.MAX_VALUE);
    }

    private Statement statement(String text, Asked asked, String after, int rows) {
        Map<String, Object> values = asked.parameters();
        values.put("after", after);
        values.put("rows", rows);
        values.put("low", settings.lowFrom());
        values.put("least", settings.minParticipants());
        values.put("gap", settings.fullGap());
        MatchingSettings.Weights most = settings.weights();
        values.put("fewerBelow", most.fewerBelow());
        values.put("moreGood", most.moreGood());
        values.put("kind", most.kind());
        values.put("locality", most.locality());
        values.put("size", most.size());
        values.put("place", most.place());
        return Statement.of(text, values);
    }

    private MentorMatch read(String told) {
        try {
            return json.readValue(told, MentorMatch.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a proposal cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
