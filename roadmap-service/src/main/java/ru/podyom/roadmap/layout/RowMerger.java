package ru.podyom.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.layout.PlanRow.Shape;

/** Makes one row of what was printed as several: split between pages, wrapped to further lines, or listed below. */
final class RowMerger {

    private static final Pattern PROMISED = Pattern.compile(
            "^(?:-\\s*)?(?:доля|удельный вес|количество|число|процент|охват|показатель) .*\\d", Pattern.DOTALL);
    private static final Pattern OPEN =
            Pattern.compile("(?:^| )(?:в|на) (?:течени[еи]|протяжении|конце|начале|период)$");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final int NARROW = 70;
    private static final double SOME = 0.3;
    private static final double MOST = 0.6;

    private final Columns columns;
    private final Joiner joiner;
    private final boolean wrapped;
    private final List<PlanRow> merged = new ArrayList<>();
    private List<Link> links = List.of();
    private @Nullable PlanRow last;
    private @Nullable String deadline;

    private RowMerger(Columns columns, Joiner joiner, boolean wrapped) {
        this.columns = columns;
        this.joiner = joiner;
        this.wrapped = wrapped;
    }

    static List<PlanRow> merge(Columns columns, Joiner joiner, List<PlanRow> rows) {
        RowMerger merger = new RowMerger(columns, joiner, isWrapped(columns, rows));
        rows.forEach(merger::take);
        return merger.merged;
    }

    /** Whether lines were broken to fit narrow cells: then a row without a number goes on. */
    private static boolean isWrapped(Columns columns, List<PlanRow> rows) {
        if (!columns.has(Role.NUMBER) || columns.has(Role.YEAR)) {
            return false;
        }
        List<PlanRow> without = rows.stream()
                .filter(row -> row.number == null && row.shape == Shape.ITEM)
                .toList();
        boolean narrow = rows.stream().allMatch(row -> row.title().length() <= NARROW);
        long goOn = without.stream()
                .filter(row -> row.title().isEmpty() || Wording.goesOn(row.title()))
                .count();
        return narrow && without.size() >= rows.size() * SOME && goOn >= without.size() * MOST;
    }

    private void take(PlanRow row) {
        if (row.shape == Shape.SECTION && row.onlyCell >= 0) {
            alone(row);
        } else if (row.shape == Shape.SECTION) {
            section(row);
        } else {
            item(row);
        }
    }

    private void section(PlanRow row) {
        merged.add(row);
        // a plan by months has no column for them
        boolean dates = !columns.has(Role.DEADLINE) && !columns.has(Role.YEAR) && Wording.isDeadline(row.title());
        deadline = dates ? row.title() : null;
        last = null;
        links = List.of();
    }

    private void alone(PlanRow row) {
        String text = row.title();
        Role role = columns.role(row.onlyCell);
        boolean whole = row.number == null;
        if (whole && PageFurniture.isPage(text)) {
            return;
        }
        if (whole && PrintedNumber.is(text)) {
            number(text);
        } else if (Wording.isPromiseLabel(text)) {
            label(row, text);
        } else if (Link.isNothingElse((whole ? "" : row.number + " ") + text)) {
            links = Link.named((whole ? "" : row.number + " ") + text);
        } else if (last != null && isPartOf(last, row, role)) {
            into(last, asItem(row, role));
        } else if (last != null && whole && goesOnFrom(last, row)) {
            into(last, asItem(row, Role.TITLE));
        } else if (last != null && whole && Wording.goesOn(text)) {
            row.below = true;
            add(asItem(row, Role.TITLE));
        } else {
            row.links.addAll(Link.begins(row.number + " " + text) ? Link.named(row.number + " ") : List.of());
            section(row);
        }
    }

    /** Whether the only cell goes on from the one above it; in the first column it may be a heading, too. */
    private static boolean isPartOf(PlanRow former, PlanRow row, Role role) {
        if (row.onlyCell > 0 || role != Role.DEADLINE) {
            return row.onlyCell > 0 && !isOfTitle(role);
        }
        String above = former.text(Role.DEADLINE);
        String text = row.title();
        if (row.number != null || above == null) {
            return false;
        }
        boolean open =
                Wording.isDangling(above) || OPEN.matcher(Wording.plain(above)).find();
        boolean year = YEAR.matcher(text).find() && !YEAR.matcher(above).find();
        return open || year || Wording.goesOn(text) || "-–—".indexOf(text.charAt(0)) >= 0;
    }

    private void number(String text) {
        if (last != null && last.number == null) {
            last.number = text;
        }
    }

    private static boolean isOfTitle(Role role) {
        return role == Role.TITLE || role == Role.NUMBER || role == Role.GROUP || role == Role.UNKNOWN;
    }

    private PlanRow asItem(PlanRow row, Role role) {
        String text = row.title();
        row.shape = Shape.ITEM;
        if (role == Role.YEAR) {
            row.texts.clear();
            row.years.put(columns.all().get(row.onlyCell).year(), text);
        } else if (!isOfTitle(role)) {
            row.texts.clear();
            row.texts.put(role, text);
        }
        return row;
    }

    private boolean goesOnFrom(PlanRow former, PlanRow row) {
        String text = row.title();
        boolean broken = wrapped || !columns.has(Role.NUMBER);
        return Wording.isBullet(text)
                || (Wording.goesOn(text) && (row.parted || (broken && !Wording.isEnded(former.title()))))
                || (Wording.isDangling(former.title()) && (row.parted || Wording.goesOn(text)));
    }

    private void label(PlanRow row, String text) {
        if (last != null && last.shape == Shape.INDICATOR) {
            last.texts.put(Role.TITLE, text);
            last.place = last.place.to(row.place);
        } else {
            row.shape = Shape.INDICATOR;
            add(row);
        }
    }

    private void item(PlanRow row) {
        if (Wording.isPromiseLabel(row.title()) || isPromise(row)) {
            row.shape = Shape.INDICATOR;
            if (last == null || last.shape != Shape.INDICATOR || !row.title().isEmpty()) {
                add(row);
            } else {
                into(last, row);
            }
        } else if (last != null && continues(last, row)) {
            into(last, row);
        } else {
            row.below = last != null
                    && columns.has(Role.NUMBER)
                    && row.number == null
                    && Wording.goesOn(row.title())
                    && row.text(Role.DEADLINE) == null;
            add(row);
        }
    }

    private static boolean isPromise(PlanRow row) {
        return row.title().isEmpty()
                && row.number == null
                && row.years.values().stream().limit(1).anyMatch(text -> PROMISED.matcher(Wording.plain(text))
                        .find());
    }

    private boolean continues(PlanRow former, PlanRow row) {
        String title = row.title();
        if (row.number != null) {
            // the number stood in the middle of a cell that was cut by the end of the page
            return former.number == null
                    && row.parted
                    && Wording.goesOn(title)
                    && !Wording.isEnded(former.title())
                    && columns.has(Role.NUMBER);
        }
        if (title.isEmpty()) {
            return true;
        }
        if (row.parted && (isCut(former, row) || Wording.isDangling(former.title()))) {
            return true;
        }
        if (wrapped) {
            return Wording.goesOn(title) || !Wording.isEnded(former.title());
        }
        String deadline = row.text(Role.DEADLINE);
        boolean noDeadline = deadline == null || (Wording.goesOn(deadline) && !Wording.isDeadline(deadline));
        boolean inPage = Wording.isDangling(former.title()) || (!columns.has(Role.NUMBER) && noDeadline);
        return Wording.goesOn(title) && !Wording.isEnded(former.title()) && (row.parted || inPage);
    }

    /** Whether a cell of the former ends in the middle, and the one below is there to end it. */
    private static boolean isCut(PlanRow former, PlanRow row) {
        return row.texts.entrySet().stream().anyMatch(each -> {
            String above = former.text(each.getKey());
            return above != null
                    && each.getKey() != Role.TITLE
                    && above.matches("(?s).*[\\p{L}\\s][-–—]$")
                    && !each.getValue().isEmpty();
        });
    }

    private void add(PlanRow row) {
        if (deadline != null && row.shape == Shape.ITEM) {
            row.texts.put(Role.DEADLINE, deadline);
        }
        row.links.addAll(links);
        merged.add(row);
        last = row;
    }

    private void into(PlanRow former, PlanRow row) {
        for (Map.Entry<Role, String> each : row.texts.entrySet()) {
            former.texts.merge(each.getKey(), each.getValue(), (above, below) -> together(each.getKey(), above, below));
        }
        row.years.forEach(
                (year, text) -> former.years.merge(year, text, (above, below) -> years(former, above, below)));
        former.number = former.number == null ? row.number : former.number;
        former.place = former.place.to(row.place);
        former.shifted |= row.shifted;
        // further tasks of a year are rows of their own, not a broken one
        former.merged |= !row.texts.isEmpty();
    }

    private String together(Role role, String above, String below) {
        if (above.equals(below)) {
            return above;
        }
        // the name of an organisation stands in quotation marks behind what it is
        boolean anew = !wrapped && !Wording.goesOn(below) && !Wording.isDangling(above) && !below.startsWith("«");
        boolean lines = role.isPerson() || (role == Role.RESULT && Wording.isEnded(above));
        return lines && anew ? above + "\n" + below : joiner.join(above, below);
    }

    private String years(PlanRow former, String above, String below) {
        boolean goesOn = Wording.goesOn(below) && (former.shape == Shape.INDICATOR || Wording.isDangling(above));
        return goesOn && !Wording.isEnded(above) ? joiner.join(above, below) : above + "\n" + below;
    }
}
