/**
 * Reported speech, without quote marks or with some inside. {@link io.quotewire.core.indirect.IndirectFrames} applies a
 * finder for each construction, sentence by sentence. They ask four packages: {@code clause}, whether a cue reports,
 * and about its sentence; {@code source}, whose words it reports; {@code start} and {@code end}, where these begin and
 * end. The result is frames, whose sources {@code speaker} resolves.
 */
@NullMarked
package io.quotewire.core.indirect;

import org.jspecify.annotations.NullMarked;
