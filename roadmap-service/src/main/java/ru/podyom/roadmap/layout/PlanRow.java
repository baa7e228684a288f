package ru.podyom.roadmap.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Place;

/** A row of a plan, put together from the rows it was printed in. */
public final class PlanRow {

    /** What a row is by its look; whether a row with a number and a title heads others shows only below it. */
    public enum Shape {
        SECTION,
        ITEM,
        INDICATOR
    }

    Shape shape;
    Place place;

    @Nullable
    String number;

    final Map<Role, String> texts = new EnumMap<>(Role.class);
    final SortedMap<Integer, String> years = new TreeMap<>();
    final List<Link> links = new ArrayList<>();
    boolean parted;
    boolean shifted;
    boolean merged;
    boolean below;
    // where the only cell of a row stands; -1 for a row with several
    int onlyCell = -1;

    PlanRow(Shape shape, Place place) {
        this.shape = shape;
        this.place = place;
    }

    public Shape shape() {
        return shape;
    }

    public Place place() {
        return place;
    }

    public @Nullable String number() {
        return number;
    }

    public String title() {
        return texts.getOrDefault(Role.TITLE, "");
    }

    /** {@code null} where the cell is empty, or there is no such column. */
    public @Nullable String text(Role role) {
        String text = texts.get(role);
        return text == null || text.isEmpty() ? null : text;
    }

    public SortedMap<Integer, String> years() {
        return years;
    }

    public List<Link> links() {
        return links;
    }

    /** Whether its cells were moved to stand below their headers. */
    public boolean isShifted() {
        return shifted;
    }

    /** Whether it was put together from several rows. */
    public boolean isMerged() {
        return merged;
    }

    /** Whether it is an entry of the list that the row above begins. */
    public boolean isBelow() {
        return below;
    }

    /** Whether nothing but a number and a title is there. */
    public boolean isBare() {
        return years.isEmpty()
                && texts.entrySet().stream()
                        .allMatch(each ->
                                each.getKey() == Role.TITLE || each.getValue().isEmpty());
    }
}
