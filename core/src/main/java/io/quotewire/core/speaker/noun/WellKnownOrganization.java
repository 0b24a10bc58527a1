package io.quotewire.core.speaker.noun;

import io.quotewire.core.speaker.organization.DescribedBusiness;
import io.quotewire.core.speaker.organization.KnownKinds;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Resolves "the airline", "the budget airline", "the tech giant" to one that every newsroom knows as such, and "the
 * insurer", "Europe's biggest drugmaker" to the one that the text is about.
 */
public final class WellKnownOrganization implements SpeakerResolver {
    /** The maximum number of words between the article and the noun. */
    private static final int MOST_BETWEEN = 3;

    private final NewsText text;
    private final NamesInText names;
    private final KnownKinds known;
    private final DescribedBusiness described;

    public WellKnownOrganization(NewsText text, NamesInText names, KnownKinds known, DescribedBusiness described) {
        this.text = text;
        this.names = names;
        this.known = known;
        this.described = described;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        OptionalInt name = known(source);
        if (name.isEmpty() && source.noun() + 1 == source.endBeforeDay()) {
            name = described.named(source.first(), source.noun());
        }
        return name.isEmpty() || isLonger(text, names, name.getAsInt())
                ? Optional.empty()
                : Optional.of(Speaker.organization(names.of(name.getAsInt()), SpeakerPath.NOUN));
    }

    private OptionalInt known(SourceWords source) {
        int noun = source.definiteNoun();
        return noun < 0 || noun > source.first() + 1 + MOST_BETWEEN || text.isCapital(noun)
                ? OptionalInt.empty()
                : known.named(source.first(), noun);
    }

    /** "Bank of Canada" in a text with a Continental Bank of Canada: which of them it is is not certain. */
    static boolean isLonger(NewsText text, NamesInText names, int name) {
        return names.of(name).indexOf(text.names().words(text.tokens(), name)) > 0;
    }
}
