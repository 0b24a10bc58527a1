package io.quotewire.processor.correction;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.processor.event.HashedEvent;
import io.quotewire.processor.event.SpeakingEntity;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.HashSet;
import java.util.Set;

/** Collects the entities that the events of a remembered article name. */
final class RememberedEntities {
    private RememberedEntities() {}

    static Set<AboutEntity> of(Remembered article) {
        Set<AboutEntity> mentioned = new HashSet<>();
        Set<AboutEntity> entities = new HashSet<>();
        for (HashedEvent<MentionEvent> mention : article.events().mentions()) {
            AboutEntity entity =
                    new AboutEntity(mention.event().type(), mention.event().entity());
            entities.add(entity);
            if (mention.event().count() > 0) {
                mentioned.add(entity);
            }
        }
        for (HashedEvent<QuoteEvent> hashed : article.events().quotes()) {
            QuoteEvent quote = hashed.event();
            entities.addAll(quote.about());
            if (quote.speaker() != null && quote.speakerKind().isNamed()) {
                entities.add(SpeakingEntity.of(quote.speaker(), quote.speakerKind(), mentioned));
                quote.coSpeakers()
                        .forEach(name -> entities.add(SpeakingEntity.of(name, quote.speakerKind(), mentioned)));
            }
        }
        return entities;
    }
}
