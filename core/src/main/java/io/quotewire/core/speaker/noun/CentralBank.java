package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.organization.Acronym;
import io.quotewire.core.speaker.organization.KnownKinds;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Resolves "the central bank" to the only one that the text has named so far, however far back: "the Bank of Japan", as
 * {@code known-kinds.tsv} lists them. Nobody is meant if it names an unknown bank too ("Bank of Tarn") or tells of
 * another central bank ("the Peruvian central bank") or has turned to another place ({@link OtherPlace}).
 */
public final class CentralBank implements SpeakerResolver {
    private static final String CENTRAL = "central";
    private static final String BANK = "bank";

    private final NewsText text;
    private final NamesInText names;

    public CentralBank(NewsText text, NamesInText names) {
        this.text = text;
        this.names = names;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int noun = source.definiteNoun();
        if (noun != source.first() + 2 || !text.is(noun, BANK) || !text.is(noun - 1, CENTRAL)) {
            return Optional.empty();
        }
        OptionalInt name = only(source.first());
        return name.isEmpty()
                        || OtherPlace.isBetween(text, name.getAsInt(), noun)
                        || text.tokens().anyAlike(noun - Reach.OF_ORGANIZATIONS, noun, this::isAnother)
                ? Optional.empty()
                : Optional.of(Speaker.organization(names.of(name.getAsInt()), SpeakerPath.NOUN));
    }

    private OptionalInt only(int token) {
        int last = -1;
        int next = text.names().firstFrom(token);
        for (int i = Math.max(0, next - Reach.MOST_NAMES); i < next; i++) {
            String words = words(i);
            boolean such = KnownKinds.is(words, CENTRAL + '-' + BANK);
            boolean other = such ? last >= 0 && !isSame(i, last) : words.contains(BANK) && !KnownKinds.has(words);
            if (other && text.names().type(i) == EntityType.ORGANIZATION) {
                return OptionalInt.empty();
            }
            last = such ? i : last;
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    private String words(int name) {
        return text.names().words(text.tokens(), name).toLowerCase(Locale.ROOT);
    }

    /** "The Reserve Bank of India", "the RBI". */
    private boolean isSame(int name, int other) {
        return words(name).equals(words(other)) || Acronym.joins(text, name, other);
    }

    private boolean isAnother(int bank) {
        return text.is(bank - 1, CENTRAL)
                && !text.is(bank - 2, WordSet.THE)
                && !text.names().is(bank, EntityType.ORGANIZATION);
    }
}
