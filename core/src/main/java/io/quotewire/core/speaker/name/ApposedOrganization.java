package io.quotewire.core.speaker.name;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the organisation in apposition behind the comma of a phrase: "The newspaper, the Southern Daily,", "their
 * employer, the charity Open Larder,"; before the verb of saying also behind an indefinite phrase: "A news source,
 * Monitor Andino, said", "One of the bidders who lost, steel giant Harland, said".
 */
final class ApposedOrganization {
    /** The maximum number of words that tell the kind of what is named: "market research firm (Harland)". */
    private static final int LONGEST_KIND = 4;
    /** The maximum number of words of a relative clause before the comma: "who lost out". */
    private static final int LONGEST_CLAUSE = 6;

    private static final String SOURCE = "source";

    private final NewsText text;

    ApposedOrganization(NewsText text) {
        this.text = text;
    }

    /** The organisation; capitalised words up to a comma. */
    Optional<Speaker> behind(SourceWords source) {
        int comma = behindClause(source.end());
        if (!text.isMark(comma, ',')) {
            return Optional.empty();
        }
        int first = behindKind(comma + 1);
        int end = nameEnd(first);
        boolean named = end > first && text.isMark(end, ',') && !isPersonOrPlace(first);
        return named && (isOfNoun(source, first) || (speaks(source, end) && mayBe(source, first)))
                ? Optional.of(Speaker.organization(SourceWords.words(text, first, end), SpeakerPath.ORGANIZATION))
                : Optional.empty();
    }

    /** "The newspaper", "the old airline", "Hill's union": a definite noun for an organisation ends the phrase. */
    private boolean isOfNoun(SourceWords source, int first) {
        boolean definite = text.is(source.first(), WordSet.THE)
                || text.is(source.first(), WordClass.POSSESSIVE)
                || isOwned(source);
        int noun = source.noun();
        boolean known = isKnown(first) && !GroupNouns.isDocument(text.lower(noun));
        return definite
                && noun + 1 == source.end()
                && (isOrganization(text.lower(noun)) || (known && (text.is(noun, WordSet.OWNING) || !isRole(noun))));
    }

    /** "(A company, Harland,) said it": the phrase is the subject of the verb behind the closing comma. */
    private boolean speaks(SourceWords source, int closing) {
        int cue = text.cueAt(closing + 1);
        return cue >= 0
                && !source.isObject()
                && !text.isComma(text.cues().get(cue).end());
    }

    /**
     * "One of the bidders", "a rating agency based in Lima", "a Tarni news source": not "a spokesman for the firm",
     * "a unit of the firm", whose last words are named.
     */
    private boolean mayBe(SourceWords source, int first) {
        boolean one = text.is(source.first(), "one") && text.is(source.first() + 1, WordSet.OF);
        if (one) {
            // not "one of the founders of the firm"
            return isKnown(first) && HeadNoun.of(text, source.first() + 2, source.end()) + 1 == source.end();
        }
        int noun = source.noun();
        String word = text.lower(noun);
        String last = text.lower(source.end() - 1);
        boolean alone = noun + 1 == source.end() || !(GroupNouns.contains(last) || isOrganization(last));
        boolean thing = isKnown(first) && !isRole(noun) && !PersonNouns.contains(word) && !GroupNouns.isDocument(word);
        boolean organization = word.equals(SOURCE) ? text.is(noun - 1, "news") : isOrganization(word) || thing;
        return alone && !text.isCapital(noun) && organization;
    }

    /** The comma behind "who lost out", or the token itself. */
    private int behindClause(int token) {
        int i = token;
        while (text.is(token, WordSet.PERSON_RELATIVE) && i - token <= LONGEST_CLAUSE && !text.isMark(i, ',')) {
            i++;
        }
        return i;
    }

    /** "Hill's union". */
    private boolean isOwned(SourceWords source) {
        return Scan.any(source.first(), source.noun(), i -> text.is(i, WordSet.GENITIVE));
    }

    /** "The Southern Daily", "the charity | Open Larder", "Lima-based steel giant | Harland": the start of the name. */
    private int behindKind(int token) {
        int noun = text.is(token, WordSet.THE) ? token + 1 : token;
        noun = text.isWord(noun) && AgeOrOrigin.isBased(text.lower(noun)) ? noun + 1 : noun;
        int behind = noun;
        while (behind - noun < LONGEST_KIND
                && text.is(behind, WordClass.OPEN)
                && !text.isCapital(behind)
                && text.cueAt(behind) < 0) {
            behind++;
        }
        return behind > noun && isOrganization(text.lower(behind - 1)) ? behind : noun;
    }

    private int nameEnd(int first) {
        int end = isNamed(first) ? text.names().endToken(text.names().at(first)) : first;
        while (text.isCapital(end) || (text.is(end, WordSet.OF) && text.isCapital(end + 1))) {
            end++;
        }
        return end;
    }

    private boolean isNamed(int first) {
        int name = text.names().at(first);
        return name >= 0 && text.names().firstToken(name) == first;
    }

    private boolean isKnown(int first) {
        return isNamed(first) && text.names().type(text.names().at(first)) == EntityType.ORGANIZATION;
    }

    private boolean isRole(int noun) {
        return RoleWords.isNoun(text.tokens(), noun);
    }

    private static boolean isOrganization(String noun) {
        return GroupNouns.isOrganizationOrPeople(noun)
                || OrganizationKinds.isNoun(noun)
                || AnaphoricNouns.isBusiness(noun);
    }

    private boolean isPersonOrPlace(int token) {
        int name = text.names().at(token);
        return name >= 0 && text.names().type(name) != EntityType.ORGANIZATION;
    }
}
