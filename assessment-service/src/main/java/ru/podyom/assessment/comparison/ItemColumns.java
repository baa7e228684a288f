package ru.podyom.assessment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ru.podyom.assessment.statistics.Disclosure;
import ru.podyom.assessment.statistics.Figure;
import ru.podyom.assessment.statistics.Gap;
import ru.podyom.assessment.statistics.Part;

/**
 * The figures of one item, each for all areas.
 *
 * <p>Marks add up to the pupils, and pupils nearly to the schools' totals: so beyond what the caller sees either all
 * mark groups of an area are told or none is.
 */
record ItemColumns(ItemSums sums, List<Boolean> seen, Disclosure disclosure, int item) {

    private static final List<Integer> MARKS = List.of(2, 3, 4, 5);

    /** Facility, facility of marks 2 to 5, not attempted. */
    List<List<Figure>> of(int maxScore) {
        List<Part> schools = sums.points(ItemSums.OF_SCHOOLS, item);
        List<List<Figure>> columns = new ArrayList<>();
        columns.add(figures(schools, Told.of(schools, seen, disclosure::isEnough), maxScore));
        List<Boolean> told = marksTold(schools);
        MARKS.forEach(mark -> columns.add(figures(sums.points(mark, item), told, maxScore)));
        columns.add(figures(sums.notAttempted(item), told, 1));
        return columns;
    }

    private List<Boolean> marksTold(List<Part> schools) {
        if (!disclosure.ofDetail()) {
            return seen.stream().map(any -> false).toList();
        }
        List<Part> pupils = sums.points(ItemSums.OF_PUPILS, item);
        List<List<Part>> slices = new ArrayList<>();
        slices.add(pupils);
        slices.add(sums.points(ItemSums.WITHOUT_MARK, item));
        MARKS.forEach(mark -> slices.add(sums.points(mark, item)));
        slices.add(IntStream.range(0, seen.size())
                .mapToObj(ring -> apart(schools.get(ring), pupils.get(ring)))
                .toList());
        return Told.together(slices, seen, disclosure::isEnough);
    }

    /** The schools that tell one of the two and not the other. */
    private static Part apart(Part schools, Part pupils) {
        Part difference = schools.minus(pupils);
        return new Part(0, Math.abs(difference.of()), Math.abs(difference.results()));
    }

    private static List<Figure> figures(List<Part> rings, List<Boolean> told, int maxScore) {
        List<Part> totals = Told.totals(rings);
        List<Figure> figures = new ArrayList<>();
        for (int area = 0; area < totals.size(); area++) {
            Part total = totals.get(area);
            if (!told.get(area)) {
                figures.add(Figure.missing(Gap.SUPPRESSED));
            } else if (total.of() == 0) {
                figures.add(Figure.missing(Gap.NOT_REPORTED));
            } else {
                figures.add(Figure.of(100.0 * total.count() / ((double) total.of() * maxScore), total.of()));
            }
        }
        return figures;
    }
}
