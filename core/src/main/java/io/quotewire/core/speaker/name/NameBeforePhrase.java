package io.quotewire.core.speaker.name;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.ClauseOpening;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Resolves an apposition to the person before its comma, if no second comma closes it: "Mary Hill, spokeswoman for the
 * port said", "“…,” Mary Hill, a clerk said", "Hill, a clerk who said", or before "and": "Hill of the port and chair of
 * the panel said". A role without an article belongs to the person before it, and a person directly after a quote is
 * its speaker. An organisation that opens its sentence is likewise: "Harland Corp, a unit of Voss Inc, said".
 */
public final class NameBeforePhrase implements SpeakerResolver {
    private static final String UNIT = "unit";
    private static final String SUBSIDIARY = "subsidiary";
    private static final String ONE = "one";
    private static final String WORLD = "world";
    private static final String POLICE = "police";
    /** The maximum number of words of the apposition behind the phrase: "(a clerk) at a yard near Lima". */
    private static final int LONGEST_REST = 16;

    private final NewsText text;
    private final NamesInText names;
    private final NamesInPhrase inPhrase;

    public NameBeforePhrase(NewsText text, NamesInText names, NamesInPhrase inPhrase) {
        this.text = text;
        this.names = names;
        this.inPhrase = inPhrase;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int comma = source.first() - 1;
        if (text.is(comma, WordSet.LIST_JOINT)) {
            int bearer = firstRole(source, comma);
            return bearer < 0 || isPerson(source) ? Optional.empty() : Optional.of(names.speaker(List.of(bearer)));
        }
        int name = text.isComma(comma) ? text.names().at(comma - 1) : -1;
        boolean named = name >= 0
                && text.names().endToken(name) == comma
                && names.isPerson(name)
                && !areSeveral(source)
                && !isPerson(source);
        if (name >= 0 && !named && isOrganization(name, source)) {
            return Optional.of(names.speaker(List.of(name)));
        }
        boolean apposed = named
                && (followsQuote(text.names().firstToken(name))
                        || isRole(source, text.names().firstToken(name))
                        || isOpening(source, text.names().firstToken(name))
                        || isSuchAOne(source));
        return apposed ? Optional.of(names.speaker(List.of(name))) : Optional.empty();
    }

    /** "They held “the butcher,” Karl Hill, prosecutors said": no apposition to one person. */
    private boolean areSeveral(SourceWords source) {
        String noun = text.lower(source.noun());
        return text.is(source.noun(), POLICE) || (Plural.endsLikeOne(noun) && GroupNouns.arePeople(noun));
    }

    /** "Mary Hill from the Port Board and | chair of the panel": the person, who has both roles; -1 if it is nobody. */
    private int firstRole(SourceWords source, int joint) {
        int noun = source.noun();
        if (!RoleWords.isNoun(text.tokens(), noun)
                || Plural.endsLikeOne(text.lower(noun))
                || !text.is(source.first(), WordClass.OPEN)
                || text.isCapital(source.first())) {
            return -1;
        }
        int of = Scan.backTo(joint - 1, joint - LONGEST_REST, i -> text.names().is(i, EntityType.PERSON)) + 1;
        int name = text.names().at(of - 1);
        return name >= 0
                        && names.isPerson(name)
                        && text.names().endToken(name) == of
                        && opensClause(text.names().firstToken(name))
                        && text.is(of, WordSet.IN_PHRASE, WordSet.FROM)
                        && Scan.all(of + 1, joint, i -> text.isWord(i) && !text.isFinite(i) && text.quoteAt(i) < 0)
                ? name
                : -1;
    }

    /** "Dr | Mary Hill of the Port Board and chair"; not "a lawyer for |", "they freed | Mary Hill of Harland and". */
    private boolean opensClause(int name) {
        int first = name;
        while (text.isCapital(first - 1) && !text.opensSentence(first) && text.is(first - 1, WordClass.OPEN)) {
            first--;
        }
        return ClauseOpening.isAt(text, first) || text.isComma(first - 1);
    }

    /**
     * "Harland Corp, a unit of Voss, said", "Harland Corp, owner of Voss", "Harland, a bank in Lima, also said", "Peru,
     * the world's biggest producer, said": the name opens the sentence, and the phrase is no speaker's aside ("Harland
     * Corp, a union said on Monday, was late").
     */
    private boolean isOrganization(int name, SourceWords source) {
        int noun = source.noun();
        boolean owning = text.is(noun, WordSet.OWNING);
        boolean begins = text.is(source.first(), WordSet.ARTICLE) || (owning && noun == source.first());
        int behind = text.isComma(source.end()) ? source.end() + 1 : source.end();
        boolean unit = begins
                && (owning || text.is(noun, UNIT) || text.is(noun, SUBSIDIARY))
                && text.is(noun + 1, WordSet.OF)
                && !text.is(noun + 2, WordSet.ANY_RELATIVE)
                && !text.is(behind, WordSet.ANY_RELATIVE)
                && (text.cueAt(source.end()) < 0 || goesOn(source.end()));
        EntityType type = text.names().type(name);
        boolean such = (begins && GroupNouns.isOrganization(text.lower(noun))) || isOneOf(source);
        return opens(text.names().firstToken(name))
                && (type == EntityType.ORGANIZATION
                        ? unit || (such && isClosed(source.end()))
                        : type == EntityType.LOCATION && isOfWorld(source) && isClosed(source.end()));
    }

    /** "One of the seven companies". */
    private boolean isOneOf(SourceWords source) {
        return text.is(source.first(), ONE) && text.is(source.first() + 1, WordSet.OF);
    }

    /** "The world's biggest producer". */
    private boolean isOfWorld(SourceWords source) {
        return text.is(source.first(), WordSet.THE)
                && text.is(source.first() + 1, WORLD)
                && text.is(source.first() + 2, WordSet.GENITIVE);
    }

    /** "(A bank), said it", "(a bank) in Lima, has said it": a comma closes the apposition before the verb. */
    private boolean isClosed(int end) {
        int limit = Math.min(end + LONGEST_REST, text.tokens().size());
        for (int i = end; i < limit && text.quoteAt(i) < 0; i++) {
            if (text.isComma(i) && text.cueAt(i + 1) >= 0) {
                return goesOn(i + 1) && !isAside(i + 1);
            }
            if (text.cueAt(i) >= 0 || text.isMark(i, '.')) {
                return false;
            }
        }
        return false;
    }

    /** "(A bank,) said Hill, (was late)". */
    private boolean isAside(int verb) {
        int behind = text.cues().get(text.cueAt(verb)).end();
        int name = text.names().at(behind);
        return name >= 0 && text.isComma(text.names().endToken(name));
    }

    /** "Harland", "Lima-based Harland". */
    private boolean opens(int name) {
        return text.opensSentence(name) || (text.opensSentence(name - 1) && AgeOrOrigin.isBased(text.lower(name - 1)));
    }

    /** "In May Hill, trainer Tom Bray said": the phrase names a person of its own. */
    private boolean isPerson(SourceWords source) {
        return inPhrase.resolve(source)
                .filter(one -> one.kind() == SpeakerKind.PERSON)
                .isPresent();
    }

    private boolean isRole(SourceWords source, int name) {
        int behind = text.isComma(source.end()) ? source.end() + 1 : source.end();
        return (!text.is(name - 1, WordClass.PREPOSITION) || text.is(behind, WordSet.PERSON_RELATIVE))
                && !text.is(source.first(), WordSet.ARTICLE)
                && !text.is(source.first(), WordSet.SPEAKING_OWNER)
                && RoleWords.isNoun(text.tokens(), source.noun());
    }

    /**
     * "Mary Hill, a spokeswoman for Tom Bray says", "However, Hill, a clerk said", "Hill, a clerk there, said it": the
     * name opens the sentence, and the phrase is not an aside.
     */
    private boolean isOpening(SourceWords source, int name) {
        boolean behindAdverb =
                text.isComma(name - 1) && text.is(name - 2, WordClass.ADVERB) && text.opensSentence(name - 2);
        boolean role = RoleWords.isNoun(text.tokens(), source.noun())
                && (text.is(source.first(), WordSet.ARTICLE) || text.names().at(source.first()) >= 0);
        return (text.opensSentence(name) || behindAdverb)
                && ((role && goesOn(source.end())) || ((role || isOneOf(source)) && isClosed(source.end())));
    }

    /** "Said it", "said: “…”", "said, “…”": the cue has content of its own; not the aside "said,". */
    private boolean goesOn(int verb) {
        int cue = text.cueAt(verb);
        int behind = cue < 0 ? -1 : text.cues().get(cue).end();
        return behind >= 0
                && (text.isWord(behind)
                        || text.isMark(behind, ':')
                        || (text.isComma(behind) && text.isQuoted(behind + 1) && text.isCapital(behind + 2)));
    }

    /** "“It rained,” said Hill, a clerk who (added that)": the apposition continues in a relative clause. */
    private boolean isSuchAOne(SourceWords source) {
        int cue = text.cueAt(source.end() + 1);
        return text.is(source.first(), WordSet.SINGULAR_AHEAD)
                && text.is(source.end(), WordSet.PERSON_RELATIVE)
                && cue >= 0
                && !text.is(text.cues().get(cue).end(), WordClass.PREPOSITION)
                && isPlain(source);
    }

    /** "A retired clerk"; not "a lawyer for a clerk". */
    private boolean isPlain(SourceWords source) {
        return Scan.all(source.first() + 1, source.end(), i -> text.is(i, WordClass.OPEN));
    }

    /** "“It rained,” Hill", "“It rained”, Hill": the name directly follows a quote. */
    private boolean followsQuote(int token) {
        int mark = text.isComma(token - 1) ? token - 2 : token - 1;
        return text.isQuoted(mark) && (mark == token - 2 || text.isMark(mark - 1, ','));
    }
}
