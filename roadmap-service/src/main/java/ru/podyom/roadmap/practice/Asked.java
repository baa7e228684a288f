package ru.podyom.roadmap.practice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.mentoring.Deficit;

/** What practices a list is asked for; what nobody asked for makes no condition. */
record Asked(
        @Nullable String q,
        @Nullable String below,
        @Nullable String school,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable Deficit deficit,
        @Nullable PracticeState state) {

    private static final String WORDS = "websearch_to_tsquery('russian', ?)";

    /** Whether there is a word to look for: «и» is none. */
    static Sql hasWords(String q) {
        return new Sql("select numnode(" + WORDS + ") > 0", spelt(q));
    }

    /** All that is asked for, the best fitting first, among those alike the latest. */
    Sql all(String columns) {
        return select(columns).then("order by rank desc, p.id desc");
    }

    /** Id and rank of those after a place in that order. */
    Sql page(@Nullable Found last, int rows) {
        return after(last).then("order by rank desc, p.id desc limit ?", rows);
    }

    private Sql after(@Nullable Found last) {
        Sql sql = select("p.id");
        if (last == null) {
            return sql;
        }
        Float rank = last.rank();
        return rank == null
                ? sql.then("and p.id < ?", last.id())
                : new Sql("select * from (" + sql.text() + ") p", sql.values())
                        .then("where (rank, id) < (cast(? as real), ?)", rank, last.id());
    }

    private Sql select(String columns) {
        String q = this.q;
        Sql sql = q == null
                ? new Sql("select " + columns + ", cast(null as real) as rank from practice p where true")
                : new Sql("select " + columns + ", ts_rank(p.words, " + WORDS + ") as rank from practice p", spelt(q))
                        .then("where p.id in (select practices_about(" + WORDS + "))", spelt(q));
        if (below != null) {
            sql = sql.then("and (p.territory_path = ? or starts_with(p.territory_path, ?))", below, below + "/");
        }
        return sql.and("p.school = ?", school)
                .and("(p.subject = ? or p.subject is null)", subject)
                .and("coalesce(? between p.grade_from and p.grade_to, true)", grade)
                .and("? = any(p.deficits)", deficit == null ? null : deficit.name())
                .and("p.state = ?", state == null ? null : state.name());
    }

    /** As the words are kept: the dictionary takes ё and е for two letters, and people write the one for the other. */
    private static String spelt(String q) {
        return q.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {q, below, school, subject, grade, String.valueOf(deficit), String.valueOf(state)
        };
    }
}
