package ru.podyom.roadmap.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;

/** The second wall: what the database says to a statement that no check stood before. */
@RoadmapTest
class PartnershipPoliciesTest {

    private String municipality;
    private String leader;
    private UUID id;

    @BeforeEach
    void givenAnAgreementOfTwoMunicipalities() {
        municipality = Given.municipality(unique("m"));
        leader = Given.school(unique("s"), municipality);
        String far = Given.school(unique("s"), Given.municipality(unique("m")));
        String made = as(ADMIN)
                .body(json(
                        "{'kind':'network','purpose':'П','leader':'%s','leaderRole':'leader','supported':['%s'],'termFrom':'2021-09-01'}"
                                .formatted(leader, far)))
                .post("/api/v1/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        id = UUID.fromString(made);
    }

    private int changed(Caller caller) {
        return rows(caller, "update partnership set purpose = 'Другое' where id = ?1");
    }

    private int seen(Caller caller) {
        return rows(caller, "select count(*) from partnership where id = ?1");
    }

    private int rows(Caller caller, String sql) {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        return Arc.container().instance(Callers.class).get().as(caller, () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    var statement = entities.createNativeQuery(sql).setParameter(1, id);
                    return sql.startsWith("select")
                            ? ((Number) statement.getSingleResult()).intValue()
                            : statement.executeUpdate();
                }));
    }

    private static Caller authority(String path) {
        return new Caller("authority", "municipality", path, null);
    }

    @Test
    void whoIsOverSomeOfTheSchoolsSeesItAndWhoIsOverAllChangesIt() {
        Caller one = authority(Given.path(municipality));

        assertThat(seen(one)).isEqualTo(1);
        assertThat(changed(one)).isZero();
        assertThat(changed(authority("ru/kuzbass"))).isEqualTo(1);
    }

    @Test
    void aSchoolSeesItsOwnAndChangesNothing() {
        Caller own = new Caller("director", "school", Given.path(municipality), leader);

        assertThat(seen(own)).isEqualTo(1);
        assertThat(changed(own)).isZero();
        assertThat(seen(new Caller("director", "school", Given.path(municipality), unique("s"))))
                .isZero();
    }

    @Test
    void aTerritoryWhoseNameBeginsAlikeSeesNothing() {
        assertThat(seen(authority(Given.path(municipality) + "-2"))).isZero();
        assertThat(seen(authority(""))).isZero();
    }
}
