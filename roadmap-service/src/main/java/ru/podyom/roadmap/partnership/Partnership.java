package ru.podyom.roadmap.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.Reach;
import ru.podyom.runtime.problem.Problems;

/** An agreement between a school that helps and those that it helps: a draft until signed, in force until ended. */
@Entity
class Partnership {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Enumerated(EnumType.STRING)
    Kind kind = Kind.PARTNERSHIP;

    @Nullable
    String number;

    String purpose = "";

    String leader = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "leader_role")
    LeaderRole leaderRole = LeaderRole.LEADER;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] supported = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] subjects = {};

    @Column(name = "term_from")
    LocalDate termFrom = LocalDate.EPOCH;

    @Column(name = "term_to")
    @Nullable
    LocalDate termTo;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> links = List.of();

    @Nullable
    String basis;

    @Column(name = "signed_on")
    @Nullable
    LocalDate signedOn;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Column(name = "end_reason")
    @Nullable
    String endReason;

    @Column(updatable = false)
    @Nullable
    UUID renews;

    @Column(name = "territory_path")
    String territoryPath = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "seen_by")
    String[] seenBy = {};

    @Version
    int version;

    /** For Hibernate. */
    protected Partnership() {}

    Partnership(NewPartnership wanted, Reach reach, @Nullable UUID renews) {
        this.renews = renews;
        describe(wanted, reach);
    }

    final void describe(NewPartnership wanted, Reach reach) {
        requireOpen();
        this.kind = wanted.kind();
        this.number = wanted.number();
        this.purpose = wanted.purpose();
        this.leader = wanted.leader();
        this.leaderRole = wanted.leaderRole();
        this.supported = wanted.supported().toArray(String[]::new);
        this.subjects = wanted.subjectCodes().toArray(String[]::new);
        this.termFrom = wanted.termFrom();
        this.termTo = wanted.termTo();
        this.links = wanted.linkList();
        this.basis = wanted.basis();
        this.territoryPath = reach.territoryPath();
        this.seenBy = reach.seenBy().toArray(String[]::new);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    PartnershipState state() {
        if (endedOn != null) {
            return PartnershipState.ENDED;
        }
        return signedOn == null ? PartnershipState.DRAFT : PartnershipState.ACTIVE;
    }

    /** Null as long as nobody has said when it ends. */
    @Nullable
    LocalDate lastDay() {
        if (termTo == null || endedOn == null) {
            return termTo == null ? endedOn : termTo;
        }
        return termTo.isBefore(endedOn) ? termTo : endedOn;
    }

    /** Answers whether that is news; the same again is none. */
    boolean sign(Signing signing) {
        requireOpen();
        if (signedOn != null) {
            if (signedOn.equals(signing.signedOn())) {
                return false;
            }
            throw Problems.conflict("signed", "it was signed on " + signedOn);
        }
        signedOn = signing.signedOn();
        number = signing.number() == null ? number : signing.number();
        return true;
    }

    /** Answers whether that is news; the same again is none. */
    boolean end(Ending ending) {
        if (ending.endedOn().equals(endedOn) && ending.reason().equals(endReason)) {
            return false;
        }
        requireOpen();
        endedOn = ending.endedOn();
        endReason = ending.reason();
        return true;
    }

    private void requireOpen() {
        if (endedOn != null) {
            throw Problems.conflict("ended", "it was ended on " + endedOn);
        }
    }
}
