package io.quotewire.core.speaker;

import io.quotewire.core.speaker.phrase.SourceWords;
import java.util.Optional;

/** One way from the words of a source to the speaker whom they mean. */
@FunctionalInterface
interface SpeakerResolver {

    /** The speaker; empty where the words are not of the kind that this way knows, so that the next is asked. */
    Optional<Speaker> resolve(SourceWords source);
}
