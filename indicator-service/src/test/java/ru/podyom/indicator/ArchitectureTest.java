package ru.podyom.indicator;

import org.junit.jupiter.api.Test;
import ru.podyom.runtime.test.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theServiceKeepsItsShape() {
        ArchitectureRules.check("ru.podyom.indicator", "formula", "objectivity");
    }
}
