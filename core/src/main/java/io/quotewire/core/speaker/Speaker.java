package io.quotewire.core.speaker;

import io.quotewire.core.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in one frame.
 *
 * @param kind what is known of the speaker
 * @param name the resolved name, null where the speaker is unnamed or unknown
 * @param role the title or function that stands beside the name, or null
 * @param certainty how sure the choice among the persons of the article is, 0 to 1
 */
public record Speaker(
        SpeakerKind kind, @Nullable String name, @Nullable String role, double certainty) {}
