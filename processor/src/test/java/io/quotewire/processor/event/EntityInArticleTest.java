package io.quotewire.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.MentionEvent.SpokenOf;
import io.quotewire.streaming.contract.Origin;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an article says about one entity, as its mention. */
class EntityInArticleTest {
    private static final Origin ORIGIN =
            new Origin("a", null, "Wire", Instant.parse("2026-03-01T08:30:00Z"), false, false, "en", null);
    private static final AboutEntity LIMA = new AboutEntity(EntityType.LOCATION, "Lima");

    private final EntityInArticle ada = new EntityInArticle(new AboutEntity(EntityType.PERSON, "Ada Hill"));

    @Test
    void firstIdAndFirstRoleAreKept() {
        ada.occurs(mention(0, null, null));
        ada.occurs(mention(20, "Q1", "mayor"));
        ada.occurs(mention(40, "Q2", "judge"));

        MentionEvent event = ada.event(ORIGIN).event();

        assertThat(event.entityId()).isEqualTo("Q1");
        assertThat(event.role()).isEqualTo("mayor");
        assertThat(event.count()).isEqualTo(3);
        assertThat(event.spans()).containsExactly(List.of(0, 8), List.of(20, 28), List.of(40, 48));
    }

    @Test
    void unmentionedSpeakerHasIdAndRoleOfTheirFirstQuote() {
        ada.speaks(quote("Bob Rowe", "Q7", "clerk", List.of("Ada Hill")));
        assertThat(ada.event(ORIGIN).event().entityId()).isNull();
        assertThat(ada.event(ORIGIN).event().role()).isNull();

        ada.speaks(quote("Ada Hill", "Q1", "mayor", List.of()));
        ada.speaks(quote("Ada Hill", "Q2", "judge", List.of()));
        assertThat(ada.event(ORIGIN).event().entityId()).isEqualTo("Q1");
        assertThat(ada.event(ORIGIN).event().role()).isEqualTo("mayor");
        assertThat(ada.event(ORIGIN).event().count()).isZero();
    }

    @Test
    void quotesAreCountedByTypeAndBySubject() {
        ada.speaks(quote("Ada Hill", null, null, List.of()));
        ada.speaks(quote("Ada Hill", null, null, List.of()));

        MentionEvent event = ada.event(ORIGIN).event();

        assertThat(List.of(event.quotesDirect(), event.quotesMixed(), event.quotesIndirect()))
                .containsExactly(0, 2, 0);
        assertThat(event.about()).containsExactly(new SpokenOf(EntityType.LOCATION, "Lima", 0, 2, 0));
    }

    @Test
    void anotherRoleChangesTheHashAndNotTheId() {
        EntityInArticle other = new EntityInArticle(new AboutEntity(EntityType.PERSON, "Ada Hill"));
        ada.occurs(mention(0, null, "mayor"));
        other.occurs(mention(0, null, "judge"));

        assertThat(ada.event(ORIGIN).id()).isEqualTo(other.event(ORIGIN).id());
        assertThat(ada.event(ORIGIN).contentHash())
                .isNotEqualTo(other.event(ORIGIN).contentHash());
    }

    private static Mention mention(int start, @Nullable String id, @Nullable String role) {
        return new Mention(start, start + 8, EntityType.PERSON, "Ada Hill", "Ada Hill", id, role);
    }

    private static Quote quote(String name, @Nullable String id, @Nullable String role, List<String> others) {
        SaidBy by = new SaidBy(name, id, SpeakerKind.PERSON, role, others);
        return new Quote(
                QuoteType.MIXED,
                0,
                new Words("It held", 3, 10),
                by,
                null,
                null,
                List.of(LIMA),
                Confidences.CERTAIN,
                false);
    }
}
