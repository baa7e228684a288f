package ru.podyom.roadmap.activity;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands under what in one programme, and where something may be put. */
final class Outline {

    private final Map<UUID, Kind> kinds = new HashMap<>();
    private final Map<UUID, UUID> parents = new HashMap<>();

    Outline add(UUID id, Kind kind, @Nullable UUID parent) {
        kinds.put(id, kind);
        if (parent != null) {
            parents.put(id, parent);
        }
        return this;
    }

    boolean has(UUID id) {
        return kinds.containsKey(id);
    }

    boolean isSection(UUID id) {
        return kinds.get(id) == Kind.SECTION;
    }

    boolean hasParts(UUID id) {
        return parents.containsValue(id);
    }

    boolean hasSections(UUID id) {
        return parents.entrySet().stream().anyMatch(link -> link.getValue().equals(id) && isSection(link.getKey()));
    }

    boolean isBelow(UUID id, UUID above) {
        for (UUID at = parents.get(id); at != null; at = parents.get(at)) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    /** Levels from the top to this one; 0 for the top itself. */
    int depth(@Nullable UUID id) {
        int depth = 0;
        for (UUID at = id; at != null; at = parents.get(at)) {
            depth++;
        }
        return depth;
    }

    /** Levels of what stands below, this one included. */
    int height(UUID id) {
        int own = depth(id);
        return kinds.keySet().stream()
                        .filter(other -> isBelow(other, id))
                        .mapToInt(this::depth)
                        .max()
                        .orElse(own)
                - own
                + 1;
    }
}
