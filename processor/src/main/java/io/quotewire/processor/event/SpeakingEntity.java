package io.quotewire.processor.event;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SpeakerKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the entity of an article that a speaker is. */
public final class SpeakingEntity {
    private SpeakingEntity() {}

    /**
     * The entity that the article mentions under the speaker's name, preferably of the speaker's kind. Other speakers
     * of that name are not considered, as the result must not depend on the order of the quotes.
     */
    public static AboutEntity of(String name, SpeakerKind kind, Set<AboutEntity> mentioned) {
        AboutEntity expected = new AboutEntity(kind.naturalType(), name);
        if (mentioned.contains(expected)) {
            return expected;
        }
        for (EntityType type : EntityType.values()) {
            AboutEntity other = new AboutEntity(type, name);
            if (mentioned.contains(other)) {
                return other;
            }
        }
        return expected;
    }

    /** The type of the speaking entity, if it differs from the kind of the quote's speaker. */
    static Optional<EntityType> otherType(Quote quote, Set<AboutEntity> mentioned) {
        String name = quote.speaker();
        SpeakerKind kind = quote.speakerKind();
        return name == null || !kind.isNamed()
                ? Optional.empty()
                : Optional.of(of(name, kind, mentioned).type()).filter(type -> type != kind.naturalType());
    }

    /** The types of the co-speakers, in their order, if any differs from that kind. */
    static Optional<List<EntityType>> coTypes(Quote quote, Set<AboutEntity> mentioned) {
        SpeakerKind kind = quote.speakerKind();
        if (quote.coSpeakers().isEmpty()) {
            return Optional.empty();
        }
        List<EntityType> types = quote.coSpeakers().stream()
                .map(name -> of(name, kind, mentioned).type())
                .toList();
        boolean told = kind.isNamed() && types.stream().anyMatch(type -> type != kind.naturalType());
        return told ? Optional.of(types) : Optional.empty();
    }
}
