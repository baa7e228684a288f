package ru.podyom.roadmap.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.School;
import ru.podyom.runtime.problem.Problems;

/** Advice to one school, sent once; the school acknowledges and answers it, once each. */
@Entity
class Recommendation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(updatable = false)
    String school = "";

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Ground ground = Ground.OTHER;

    @Column(name = "ground_code", updatable = false)
    @Nullable
    String groundCode;

    @Column(updatable = false)
    String advice = "";

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    List<String> links = List.of();

    @Column(name = "acknowledge_by", updatable = false)
    LocalDate acknowledgeBy = LocalDate.EPOCH;

    @Column(name = "due_on", updatable = false)
    @Nullable
    LocalDate dueOn;

    @Column(updatable = false)
    String fingerprint = "";

    @Column(name = "sent_by", updatable = false)
    String sentBy = "";

    @Column(name = "sent_at", updatable = false)
    Instant sentAt = Instant.EPOCH;

    @Column(name = "acknowledged_by")
    @Nullable
    String acknowledgedBy;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;

    @Nullable
    String answer;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "answer_links")
    List<String> answerLinks = List.of();

    @Column(name = "answered_by")
    @Nullable
    String answeredBy;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Version
    int version;

    /** For Hibernate. */
    protected Recommendation() {}

    Recommendation(NewRecommendation sent, School to, String print, String by, Instant at) {
        this.school = to.code();
        this.territoryPath = to.territoryPath();
        this.ground = sent.ground();
        this.groundCode = sent.groundCode();
        this.advice = sent.advice();
        this.links = sent.linkList();
        this.acknowledgeBy = sent.acknowledgeBy();
        this.dueOn = sent.dueOn();
        this.fingerprint = print;
        this.sentBy = by;
        this.sentAt = at;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    /** Answers whether it was not acknowledged before. */
    boolean acknowledge(String by, Instant at) {
        if (acknowledgedAt != null) {
            return false;
        }
        acknowledgedBy = by;
        acknowledgedAt = at;
        return true;
    }

    /** Who answers has heard; the same answer again changes nothing and gives false. */
    boolean answer(NewAnswer said, String by, Instant at) {
        if (answer != null) {
            if (answer.equals(said.answer()) && answerLinks.equals(said.linkList())) {
                return false;
            }
            throw Problems.conflict("answered", "it was answered by " + answeredBy + "; an answer stays");
        }
        acknowledge(by, at);
        answer = said.answer();
        answerLinks = said.linkList();
        answeredBy = by;
        answeredAt = at;
        return true;
    }

    RecommendationStatus status(LocalDate today) {
        if (answeredAt != null) {
            return RecommendationStatus.ANSWERED;
        }
        if (acknowledgedAt != null) {
            return RecommendationStatus.ACKNOWLEDGED;
        }
        return acknowledgeBy.isBefore(today) ? RecommendationStatus.UNHEARD : RecommendationStatus.SENT;
    }
}
