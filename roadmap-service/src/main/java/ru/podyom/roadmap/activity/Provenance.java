package ru.podyom.roadmap.activity;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the activities of a plan come from. */
public interface Provenance {

    Provenance NONE = new Provenance() {};

    /** Where in a document a node was read. */
    default @Nullable ReadAt place(NewNode node) {
        return null;
    }

    /** The activity of the template that a node was copied from. */
    default @Nullable UUID origin(NewNode node) {
        return null;
    }

    /** Nodes read from a document. */
    static Provenance read(Function<NewNode, @Nullable ReadAt> places) {
        return new Provenance() {
            @Override
            public @Nullable ReadAt place(NewNode node) {
                return places.apply(node);
            }
        };
    }

    /** @param origins by identity: two nodes may say the same */
    static Provenance copied(Function<NewNode, @Nullable UUID> origins) {
        return new Provenance() {
            @Override
            public @Nullable UUID origin(NewNode node) {
                return origins.apply(node);
            }
        };
    }
}
