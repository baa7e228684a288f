package ru.podyom.indicator.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;

/** Reads the lists; row policies leave each caller its own territory. */
@ApplicationScoped
class Listing {

    private static final String COMPARISON = """
            select count(*) filter (where status.tested),
                   count(*) filter (where status.listed),
                   count(claimed.school_code),
                   count(claimed.school_code) filter (where status.listed)
              from (select distinct claim.school_code
                      from claim join programme on programme.code = claim.programme_code
                     where claim.school_year = ?2
                       and (programme.territory_path = ?1 or programme.territory_path like ?3)) as claimed
              full join (select school_code, tested, listed from school_status
                          where rule_set = ?4 and rule_set_version = ?5 and school_year = ?2
                            and (territory_path = ?1 or territory_path like ?3)) as status
                on status.school_code = claimed.school_code""";

    private static final String LISTED = """
            select school.code, school.name, school.territory_path, status.criteria,
                   (select string_agg(distinct claim.programme_code, ',') from claim
                     where claim.school_code = school.code and claim.school_year = ?2),
                   status.distance, before.listed
              from school_status as status join school on school.code = status.school_code
              left join lateral (
                   select earlier.listed from school_status as earlier
                    where earlier.school_code = status.school_code and earlier.rule_set = status.rule_set
                      and earlier.rule_set_version = status.rule_set_version
                      and earlier.school_year < status.school_year and earlier.tested
                    order by earlier.school_year desc limit 1) as before on true
             where status.rule_set = ?4 and status.rule_set_version = ?5 and status.school_year = ?2 and status.listed
               and (status.territory_path = ?1 or status.territory_path like ?3) and school.code > ?6
             order by school.code limit ?7""";

    private static final String CLAIMED = """
            select claim.school_code, coalesce(school.name, claim.school_code),
                   coalesce(school.territory_path, programme.territory_path), claim.programme_code,
                   coalesce(status.tested, false), coalesce(status.listed, false), status.criteria
              from claim
              join programme on programme.code = claim.programme_code
              left join school on school.code = claim.school_code
              left join school_status as status
                on status.school_code = claim.school_code and status.school_year = claim.school_year
               and status.rule_set = ?4 and status.rule_set_version = ?5
             where claim.school_year = ?2 and (programme.territory_path = ?1 or programme.territory_path like ?3)
             order by claim.school_code, claim.programme_code limit 1000""";

    private final EntityManager entities;
    private final Stored stored;

    Listing(EntityManager entities, Stored stored) {
        this.entities = entities;
        this.stored = stored;
    }

    /** What is asked for: one territory, year and version of a rule set. */
    record Question(String path, String schoolYear, String ruleSet, int version) {

        Object[] parameters() {
            return new Object[] {path, schoolYear, path + "/%", ruleSet, version};
        }
    }

    LowPerformingSchools.Comparison comparison(Question question) {
        Object[] row = rows(COMPARISON, question.parameters()).get(0);
        long computed = number(row[1]);
        long claimed = number(row[2]);
        long both = number(row[3]);
        return new LowPerformingSchools.Comparison(
                number(row[0]), computed, claimed, both, computed - both, claimed - both);
    }

    List<ListedSchool> listed(Question question, String after, int rows) {
        Object[] parameters = Arrays.copyOf(question.parameters(), 7);
        parameters[5] = after;
        parameters[6] = rows;
        return rows(LISTED, parameters).stream()
                .map(row -> new ListedSchool(
                        new SchoolName((String) row[0], (String) row[1], (String) row[2]),
                        Histories.split(row[4]),
                        stored.criteria(row[3]),
                        stored.distance(row[5]),
                        row[6] == null ? "first" : (boolean) row[6] ? "stayed" : "entered"))
                .toList();
    }

    List<ClaimedSchool> claimed(Question question) {
        return rows(CLAIMED, question.parameters()).stream()
                .map(row -> new ClaimedSchool(
                        new SchoolName((String) row[0], (String) row[1], (String) row[2]),
                        (String) row[3],
                        (boolean) row[4] ? ((boolean) row[5] ? "listed" : "notListed") : "notTested",
                        stored.criteria(row[6])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object[] parameters) {
        var query = entities.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
