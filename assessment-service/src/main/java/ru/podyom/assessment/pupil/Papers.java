package ru.podyom.assessment.pupil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.procedure.Item;
import ru.podyom.assessment.procedure.Items;
import ru.podyom.assessment.procedure.Procedures;
import ru.podyom.assessment.school.Schools;
import ru.podyom.assessment.sheet.UnreadableSheet;
import ru.podyom.assessment.table.ItemHeader;

/** Which items procedures have; while a file is read, on a connection of its own, for the other one is copying. */
@ApplicationScoped
class Papers {

    private final Procedures procedures;
    private final Items items;
    private final Schools schools;

    Papers(Procedures procedures, Items items, Schools schools) {
        this.procedures = procedures;
        this.items = items;
        this.schools = schools;
    }

    /** The items of a procedure as a protocol has them; empty if there is no such procedure. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Paper> of(String procedureCode, List<ItemHeader> headers) {
        Optional<AssessmentProcedure> procedure = procedures.byCode(procedureCode);
        if (procedure.isEmpty()) {
            return Optional.empty();
        }
        Paper paper = Paper.of(procedure.get(), items.of(procedure.get().id()), headers);
        if (paper.told()) {
            items.contradiction(paper.procedure(), paper.items()).ifPresent(why -> {
                throw new UnreadableSheet("the protocol's items cannot be those of " + procedureCode + ": " + why);
            });
        }
        return Optional.of(paper);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean knowsProcedure(String code) {
        return procedures.byCode(code).isPresent();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean knowsSchool(String code) {
        return schools.byCode(code).isPresent();
    }

    /** The items of a procedure in the running transaction. */
    Paper stored(String procedureCode) {
        AssessmentProcedure procedure = procedures.get(procedureCode);
        return new Paper(procedure, items.of(procedure.id()), List.of(), false);
    }

    /** Whether a protocol's items can still be told: nobody has told others meanwhile. */
    boolean stand(Paper paper) {
        List<Item> now = items.of(paper.procedure().id());
        return now.isEmpty() || now.equals(paper.items());
    }

    /** Tells the items that only a protocol knows. */
    void tell(Paper paper, UUID importId) {
        items.tell(paper.procedure(), paper.items(), importId);
    }
}
