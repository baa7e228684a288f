package ru.podyom.roadmap.schedule;

import java.time.LocalDate;

public record Lag(int days) {
    public LocalDate after(LocalDate day) {
        return day.plusDays(days);
    }
}
