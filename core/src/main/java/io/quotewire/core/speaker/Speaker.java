package io.quotewire.core.speaker;

import io.quotewire.core.model.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in one frame.
 *
 * @param kind what is known of the speaker
 * @param name the resolved name, null where the speaker is unnamed or unknown
 * @param nameIndex the name in the text that tells who it is, -1 without one
 * @param others resolved names of those who speak with them
 * @param path by what way the speaker was found
 */
public record Speaker(SpeakerKind kind, @Nullable String name, int nameIndex, List<String> others, SpeakerPath path) {

    public Speaker {
        others = List.copyOf(others);
    }
}
