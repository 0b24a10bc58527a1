package io.quotewire.core.speaker;

import io.quotewire.core.speaker.phrase.SourceWords;
import java.util.Optional;

/** Resolves one kind of source to its speaker. */
@FunctionalInterface
interface SpeakerResolver {

    /** The speaker; empty if the words are not of this resolver's kind, so that the next one is tried. */
    Optional<Speaker> resolve(SourceWords source);
}
