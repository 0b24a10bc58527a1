package io.quotewire.core.speaker.noun;

import io.quotewire.core.speaker.organization.OnlyNamedNearby;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Resolves "the party", "the mining group", "the federal agency" to the only organisation that its sentence, or else
 * the one before, names ({@link OnlyNamedNearby}): "The minister met Harland officials, but the mining group said".
 */
public final class NearestOrganization implements SpeakerResolver {
    private final NamesInText names;
    private final OnlyNamedNearby nearby;

    public NearestOrganization(NamesInText names, OnlyNamedNearby nearby) {
        this.names = names;
        this.nearby = nearby;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        boolean outlet = AnaphoricNouns.isOutlet(source.text().lower(source.noun()));
        OptionalInt name = outlet || !DefiniteOrganization.is(source)
                ? OptionalInt.empty()
                : nearby.named(source.first(), source.noun());
        return name.isEmpty() || WellKnownOrganization.isLonger(source.text(), names, name.getAsInt())
                ? Optional.empty()
                : Optional.of(Speaker.organization(names.of(name.getAsInt()), SpeakerPath.NOUN));
    }
}
