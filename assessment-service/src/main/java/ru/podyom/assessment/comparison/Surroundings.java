package ru.podyom.assessment.comparison;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.assessment.comparison.Area.AreaLevel;
import ru.podyom.assessment.school.School;
import ru.podyom.assessment.statistics.Disclosure;
import ru.podyom.assessment.statistics.Key;

/**
 * Areas from the one asked for outward, each within the next. What the next has beyond the one before is its ring.
 *
 * @param seen whether the caller sees each school of an area anyway
 */
record Surroundings(List<Area> areas, List<Boolean> seen) {

    static Surroundings of(School school, Disclosure disclosure) {
        List<Area> areas = new ArrayList<>();
        areas.add(new Area(AreaLevel.SCHOOL, school.code(), school.territoryPath()));
        areas.addAll(outward(school.territoryPath()));
        return new Surroundings(areas, seen(areas, disclosure));
    }

    static Surroundings of(String path, Disclosure disclosure) {
        List<Area> areas = outward(path);
        return new Surroundings(areas, seen(areas, disclosure));
    }

    private static List<Area> outward(String path) {
        List<Area> areas = new ArrayList<>();
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            areas.add(Area.of(path.substring(0, end)));
        }
        return areas;
    }

    private static List<Boolean> seen(List<Area> areas, Disclosure disclosure) {
        // The school asked for is one that the caller could read.
        return areas.stream()
                .map(area -> area.level() == AreaLevel.SCHOOL || disclosure.sees(area.path()))
                .toList();
    }

    /** Path of the widest. */
    String widest() {
        return areas.get(areas.size() - 1).path();
    }

    /** SQL for the number of a school's ring, as text. */
    Key ring() {
        StringBuilder sql = new StringBuilder("case");
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < areas.size() - 1; i++) {
            Area area = areas.get(i);
            if (area.level() == AreaLevel.SCHOOL) {
                sql.append(" when stood.code = ?");
                values.add(area.code());
            } else {
                sql.append(" when starts_with(stood.path || '/', ?)");
                values.add(area.path() + "/");
            }
            sql.append(" then '").append(i).append('\'');
        }
        // The case would be empty for the federation alone.
        sql.append(" when true then '").append(areas.size() - 1).append("' end");
        return new Key(sql.toString(), values);
    }
}
