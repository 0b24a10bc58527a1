package io.quotewire.core.speaker;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.organization.KnownKinds;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.OptionalInt;

/** Resolves "the airline", "the Irish airline", "the tech giant" to one that every newsroom knows as such. */
final class WellKnownOrganization implements SpeakerResolver {
    /** The maximum number of words between the article and the noun. */
    private static final int MOST_BETWEEN = 3;

    private final NewsText text;
    private final NamesInText names;
    private final KnownKinds known;

    WellKnownOrganization(NewsText text, NamesInText names, KnownKinds known) {
        this.text = text;
        this.names = names;
        this.known = known;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int noun = source.definiteNoun();
        if (noun < 0 || noun > source.first() + 1 + MOST_BETWEEN || text.isCapital(noun)) {
            return Optional.empty();
        }
        for (int i = source.first() + 1; i < noun; i++) {
            boolean plain = isOrigin(i) || (text.is(i, WordClass.OPEN) && !text.isCapital(i));
            if (!plain || text.is(i, WordSet.FORMER) || text.is(i, WordSet.OTHER_COMPANY)) {
                return Optional.empty();
            }
        }
        OptionalInt name = known.named(source.first(), noun);
        return name.isEmpty() || isLonger(name.getAsInt())
                ? Optional.empty()
                : Optional.of(Speaker.organization(names.of(name.getAsInt()), SpeakerPath.NOUN));
    }

    /** "Bank of Canada" in a text with a Continental Bank of Canada: which of them it is is not certain. */
    private boolean isLonger(int name) {
        return names.of(name).indexOf(text.names().words(text.tokens(), name)) > 0;
    }

    /** "(The) Irish (airline)", "(the) UK (bank)". */
    private boolean isOrigin(int token) {
        int name = text.names().at(token);
        return name >= 0
                ? text.names().type(name) == EntityType.LOCATION
                : Description.isOrigin(text, token) || AgeOrOrigin.isBased(text.lower(token));
    }
}
