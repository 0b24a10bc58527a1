package io.quotewire.core.speaker.resolution;

import io.quotewire.core.speaker.phrase.SourceWords;
import java.util.List;
import java.util.Optional;

/** Resolves one kind of source to its speaker. */
@FunctionalInterface
public interface SpeakerResolver {

    /** The speaker; empty if the words are not of this resolver's kind, so that the next one is tried. */
    Optional<Speaker> resolve(SourceWords source);

    /** The answer of the first resolver that knows the words; empty if none does. */
    static Optional<Speaker> first(List<SpeakerResolver> resolvers, SourceWords words) {
        for (SpeakerResolver resolver : resolvers) {
            Optional<Speaker> speaker = resolver.resolve(words);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }
}
