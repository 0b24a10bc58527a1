package io.quotewire.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of the entities that the article mentions is the speaker. */
class SpeakingEntityTest {
    private static final AboutEntity PERSON = new AboutEntity(EntityType.PERSON, "Marlow");
    private static final AboutEntity TOWN = new AboutEntity(EntityType.LOCATION, "Marlow");

    @Test
    void isTheEntityOfTheSpeakersKindIfTwoHaveTheName() {
        assertThat(SpeakingEntity.of("Marlow", SpeakerKind.PERSON, Set.of(TOWN, PERSON)))
                .isEqualTo(PERSON);
        assertThat(SpeakingEntity.otherType(said("Marlow", SpeakerKind.PERSON), Set.of(TOWN, PERSON)))
                .isEmpty();
    }

    @Test
    void isTheMentionedEntityOfAnotherTypeOtherwise() {
        assertThat(SpeakingEntity.of("Marlow", SpeakerKind.ORGANIZATION, Set.of(TOWN)))
                .isEqualTo(TOWN);
        assertThat(SpeakingEntity.otherType(said("Marlow", SpeakerKind.ORGANIZATION), Set.of(TOWN)))
                .contains(EntityType.LOCATION);
    }

    @Test
    void isAnEntityOfTheSpeakersKindIfNoneIsMentioned() {
        assertThat(SpeakingEntity.of("Marlow", SpeakerKind.PERSON, Set.of())).isEqualTo(PERSON);
        assertThat(SpeakingEntity.otherType(said("Marlow", SpeakerKind.PERSON), Set.of()))
                .isEmpty();
    }

    @Test
    void hasNoTypeForASpeakerWithoutAName() {
        AboutEntity police = new AboutEntity(EntityType.LOCATION, "police");

        assertThat(SpeakingEntity.otherType(said("police", SpeakerKind.GROUP), Set.of(police)))
                .isEmpty();
        assertThat(SpeakingEntity.otherType(said(null, SpeakerKind.UNNAMED), Set.of(police)))
                .isEmpty();
        assertThat(SpeakingEntity.coTypes(said("police", SpeakerKind.GROUP, "Marlow"), Set.of(TOWN)))
                .isEmpty();
    }

    @Test
    void typesOfCoSpeakersAreGivenForAllOrNone() {
        Quote quote = said("Ana Ruiz", SpeakerKind.PERSON, "Bo Lind", "Marlow");

        assertThat(SpeakingEntity.coTypes(quote, Set.of(TOWN)))
                .contains(List.of(EntityType.PERSON, EntityType.LOCATION));
        assertThat(SpeakingEntity.coTypes(quote, Set.of(PERSON))).isEmpty();
    }

    private static Quote said(@Nullable String speaker, SpeakerKind kind, String... others) {
        return new Quote(
                QuoteType.DIRECT,
                0,
                new Words("It held", 0, 7),
                new SaidBy(speaker, null, kind, null, List.of(others)),
                null,
                null,
                List.of(),
                Confidences.CERTAIN,
                false);
    }
}
