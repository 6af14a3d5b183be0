package io.zhanbo.submission.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.events.submission.ContestChanged.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final UnitTree TREE =
            new UnitTree(List.of(unit("class", "school"), unit("bureau", null), unit("school", "bureau")));

    @Test
    void aUnitStandsBelowAllAboveIt() {
        assertThat(TREE.lineage("class")).containsExactly("class", "school", "bureau");
        assertThat(TREE.lineage("stranger")).containsExactly("stranger");
        assertThat(TREE.within("school")).containsExactly("class", "school");
        assertThat(TREE.within("bureau")).containsExactly("class", "bureau", "school");
        assertThat(TREE.isWithin("class", "bureau")).isTrue();
        assertThat(TREE.isWithin("bureau", "class")).isFalse();
    }

    @Test
    void aCircleIsNoticedAndEnds() {
        // Given
        UnitTree circle = new UnitTree(List.of(unit("one", "other"), unit("other", "one"), unit("below", "one")));

        // Then
        assertThat(circle.isCircle("one")).isTrue();
        assertThat(circle.isCircle("below")).isTrue();
        assertThat(circle.lineage("below")).containsExactly("below", "one", "other");
        assertThat(TREE.isCircle("class")).isFalse();
    }

    private static Unit unit(String id, String parentId) {
        return new Unit(id, id, 1, parentId, null);
    }
}
