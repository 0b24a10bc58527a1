package io.quotewire.core.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quotewire.core.model.EntityType;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntitySpansTest {

    @Test
    void findsTheSpanOfAToken() {
        EntitySpans spans = new EntitySpans.Builder()
                .add(1, 3, EntityType.PERSON)
                .add(3, 4, EntityType.LOCATION)
                .build();

        assertThat(IntStream.range(0, 6).map(spans::at)).containsExactly(-1, 0, 0, 1, -1, -1);
    }

    @Test
    void growsBeyondItsFirstArrays() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        IntStream.range(0, 100).forEach(i -> builder.add(2 * i, (2 * i) + 1, EntityType.ORGANIZATION));

        EntitySpans spans = builder.build();

        assertThat(spans.size()).isEqualTo(100);
        assertThat(spans.firstToken(99)).isEqualTo(198);
        assertThat(spans.type(99)).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void refusesOverlappingSpans() {
        EntitySpans.Builder builder = new EntitySpans.Builder().add(0, 2, EntityType.PERSON);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(1, 3, EntityType.PERSON));
    }

    @Test
    void tellWhetherARangeHasANameOfATypeOrOfAnother() {
        EntitySpans spans = new EntitySpans.Builder()
                .add(1, 3, EntityType.PERSON)
                .add(5, 6, EntityType.LOCATION)
                .build();

        assertThat(spans.has(EntityType.PERSON, 2, 9)).isTrue();
        assertThat(spans.has(EntityType.PERSON, 3, 9)).isFalse();
        assertThat(spans.has(EntityType.PERSON, 2, 2)).isFalse();
        assertThat(spans.hasOther(EntityType.LOCATION, 2, 9)).isTrue();
        assertThat(spans.hasOther(EntityType.LOCATION, 3, 9)).isFalse();
    }

    @Test
    void areExtendedToOrganizationsAndLoseTheNamesWithin() {
        EntitySpans spans = new EntitySpans.Builder()
                .add(0, 1, EntityType.PERSON)
                .add(2, 3, EntityType.PERSON)
                .add(4, 5, EntityType.LOCATION)
                .build();

        EntitySpans extended = spans.extended(n -> n == 0 ? 4 : 0);

        assertThat(extended.size()).isEqualTo(2);
        assertThat(extended.endToken(0)).isEqualTo(4);
        assertThat(extended.type(0)).isEqualTo(EntityType.ORGANIZATION);
        assertThat(extended.firstToken(1)).isEqualTo(4);
        assertThat(extended.type(1)).isEqualTo(EntityType.LOCATION);
    }
}
