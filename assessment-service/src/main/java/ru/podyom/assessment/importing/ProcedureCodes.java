package ru.podyom.assessment.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.ProcedureKey;
import ru.podyom.assessment.table.Severity;

/** Which procedures a file means; each that it describes is asked for once. */
final class ProcedureCodes {

    private static final int SHOWN = 5;

    private final Lookups lookups;
    private final Map<ProcedureKey, String> known = new HashMap<>();
    private final Set<ProcedureKey> unknown = new HashSet<>();
    private final Map<ProcedureKey, String> several = new HashMap<>();

    ProcedureCodes(Lookups lookups) {
        this.lookups = lookups;
    }

    /** The sender says which procedure this is. */
    void say(ProcedureKey key, String code) {
        known.put(key, code);
    }

    /** The code of the one procedure that is meant; null if there is none, or if there are several. */
    @Nullable
    String code(ProcedureKey key) {
        if (key instanceof ProcedureKey.ByCode byCode) {
            return byCode.code();
        }
        String code = known.get(key);
        if (code == null && key instanceof ProcedureKey.Described described && unknown.add(key)) {
            List<String> meant = lookups.procedures(described);
            if (meant.size() == 1) {
                code = meant.get(0);
                known.put(key, code);
                unknown.remove(key);
            } else if (!meant.isEmpty()) {
                several.put(key, String.join(", ", meant.subList(0, Math.min(SHOWN, meant.size()))));
            }
        }
        return code;
    }

    /** Why a row of this procedure is not taken. */
    Finding unknown(long line, @Nullable Integer column, ProcedureKey key) {
        String words = Reading.words(key);
        String among = several.get(key);
        return new Finding(
                line,
                column,
                null,
                "unknown-procedure",
                Severity.REFUSAL,
                among == null
                        ? "there is no procedure that is " + words
                        : words + " may be " + among + "; say which in the parameter procedure",
                Map.of("procedure", words),
                null);
    }
}
