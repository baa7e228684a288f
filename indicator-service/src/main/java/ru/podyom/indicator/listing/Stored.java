package ru.podyom.indicator.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.ruleset.Criterion;
import ru.podyom.indicator.ruleset.Distance;
import ru.podyom.runtime.access.Scope;

/** Reads what was stored of a verdict; public views carry no numbers of pupils, for groups may be small. */
@ApplicationScoped
class Stored {

    private static final String PUBLIC = "portal";

    private final ObjectMapper json;
    private final Scope scope;

    Stored(ObjectMapper json, Scope scope) {
        this.json = json;
        this.scope = scope;
    }

    /** Whether the caller may read numbers of pupils. */
    boolean pupilsAreTold() {
        return !scope.caller().role().equals(PUBLIC);
    }

    List<Criterion> criteria(@Nullable Object stored) {
        List<Criterion> all = stored == null ? List.of() : read(stored, new TypeReference<List<Criterion>>() {});
        return pupilsAreTold()
                ? all
                : all.stream().map(Criterion::withoutPupils).toList();
    }

    @Nullable
    Distance distance(@Nullable Object stored) {
        return stored == null || !pupilsAreTold() ? null : read(stored, new TypeReference<Distance>() {});
    }

    private <T> T read(Object stored, TypeReference<T> type) {
        try {
            return json.readValue(stored.toString(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored verdict cannot be read", e);
        }
    }
}
