package io.quotewire.sink.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import org.junit.jupiter.api.Test;

class StoreBackfillTest {

    /** A release that knows none of a type gave no place to what a quote is about, and this one has to. */
    @Test
    void markOfIndexedQuotesMatchesTheEntityTypes() {
        assertThat(EntityType.values())
                .as("with another type comes another mark for StoreBackfill.QUOTES_PLACED")
                .containsExactly(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);
        assertThat(StoreBackfill.QUOTES_PLACED)
                .isEqualTo(IndexKey.of('C').text("sayings").bytes());
    }
}
