package ru.podyom.assessment.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The items of one procedure; they are told as a whole, so they are kept as a whole. */
@Entity
@Table(name = "procedure_items")
class ItemList {

    @Id
    @Column(name = "procedure_id")
    @Nullable
    UUID procedureId;

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @JdbcTypeCode(SqlTypes.JSON)
    List<Item> items = List.of();

    int score;

    /** The import whose protocol told them; null for what a person told. */
    @Column(name = "told_by")
    @Nullable
    UUID toldBy;

    @Version
    int version;

    /** For Hibernate. */
    protected ItemList() {}

    ItemList(AssessmentProcedure procedure) {
        this.procedureId = procedure.id();
        this.territoryPath = procedure.territoryPath;
    }

    void replace(List<Item> wanted) {
        this.items = List.copyOf(wanted);
        this.score = sum(wanted);
    }

    /** Whether these are the same items, but for what is said about them. */
    boolean isLaidOutAs(List<Item> wanted) {
        return items.size() == wanted.size()
                && IntStream.range(0, items.size())
                        .allMatch(
                                i -> items.get(i).number().equals(wanted.get(i).number())
                                        && items.get(i).maxScore()
                                                == wanted.get(i).maxScore());
    }

    /** Whether a paper of these items can have this greatest score; without items any. */
    boolean fits(@Nullable Integer maxScore) {
        return items.isEmpty() || maxScore == null || maxScore == score;
    }

    /** Version of the list: 0 before there is one. */
    static int tag(@Nullable ItemList list) {
        return list == null ? 0 : list.version + 1;
    }

    static int sum(List<Item> items) {
        return items.stream().mapToInt(Item::maxScore).sum();
    }
}
