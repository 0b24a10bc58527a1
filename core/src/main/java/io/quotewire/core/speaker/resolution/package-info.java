/**
 * What all resolvers share: {@link io.quotewire.core.speaker.resolution.SpeakerResolver} is one of them, {@link
 * io.quotewire.core.speaker.resolution.Speaker} its answer with the {@link
 * io.quotewire.core.speaker.resolution.SpeakerPath} that led to it, {@code NamesInText} the published forms of names;
 * {@code SpokeBefore} and {@code SoleSpeaker} find who has already spoken.
 */
@NullMarked
package io.quotewire.core.speaker.resolution;

import org.jspecify.annotations.NullMarked;
