package ru.podyom.roadmap.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActivityTest {

    private final Activity activity = new Activity();

    @Test
    void onlyAnActivityWithoutPartsIsALeaf() {
        activity.kind = Kind.ACTIVITY;
        activity.hasParts(false);
        assertThat(activity.leaf).isTrue();

        boolean changed = activity.hasParts(true);

        assertThat(changed).isTrue();
        assertThat(activity.leaf).isFalse();
    }

    @Test
    void aSectionIsNoLeafEvenWithoutParts() {
        activity.kind = Kind.SECTION;

        activity.hasParts(false);

        assertThat(activity.leaf).isFalse();
    }

    @Test
    void aMarkedActivityIsNotDivided() {
        activity.hasParts(false);
        activity.state = ActivityState.DONE;

        assertThatThrownBy(() -> activity.hasParts(true)).hasMessageContaining("Conflict");
    }
}
