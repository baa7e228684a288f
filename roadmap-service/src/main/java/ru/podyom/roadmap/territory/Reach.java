package ru.podyom.roadmap.territory;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is over something that several schools take part in, and who sees it.
 *
 * @param territoryPath of the lowest territory over all of them; empty if there is none
 * @param seenBy paths of all territories over any of them, {@code *} for the service itself, and each school's code
 *     after a {@code #}: what the row policies compare the caller with
 */
public record Reach(String territoryPath, SortedSet<String> seenBy) {

    /** Where somebody takes part: a school, or a territory's own people. */
    public record Place(String territoryPath, @Nullable String school) {}

    public static Reach of(Collection<Place> places) {
        SortedSet<String> seenBy = new TreeSet<>(List.of("*"));
        TreeSet<String> over = null;
        for (Place place : places) {
            TreeSet<String> above = above(place.territoryPath());
            seenBy.addAll(above);
            if (place.school() != null) {
                seenBy.add("#" + place.school());
            }
            if (over == null) {
                over = above;
            } else {
                over.retainAll(above);
            }
        }
        // Of paths over one place the last in order is the longest.
        return new Reach(over == null || over.isEmpty() ? "" : over.last(), seenBy);
    }

    private static TreeSet<String> above(String path) {
        TreeSet<String> all = new TreeSet<>();
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            all.add(at);
        }
        return all;
    }
}
