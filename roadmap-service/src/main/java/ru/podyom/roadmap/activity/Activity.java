package ru.podyom.roadmap.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.schedule.Schedule;
import ru.podyom.roadmap.timetable.Note;
import ru.podyom.runtime.problem.Problems;

/** A section or activity of a programme. Its id is its identity; the printed number is only text. */
@Entity
public class Activity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "programme_id", updatable = false)
    @Nullable
    UUID programmeId;

    @Column(name = "programme_code", updatable = false)
    String programmeCode = "";

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(updatable = false)
    @Nullable
    String school;

    @Nullable
    UUID parent;

    int position;

    @Nullable
    String number;

    @Enumerated(EnumType.STRING)
    Kind kind = Kind.ACTIVITY;

    String title = "";

    @Nullable
    String deadline;

    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    Schedule schedule = new Schedule.Unspecified();

    @JdbcTypeCode(SqlTypes.JSON)
    ReadDeadline reading = ReadDeadline.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Note> notes = List.of();

    @Nullable
    String event;

    @JdbcTypeCode(SqlTypes.JSON)
    Roles roles = Roles.NONE;

    @Enumerated(EnumType.STRING)
    Audience.Who audience = Audience.Who.PROGRAMME;

    @Column(name = "audience_schools")
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] audienceSchools = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] objectives = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] indicators = {};

    @JdbcTypeCode(SqlTypes.JSON)
    SortedMap<Integer, String> years = new TreeMap<>();

    /** The activity of the template that this one was copied from. */
    @Column(updatable = false)
    @Nullable
    UUID origin;

    /** Where in a document it was read. */
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    ReadAt place;

    @Column(name = "expected_result")
    @Nullable
    String expectedResult;

    boolean leaf;

    @Enumerated(EnumType.STRING)
    ActivityState state = ActivityState.PLANNED;

    @Column(name = "done_on")
    @Nullable
    LocalDate doneOn;

    @Version
    int version;

    /** For Hibernate. */
    protected Activity() {}

    Activity(Programme programme, NewActivity wanted, Deadlines.Read read, int position) {
        this.programmeId = programme.id();
        this.programmeCode = programme.code();
        this.territoryPath = programme.territoryPath();
        this.school = programme.school();
        this.parent = wanted.parent();
        this.position = position;
        describe(wanted, read, false);
    }

    /** Takes the text; the place in the plan is not the text's business. */
    final void describe(NewActivity wanted, Deadlines.Read read, boolean hasParts) {
        if (state != ActivityState.PLANNED && wanted.kind() == Kind.SECTION) {
            throw Problems.conflict("marked", "a marked activity does not become a section");
        }
        this.number = wanted.number();
        this.kind = wanted.kind();
        this.title = wanted.title();
        this.deadline = wanted.deadline();
        this.roles = wanted.rolesRead();
        this.expectedResult = wanted.expectedResult();
        this.audience = wanted.audienceOrOwn().who();
        this.audienceSchools = wanted.audienceOrOwn().codes().toArray(String[]::new);
        this.objectives = wanted.objectiveCodes().toArray(String[]::new);
        this.indicators = wanted.indicatorCodes().toArray(String[]::new);
        this.years = wanted.inYears();
        means(read);
        hasParts(hasParts);
    }

    void comesFrom(Provenance provenance, NewNode node) {
        this.place = provenance.place(node);
        this.origin = provenance.origin(node);
    }

    final void means(Deadlines.Read read) {
        this.schedule = read.schedule();
        this.reading = read.reading();
        this.event = read.event();
    }

    /**
     * Notes whether something stands below: only what has no parts is marked and counted.
     *
     * @return whether that makes or ends a leaf
     */
    final boolean hasParts(boolean parts) {
        if (parts && state != ActivityState.PLANNED) {
            throw Problems.conflict("marked", "a marked activity is not divided; take its mark back first");
        }
        boolean before = leaf;
        leaf = kind == Kind.ACTIVITY && !parts;
        return leaf != before;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID programmeId() {
        return Objects.requireNonNull(programmeId);
    }

    /** As the term says now; what a person has given stays. */
    void rereads(Deadlines.Read read) {
        boolean given = reading.equals(ReadDeadline.given());
        if (!given) {
            means(read);
        }
    }

    /**
     * Takes what its schedule comes to.
     *
     * @param last day on which its last occurrence is due
     * @param said what is missing of its occurrences, or stands outside
     */
    public void isDueOn(@Nullable LocalDate last, List<Note> said) {
        this.dueOn = last;
        if (!notes.equals(said)) {
            this.notes = said;
        }
    }

    public boolean isMarked() {
        return state != ActivityState.PLANNED;
    }

    /**
     * The same for another programme: one bearer's work, by the programme's own objectives.
     *
     * @param known codes of that programme's objectives
     */
    public NewNode copy(Set<@Nullable String> known, List<NewNode> children) {
        // What a person has decided is taken over as decided; a wording is read anew, in the other term.
        boolean decided = deadline == null || reading.equals(ReadDeadline.given());
        return new NewNode(
                number,
                kind,
                title,
                deadline,
                null,
                decided && !(schedule instanceof Schedule.Unspecified) && years.isEmpty() ? schedule : null,
                roles,
                expectedResult,
                null,
                List.of(objectives).stream().filter(known::contains).toList(),
                List.of(indicators),
                years,
                children);
    }

    public @Nullable UUID parent() {
        return parent;
    }

    public boolean isLeaf() {
        return leaf;
    }

    public String title() {
        return title;
    }

    public String programmeCode() {
        return programmeCode;
    }

    public String territoryPath() {
        return territoryPath;
    }

    public @Nullable String school() {
        return school;
    }

    public Schedule schedule() {
        return schedule;
    }

    public SortedMap<Integer, String> years() {
        return years;
    }

    public Audience audience() {
        return new Audience(audience, List.of(audienceSchools));
    }

    public Roles roles() {
        return roles;
    }
}
