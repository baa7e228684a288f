package ru.podyom.roadmap.programme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class SchoolYearColumn implements AttributeConverter<SchoolYear, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SchoolYear year) {
        return year == null ? null : year.text();
    }

    @Override
    public @Nullable SchoolYear convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new SchoolYear(text);
    }
}
