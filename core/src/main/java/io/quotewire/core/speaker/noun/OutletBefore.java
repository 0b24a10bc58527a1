package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.AuthorPhrase;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.speaker.untagged.OutletBesideNoun;
import io.quotewire.core.speaker.untagged.OutletName;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Resolves "the paper", "the site", "the tech blog" to the outlet that has just spoken, or whose report has, even if
 * the tagger missed its name: "The Mail said … The paper said", "a story in the Dock Mail … The publication said".
 */
public final class OutletBefore implements SpeakerResolver {
    /** How many sentences back it may have spoken. */
    private static final int FARTHEST = 3;
    /** The maximum number of words between the article and the noun. */
    private static final int LONGEST = 2;
    /** The maximum number of words behind the article of an apposition. */
    private static final int LONGEST_ASIDE = 6;

    private final NewsText text;
    private final NamesInText names;
    private final LastSources last;
    private final OutletName outlets;

    public OutletBefore(NewsText text, NamesInText names, LastSources last, OutletName outlets) {
        this.text = text;
        this.names = names;
        this.last = last;
        this.outlets = outlets;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        String noun = text.lower(source.noun());
        if (!AnaphoricNouns.isPeriodical(noun) || !isDefinite(source) || UnnamedOutlet.isBefore(source)) {
            return Optional.empty();
        }
        int sentence = text.sentenceAt(source.first());
        for (int s = sentence - 1; s >= Math.max(0, sentence - FARTHEST); s--) {
            SourceWords words = last.in(s);
            boolean same = words != null
                    && OutletBesideNoun.of(words).isEmpty()
                    && (text.is(words.noun(), noun)
                            || (words.isTheNoun() && AnaphoricNouns.isOutlet(text.lower(words.noun()))));
            if (words != null && !same) {
                Optional<SourceWords> printing = AuthoredNouns.isPrinted(text.lower(words.noun()))
                        ? AuthorPhrase.of(text, words.first(), words.noun())
                        : Optional.empty();
                return printing.isEmpty() ? named(words) : printed(printing.get());
            }
        }
        return Optional.empty();
    }

    /** "The site", "the South Korean newspaper", "the tech blog"; not "the white paper", "the rival site". */
    private boolean isDefinite(SourceWords source) {
        int noun = source.noun();
        boolean definite = text.is(source.first(), WordSet.THE)
                && noun + 1 == source.endBeforeDay()
                && noun <= source.first() + 1 + LONGEST;
        for (int i = source.first() + 1; definite && i < noun; i++) {
            boolean place = Description.isPlaceOrOrigin(text, i)
                    || (i + 1 < noun && text.isCapital(i) && Description.isPlaceOrOrigin(text, i + 1)) // "South Korean"
                    || AgeOrOrigin.isBased(text.lower(i));
            definite = place
                    ? isTold(i)
                    : (text.is(i, WordClass.OPEN)
                            && !text.isCapital(i)
                            && !AnaphoricNouns.isAlone(text.lower(noun))
                            && !text.is(i, WordSet.FORMER)
                            && !text.is(i, WordSet.OTHER_COMPANY));
        }
        return definite;
    }

    /** "A Lima newspaper … the Lima newspaper", "the Lima Mail … the Lima newspaper": not another paper of a place. */
    private boolean isTold(int place) {
        return Scan.any(
                Math.max(0, place - Reach.OF_MENTIONS),
                place,
                i -> text.is(i, text.lower(place)) && (text.is(i + 1, text.lower(place + 1)) || isOutlets(i)));
    }

    private boolean isOutlets(int token) {
        int name = text.names().at(token);
        return name >= 0 && text.names().type(name) == EntityType.ORGANIZATION;
    }

    /** "The Dock Mail", known or not, "Larks, a Lima daily,"; not any organisation that has spoken. */
    private Optional<Speaker> named(SourceWords words) {
        return OrganizationKinds.isPaper(text.lower(words.noun())) || isCalledOutlet(words)
                ? printed(words)
                : outlets.resolve(words);
    }

    /** "(Larks,) a Lima daily". */
    private boolean isCalledOutlet(SourceWords words) {
        int comma = words.end();
        if (!text.isComma(comma) || !text.is(comma + 1, WordSet.ARTICLE)) {
            return false;
        }
        int end = Scan.past(comma + 2, comma + 2 + LONGEST_ASIDE, i -> text.is(i, WordClass.OPEN));
        return text.isComma(end) && AnaphoricNouns.isOutlet(text.lower(end - 1));
    }

    /** "(A story in) the Dock Mail". */
    private Optional<Speaker> printed(SourceWords paper) {
        int name = text.names().at(paper.end() - 1);
        return name >= 0
                        && text.names().type(name) == EntityType.ORGANIZATION
                        && !NameEndings.isLegalForm(text.lower(paper.end() - 1))
                ? Optional.of(Speaker.organization(names.of(name), SpeakerPath.NOUN))
                : outlets.resolve(paper);
    }
}
