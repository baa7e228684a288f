package ru.podyom.assessment.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.runtime.problem.Problems;

/** Keys that only one school may have: its code, its login, and in its region its code of РИС ГИА. */
@ApplicationScoped
public class TakenKeys {

    private final EntityManager entities;

    TakenKeys(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Which of these keys are taken, by whomever: also by a school that the caller does not see.
     *
     * @param risCodes with their region, as {@code kuzbass/320114}
     */
    @SuppressWarnings("unchecked")
    public Set<String> of(Collection<String> codes, Collection<String> logins, Collection<String> risCodes) {
        List<String> taken = entities.createNativeQuery(
                        "select * from school_keys_taken(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[]))",
                        String.class)
                .setParameter(1, codes.toArray(String[]::new))
                .setParameter(2, logins.toArray(String[]::new))
                .setParameter(3, risCodes.toArray(String[]::new))
                .getResultList();
        return Set.copyOf(taken);
    }

    /** Names the keys that another school has; a unique index would only say that one of them is taken. */
    void refuseTaken(NewSchool wanted, Territory municipality, @Nullable School known) {
        String risCode = risKey(wanted.risCode(), municipality.path());
        boolean ownLogin = known != null && Objects.equals(known.fisokoLogin, wanted.fisokoLogin());
        boolean ownRisCode = known != null && Objects.equals(risKey(known.risCode, known.territoryPath), risCode);
        List<String> none = List.of();
        List<String> codes = known == null ? List.of(wanted.code()) : none;
        List<String> logins =
                ownLogin ? none : Stream.ofNullable(wanted.fisokoLogin()).toList();
        List<String> risCodes = ownRisCode ? none : Stream.ofNullable(risCode).toList();
        if (of(codes, logins, risCodes).isEmpty()) {
            return;
        }
        List<String> which = new ArrayList<>();
        of(codes, none, none).forEach(key -> which.add("the code " + key));
        of(none, logins, none).forEach(key -> which.add("the fisokoLogin " + key));
        of(none, none, risCodes).forEach(key -> which.add("the risCode " + wanted.risCode()));
        throw Problems.conflict("exists", "another school has " + String.join(" and ", which));
    }

    private static @Nullable String risKey(@Nullable String risCode, String path) {
        return risCode == null ? null : path.split("/")[1] + "/" + risCode;
    }
}
