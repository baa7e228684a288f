package ru.podyom.assessment.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import ru.podyom.assessment.timeline.Rows;
import ru.podyom.runtime.problem.Problems;

/** Which school took over from which. */
@ApplicationScoped
class Successions {

    private final EntityManager entities;

    Successions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * 409 when the predecessor took over from the successor before, itself or through others.
     *
     * @param change that tells it: a merger or a split
     */
    void add(School predecessor, School successor, NewChange change) {
        Object cycle = Rows.query(entities, "select school_succeeds(?1, ?2)", predecessor.id(), successor.id())
                .getSingleResult();
        if (Boolean.TRUE.equals(cycle)) {
            throw Problems.conflict(
                    "cycle", predecessor.code + " took over from " + successor.code + " before: it cannot be both");
        }
        Rows.query(
                        entities,
                        """
                        insert into school_succession (predecessor, successor, happened_on, kind, closing)
                        values (?1, ?2, ?3, ?4, ?5)""",
                        predecessor.id(),
                        successor.id(),
                        change.on(),
                        change.kind() == ChangeKind.MERGE ? "MERGER" : "SPLIT",
                        change.closes())
                .executeUpdate();
    }

    /** The school was not closed on that day after all: nobody took over by that. */
    void takeBackClosing(School predecessor, LocalDate on) {
        takeBack(predecessor, on, true);
    }

    /** 409 when no split of that day is recorded after which the school went on. */
    void takeBackSplit(School predecessor, LocalDate on) {
        if (takeBack(predecessor, on, false) == 0) {
            throw Problems.conflict(
                    "not-split", predecessor.code + " is not recorded to have been split on " + on + " and gone on");
        }
    }

    private int takeBack(School predecessor, LocalDate on, boolean closing) {
        return Rows.query(entities, """
                        delete from school_succession
                         where predecessor = ?1 and happened_on = ?2 and closing = ?3""", predecessor.id(), on, closing).executeUpdate();
    }

    /** Codes of all that took over from a school, in the order they did. */
    List<String> successorsOf(School school) {
        String codes = (String) Rows.query(entities, "select school_successors(?1)", school.id())
                .getSingleResult();
        return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }

    List<SchoolHistory.Link> predecessors(School school) {
        return links(school, "successor", "predecessor");
    }

    List<SchoolHistory.Link> successors(School school) {
        return links(school, "predecessor", "successor");
    }

    /** Schools at the other end, of those that the caller may see. */
    private List<SchoolHistory.Link> links(School school, String end, String otherEnd) {
        return Rows.of(entities, """
                        select other.code, other.name, cast(link.happened_on as text), link.kind
                          from school_succession as link join school as other on other.id = link.%s
                         where link.%s = ?1 order by link.happened_on, other.code""".formatted(otherEnd, end), school.id()).stream()
                .map(row -> new SchoolHistory.Link(
                        (String) row[0],
                        (String) row[1],
                        LocalDate.parse((String) row[2]),
                        SchoolHistory.LinkKind.valueOf((String) row[3])))
                .toList();
    }
}
