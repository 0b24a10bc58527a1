package io.quotewire.core.speaker.resolution;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the organisation that alone has spoken in a text, or that spoke last: "Harland Corp said it will sell the yard.
 * It said talks were on. The statement said": the statement is Harland's.
 */
public final class SoleSpeaker {
    /** The maximum number of sentences before that are looked at; it bounds each look-up. */
    private static final int MOST = 30;

    private static final String STATEMENT = "statement";

    /** A spokesman, a spokeswoman. */
    private static final String SPOKEN = "spokes";

    /** How many sentences before a statement its author may have spoken. */
    private static final int NEAR = 3;

    private final NewsText text;
    private final LastSources sources;
    private final Function<SourceWords, Speaker> speakers;

    /**
     * Creates the finder for a text.
     *
     * @param speakers resolves the words for a source
     */
    public SoleSpeaker(NewsText text, LastSources sources, Function<SourceWords, Speaker> speakers) {
        this.text = text;
        this.sources = sources;
        this.speakers = speakers;
    }

    /** That organisation, if it has spoken before the token, and nobody else. */
    public Optional<Speaker> before(int token) {
        Speaker sole = null;
        int sentence = text.sentenceAt(token);
        if (sentence > MOST) {
            return Optional.empty();
        }
        for (int s = 0; s < sentence; s++) {
            SourceWords words = sources.in(s);
            if (words == null) {
                continue;
            }
            Speaker speaker = speakers.apply(words);
            if (isAnaphoric(words, speaker)) {
                continue;
            }
            boolean other = sole != null && !Objects.equals(sole.name(), speaker.name());
            if (other
                    || speaker.kind() != SpeakerKind.ORGANIZATION
                    || !speaker.others().isEmpty()) {
                return Optional.empty();
            }
            sole = speaker;
        }
        return Optional.ofNullable(sole);
    }

    /** The organisation that spoke in one of the few sentences before the token, if no other organisation did. */
    public Optional<Speaker> last(int token) {
        int sentence = text.sentenceAt(token);
        Speaker found = null;
        for (int s = sentence - 1; s >= Math.max(0, sentence - (found == null ? NEAR : NEAR + NEAR)); s--) {
            SourceWords words = sources.in(s);
            Speaker speaker = words == null ? null : speakers.apply(words);
            if (words == null || speaker == null || isAnaphoric(words, speaker)) {
                continue;
            }
            boolean body = speaker.kind() == SpeakerKind.ORGANIZATION
                    || ((found != null || s == sentence - 1) && isBody(words, speaker));
            boolean other = found == null ? !body : body && !Objects.equals(speaker.name(), found.name());
            if (other || !speaker.others().isEmpty()) {
                return Optional.empty();
            }
            found = found == null ? speaker : found;
        }
        return Optional.ofNullable(found);
    }

    /** "The family", "Lima police": a body without a name, which may issue a statement. */
    private boolean isBody(SourceWords words, Speaker speaker) {
        return speaker.kind() == SpeakerKind.GROUP && GroupNouns.isOrganization(text.lower(words.noun()));
    }

    /** Whether another organisation than this one has been named since the last sentence in which somebody spoke. */
    public boolean isOrganizationNamed(int token, String known) {
        for (int i = sinceLastSource(token); i < token; i++) {
            int name = text.names().at(i);
            if (name >= 0 && text.names().type(name) == EntityType.ORGANIZATION && !isIn(known, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a person has been named since that sentence and before the one of the token, or somebody else than this
     * organisation opens one.
     */
    public boolean isAnybodyNamed(int token, String known) {
        int end = text.sentences().start(text.sentenceAt(token));
        for (int i = sinceLastSource(token); i < end; i++) {
            int name = text.names().at(i);
            boolean such = name >= 0
                    ? text.names().type(name) == EntityType.PERSON || opens(i)
                    : opens(i) && GroupNouns.isOrganizationOrPeople(text.lower(i)) && !isSame(i, known);
            if (such && !isIn(known, i)) {
                return true;
            }
        }
        return false;
    }

    /** The token after the last sentence before the token's in which somebody spoke. */
    private int sinceLastSource(int token) {
        int last = text.sentenceAt(token) - 1;
        while (last >= 0 && sources.in(last) == null) {
            last--;
        }
        return text.sentences().end(last);
    }

    private boolean isIn(String known, int token) {
        return known.contains(text.tokens().word(token));
    }

    /** "The (union)", "Militant (groups)". */
    private boolean opens(int token) {
        return text.opensSentence(token)
                || text.opensSentence(token - 1)
                || (text.opensSentence(token - 2) && text.is(token - 1, WordClass.OPEN));
    }

    /** "The (company)" for a company. */
    private boolean isSame(int noun, String known) {
        String word = text.lower(noun);
        String last = known.substring(known.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean any = AnaphoricNouns.isCompany(word)
                || AnaphoricNouns.isBusiness(word)
                || AnaphoricNouns.isAnyOrganization(word);
        return text.is(noun - 1, WordSet.THE) && (last.equals(word) || (any && !OrganizationKinds.isOther(last, word)));
    }

    /** "It", "the company", "the statement", "a company spokesman", of whatever has spoken. */
    private boolean isAnaphoric(SourceWords words, Speaker speaker) {
        boolean it = words.isSingle() && text.is(words.first(), WordSet.IT);
        boolean group = words.isTheNoun() && speaker.kind() == SpeakerKind.GROUP;
        return speaker.kind() != SpeakerKind.ORGANIZATION && (it || group || isDocument(words) || isItsSpeaker(words));
    }

    /** "The statement", "the report", "a statement". */
    private boolean isDocument(SourceWords words) {
        boolean statement =
                words.end() - words.first() == 2 && words.startsWithArticle() && text.is(words.noun(), STATEMENT);
        return statement || (words.isTheNoun() && AuthoredNouns.isOfWhatWasSaid(text.lower(words.noun())));
    }

    /** "A spokesman", "a company spokesman"; not "a Voss spokesman". */
    private boolean isItsSpeaker(SourceWords words) {
        int noun = words.noun();
        boolean bare = noun == words.first() + 1
                || (noun == words.first() + 2 && AnaphoricNouns.isCompany(text.lower(noun - 1)));
        return bare
                && noun + 1 == words.endBeforeDay()
                && words.startsWithArticle()
                && text.lower(noun).startsWith(SPOKEN);
    }
}
