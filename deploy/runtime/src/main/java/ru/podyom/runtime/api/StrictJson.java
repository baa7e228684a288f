package ru.podyom.runtime.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON may say what no database keeps, or another kind of value than is asked for: it is refused at the door, where its
 * place is known. Nothing is made to fit: 2.7 pupils are not 2, and "20" is not 20.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final int LAST_YEAR = 9999;
    private static final Map<LogicalType, List<CoercionInputShape>> FOREIGN = Map.of(
            LogicalType.Integer,
                    List.of(
                            CoercionInputShape.Float,
                            CoercionInputShape.String,
                            CoercionInputShape.EmptyString,
                            CoercionInputShape.Boolean),
            LogicalType.Float,
                    List.of(CoercionInputShape.String, CoercionInputShape.EmptyString, CoercionInputShape.Boolean),
            LogicalType.Boolean,
                    List.of(
                            CoercionInputShape.Integer,
                            CoercionInputShape.Float,
                            CoercionInputShape.String,
                            CoercionInputShape.EmptyString),
            LogicalType.Textual,
                    List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean),
            LogicalType.Enum, List.of(CoercionInputShape.Integer, CoercionInputShape.EmptyString));

    /** Of two deserializers of a type the one that came last counts. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        FOREIGN.forEach((type, shapes) ->
                shapes.forEach(shape -> mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail)));
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new Text())
                .addDeserializer(LocalDate.class, new Day()));
    }

    /** Text without the character that PostgreSQL does not keep in any. */
    private static final class Text extends StringDeserializer {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = super.deserialize(json, context);
            if (text != null && text.indexOf('\0') >= 0) {
                throw refused(json, "a text holds a NUL character");
            }
            return text;
        }
    }

    /** A day of a year that has four digits. */
    private static final class Day extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING) || json.getText().isBlank()) {
                throw refused(json, "a day is written as 2026-01-31");
            }
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
            if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
                throw refused(json, "a day is from 0001-01-01 to 9999-12-31");
            }
            return day;
        }
    }

    private static JsonMappingException refused(JsonParser json, String why) {
        return JsonMappingException.from(json, why, new IllegalArgumentException(why));
    }
}
