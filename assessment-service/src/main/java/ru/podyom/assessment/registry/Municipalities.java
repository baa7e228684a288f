package ru.podyom.assessment.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Territory;

/** The caller's municipalities by code, OKTMO and name. */
final class Municipalities {

    private final Map<String, Territory> byCode = new HashMap<>();
    private final Map<String, @Nullable Territory> byWord = new HashMap<>();

    Municipalities(List<Territory> all) {
        for (Territory one : all) {
            byCode.put(one.code(), one);
            add(Words.plain(one.name()), one);
            if (one.oktmo() != null) {
                add(one.oktmo(), one);
            }
        }
    }

    /** What two mean by the same word, nobody means. */
    private void add(String word, Territory one) {
        byWord.put(word, byWord.containsKey(word) ? null : one);
    }

    @Nullable
    Territory meant(String text) {
        Territory coded = byCode.get(text);
        return coded == null ? byWord.get(Words.plain(text)) : coded;
    }

    /** The code of the region of a municipality, which gives the codes of РИС ГИА. */
    @Nullable
    String region(String municipality) {
        Territory one = byCode.get(municipality);
        return one == null ? null : one.path().split("/")[1];
    }
}
