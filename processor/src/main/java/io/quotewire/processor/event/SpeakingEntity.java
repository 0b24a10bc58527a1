package io.quotewire.processor.event;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import java.util.Set;

/** Which entity of an article a speaker is. */
public final class SpeakingEntity {
    private SpeakingEntity() {}

    /**
     * The entity that the article mentions under the speaker's name, of the speaker's kind where there are several.
     * Other speakers of that name have no say: the order of the quotes must not matter.
     */
    public static AboutEntity of(String name, SpeakerKind kind, Set<AboutEntity> mentioned) {
        EntityType natural = kind == SpeakerKind.PERSON ? EntityType.PERSON : EntityType.ORGANIZATION;
        AboutEntity expected = new AboutEntity(natural, name);
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
}
