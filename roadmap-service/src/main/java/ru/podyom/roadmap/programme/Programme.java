package ru.podyom.roadmap.programme;

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
import ru.podyom.roadmap.territory.Territory;
import ru.podyom.runtime.problem.Problems;

/** A programme; code, level, territory, school and parent are for life. */
@Entity
public class Programme {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(updatable = false)
    String code = "";

    String title = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Level level = Level.MUNICIPALITY;

    @Column(updatable = false)
    String territory = "";

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(updatable = false)
    @Nullable
    String school;

    @Column(updatable = false)
    @Nullable
    String parent;

    @Column(name = "term_from")
    LocalDate termFrom = LocalDate.EPOCH;

    @Column(name = "term_to")
    LocalDate termTo = LocalDate.EPOCH;

    @Column(name = "order_number")
    @Nullable
    String orderNumber;

    @Column(name = "ordered_on")
    @Nullable
    LocalDate orderedOn;

    @Column(name = "approved_on")
    @Nullable
    LocalDate approvedOn;

    @Nullable
    String goal;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Objective> objectives = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    Passport passport = Passport.EMPTY;

    @Column(name = "claimed_schools")
    @JdbcTypeCode(SqlTypes.JSON)
    List<ClaimedSchool> claimedSchools = List.of();

    @Nullable
    String source;

    @Nullable
    String notes;

    @Enumerated(EnumType.STRING)
    State state = State.DRAFT;

    @Version
    int version;

    /** For Hibernate. */
    protected Programme() {}

    Programme(NewProgramme wanted, Territory home) {
        this.code = wanted.code();
        this.level = wanted.level();
        this.territory = home.code();
        this.territoryPath = home.path();
        this.school = wanted.school();
        this.parent = wanted.parent();
        set(wanted);
    }

    void correct(NewProgramme wanted) {
        boolean same = code.equals(wanted.code())
                && level == wanted.level()
                && territory.equals(wanted.territory())
                && Objects.equals(school, wanted.school())
                && (wanted.parent() == null || wanted.parent().equals(parent));
        if (!same) {
            throw Problems.conflict(
                    "identity", "code, level, territory, school and parent of a programme do not change");
        }
        requireOpen();
        set(wanted);
    }

    private void set(NewProgramme wanted) {
        this.title = wanted.title();
        this.termFrom = wanted.termFrom();
        this.termTo = wanted.termTo();
        this.orderNumber = wanted.orderNumber();
        this.orderedOn = wanted.orderedOn();
        this.approvedOn = wanted.approvedOn();
        this.goal = wanted.goal();
        this.objectives = wanted.objectivesInOrder();
        this.passport = wanted.passportOrEmpty();
        this.claimedSchools = wanted.claims();
        this.source = wanted.source();
        this.notes = wanted.notes();
    }

    void moveTo(State wanted) {
        if (!state.next().contains(wanted)) {
            throw Problems.conflict(
                    "not-allowed-move",
                    "from %s a programme goes to %s, not to %s".formatted(state, state.next(), wanted));
        }
        state = wanted;
    }

    /** 409 for a programme whose plan does not change any more. */
    void requireOpen() {
        if (state.isEnd()) {
            throw Problems.conflict("closed", "the programme is " + state);
        }
    }

    /** 409 for what is not yet to be carried out, or was given up; what a completed one has done may still be put right. */
    public void requireMarkable() {
        if (state == State.CANCELLED) {
            throw Problems.conflict("closed", "the programme is " + state);
        }
        if (!isApproved()) {
            throw Problems.conflict("not-approved", "the programme is " + state + " and not yet to be carried out");
        }
    }

    public boolean isApproved() {
        return state.isLive() || state == State.COMPLETED;
    }

    /** Whether its work is due. */
    public boolean isLive() {
        return state.isLive();
    }

    /** Whether a territory is its own, or lies in it. */
    public boolean covers(String path) {
        return (path + "/").startsWith(territoryPath + "/");
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String code() {
        return code;
    }

    public String territoryPath() {
        return territoryPath;
    }

    public @Nullable String school() {
        return school;
    }

    public LocalDate termFrom() {
        return termFrom;
    }

    public LocalDate termTo() {
        return termTo;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    public Level level() {
        return level;
    }

    public String territory() {
        return territory;
    }

    public String title() {
        return title;
    }

    public @Nullable String parent() {
        return parent;
    }

    public @Nullable String goal() {
        return goal;
    }

    public Passport passport() {
        return passport;
    }

    public State state() {
        return state;
    }

    public List<Objective> objectives() {
        return objectives;
    }

    public int version() {
        return version;
    }
}
