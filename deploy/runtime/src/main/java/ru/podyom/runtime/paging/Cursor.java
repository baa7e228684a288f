package ru.podyom.runtime.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/**
 * Where a list goes on: the sort key of the last item, bound to the filters of the list, so that it cannot be carried
 * over to another one unnoticed.
 */
public final class Cursor {

    public static final int DEFAULT_LIMIT = 100;
    public static final int MAX_LIMIT = 1000;

    private static final char SEPARATOR = '\u001f';

    private Cursor() {}

    /** The page size asked for, or the default; 400 when it is out of 1..1000. */
    public static int limit(@Nullable Integer asked) {
        int limit = Objects.requireNonNullElse(asked, DEFAULT_LIMIT);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw Problems.badRequest("limit", "limit is from 1 to " + MAX_LIMIT + ", not " + limit);
        }
        return limit;
    }

    public static String after(String key, @Nullable Object... filters) {
        String text = Integer.toHexString(Arrays.hashCode(filters)) + SEPARATOR + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The key to go on after, empty at the start; 400 when the cursor is damaged or belongs to other filters. */
    public static String key(@Nullable String cursor, @Nullable Object... filters) {
        if (cursor == null) {
            return "";
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int split = text.indexOf(SEPARATOR);
            if (split > 0 && text.substring(0, split).equals(Integer.toHexString(Arrays.hashCode(filters)))) {
                return text.substring(split + 1);
            }
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest("cursor", "the cursor is damaged");
        }
        throw Problems.badRequest("cursor", "the cursor belongs to other filters");
    }

    /** The same for lists in the order of ids; null at the start. */
    public static @Nullable UUID id(@Nullable String cursor, @Nullable Object... filters) {
        String key = key(cursor, filters);
        try {
            return key.isEmpty() ? null : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest("cursor", "the cursor is damaged");
        }
    }

    /**
     * Cuts a list that was read with {@code limit + 1} rows and says where it goes on.
     *
     * @return the cursor after the last item of the page, or null at the end
     */
    public static <T> @Nullable String next(
            List<T> rows, int limit, java.util.function.Function<T, String> key, @Nullable Object... filters) {
        return rows.size() <= limit ? null : after(key.apply(rows.get(limit - 1)), filters);
    }
}
