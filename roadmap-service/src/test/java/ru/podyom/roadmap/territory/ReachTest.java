package ru.podyom.roadmap.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void whoIsOverAllIsTheLowestOfThoseOverEach() {
        Reach reach =
                Reach.of(List.of(new Reach.Place("ru/kuzbass/a", "s-1"), new Reach.Place("ru/kuzbass/a-b", "s-2")));

        assertThat(reach.territoryPath()).isEqualTo("ru/kuzbass");
        assertThat(reach.seenBy())
                .containsExactly("#s-1", "#s-2", "*", "ru", "ru/kuzbass", "ru/kuzbass/a", "ru/kuzbass/a-b");
    }

    @Test
    void withoutACommonRootNobodyIsOverAll() {
        assertThat(Reach.of(List.of(new Reach.Place("ru", null), new Reach.Place("by", null)))
                        .territoryPath())
                .isEmpty();
    }
}
