package ru.podyom.roadmap.occurrence;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.schedule.Window;

/** The times of several activities, in columns, as the database takes them. */
final class Times {

    private final List<UUID> activities = new ArrayList<>();
    private final List<String> slots = new ArrayList<>();
    private final List<@Nullable String> labels = new ArrayList<>();
    private final List<@Nullable Date> opens = new ArrayList<>();
    private final List<@Nullable Date> dues = new ArrayList<>();
    private final List<@Nullable Date> reports = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    void add(UUID activity, Window window, @Nullable String label, @Nullable LocalDate reportBy) {
        String slot = slot(window);
        if (seen.add(activity + slot)) {
            activities.add(activity);
            slots.add(slot);
            labels.add(label);
            opens.add(date(window.opens()));
            dues.add(date(window.due()));
            reports.add(date(reportBy));
        }
    }

    /** Which of its times it is: the term of the school calendar, whose days may still change, or the days. */
    private static String slot(Window window) {
        if (window.period() != null) {
            return window.period();
        }
        return (window.opens() == null ? "-" : window.opens()) + "/" + (window.due() == null ? "-" : window.due());
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    /** The columns in the order of {@link OccurrenceSql#EXPAND}. */
    Object[] columns() {
        return new Object[] {
            activities.toArray(UUID[]::new),
            slots.toArray(String[]::new),
            labels.toArray(String[]::new),
            opens.toArray(Date[]::new),
            dues.toArray(Date[]::new),
            reports.toArray(Date[]::new)
        };
    }
}
