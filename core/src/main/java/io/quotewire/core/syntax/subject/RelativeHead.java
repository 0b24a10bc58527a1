package io.quotewire.core.syntax.subject;

import io.quotewire.core.cue.CueEntry;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Finds the part of a phrase before a relative pronoun that is the pronoun's antecedent. Pure functions. */
final class RelativeHead {
    /** "Someone in that | office": the maximum number of words before the phrase. */
    private static final int SOMEBODY_AHEAD = 3;

    private RelativeHead() {}

    /**
     * The person next to the pronoun in "No mention of | Mary Hill, who"; the phrase without a verb before it in "drew
     * ire from | lawmakers who", "has spoken with | the mayor, who"; the persons or the text in "a wary response from |
     * dealers who", "possession of | a poster that", since a response or a possession does not speak.
     */
    static Source of(NewsText text, Source phrase) {
        int name = personAtEnd(text, phrase.end());
        for (int i = name < 0 ? phrase.first() : text.names().firstToken(name); i > phrase.first(); i--) {
            if (text.is(i - 1, WordClass.PREPOSITION)) {
                return Titles.isAt(text.tokens(), i) || text.isCapital(i) ? from(phrase, i) : phrase;
            }
        }
        int somebody = name < 0 ? somebody(text, phrase) : -1;
        if (somebody >= 0) {
            return new Source(somebody, phrase.end(), phrase.clean());
        }
        return name < 0 ? thatSpeaks(text, behindVerb(text, phrase)) : phrase;
    }

    /** "(Spoke to) | someone in that office (who)": whom the words behind the preposition tell of; -1 if nobody. */
    private static int somebody(NewsText text, Source phrase) {
        int from = Math.max(0, phrase.first() - SOMEBODY_AHEAD);
        int one = Scan.backTo(phrase.end() - 1, from - 1, i -> text.is(i, WordSet.SOMEBODY));
        return one >= from && text.is(one + 1, WordClass.PREPOSITION) ? one : -1;
    }

    /**
     * The part after a preposition, if the noun before cannot speak: "fears of | farmers who", "complaints from |
     * members of the crew who", "possession of | a poster that".
     */
    private static Source thatSpeaks(NewsText text, Source phrase) {
        boolean persons = text.is(phrase.end(), WordSet.PERSON_RELATIVE)
                || (text.isComma(phrase.end()) && text.is(phrase.end() + 1, WordSet.PERSON_RELATIVE));
        if (canSpeak(text, phrase, persons)) {
            return phrase;
        }
        if (!persons) {
            boolean document = GroupNouns.isDocument(text.lower(phrase.end() - 1));
            int of = Scan.backTo(phrase.end() - 2, phrase.first(), i -> text.is(i, WordClass.PREPOSITION));
            return document && of > phrase.first() ? from(phrase, of + 1) : phrase;
        }
        int people = Scan.to(
                phrase.first() + 1,
                phrase.end(),
                i -> text.is(i - 1, WordClass.PREPOSITION) && areSpeakers(text, HeadNoun.of(text, i, phrase.end())));
        return people < phrase.end() ? from(phrase, people) : phrase;
    }

    /** Whether the head of the phrase can be what "who" means, or else what "which" does. */
    private static boolean canSpeak(NewsText text, Source phrase, boolean persons) {
        int noun = HeadNoun.of(text, phrase.first(), phrase.end());
        String word = text.lower(noun);
        return text.names().at(noun) >= 0
                || !text.is(noun, WordClass.OPEN)
                || GroupNouns.isDocument(word)
                || (!persons && GroupNouns.contains(word))
                || areSpeakers(text, noun);
    }

    /** Whether the noun, or the singular of a plural, is one for persons or bodies: "heads", "teams". */
    private static boolean areSpeakers(NewsText text, int noun) {
        String word = text.lower(noun);
        String one = Plural.endsLikeOne(word) ? Plural.singular(word) : word;
        return arePersons(text, noun) || RoleWords.isNoun(one) || GroupNouns.isOrganizationOrPeople(one);
    }

    /** Whether the noun, or its capitalised form, is one for persons or bodies. */
    static boolean arePersons(NewsText text, int noun) {
        String word = text.lower(noun);
        return GroupNouns.isOrganizationOrPeople(word)
                || GroupNouns.arePeople(word)
                || PersonNouns.contains(word)
                || RoleWords.isNoun(text.tokens(), noun)
                || text.is(noun, WordSet.NAMELESS_SOURCE, WordSet.PLURAL_NOUN);
    }

    /**
     * Whether the relative clause ends with the verb: "A woman who has accused | Hill said", "people who know | Hill",
     * "who started | Harland Shops in Lima said"; not "who believe | Hill said".
     */
    static boolean acts(NewsText text, int verb) {
        int pronoun = verb - 1;
        while (text.is(pronoun, WordClass.AUXILIARY, WordClass.ADVERB)) {
            pronoun--;
        }
        CueEntry entry = text.cues().get(text.cueAt(verb)).entry();
        return text.is(pronoun, WordSet.PERSON_RELATIVE)
                && (entry.kind() == CueKind.ATTITUDE || !(entry.takes(Takes.THAT) || entry.takes(Takes.BARE)));
    }

    /** The person's name that ends before the token, or -1. */
    static int personAtEnd(NewsText text, int end) {
        int name = text.names().at(end - 1);
        return name >= 0 && text.names().type(name) == EntityType.PERSON ? name : -1;
    }

    /** The part after the last preposition that follows a verb; not in "four in | 10". */
    static Source behindVerb(NewsText text, Source phrase) {
        for (int i = phrase.end() - 1; i > phrase.first(); i--) {
            if (text.is(i, WordClass.PREPOSITION) && !text.is(i, WordSet.OF)) {
                boolean number = text.isFigure(i + 1) && i + 2 == phrase.end();
                return !number && hasVerb(text, phrase.first(), i) ? from(phrase, i + 1) : phrase;
            }
        }
        return phrase;
    }

    private static boolean hasVerb(NewsText text, int first, int end) {
        boolean perfect = text.is(first - 1, WordClass.AUXILIARY) && Participle.isPast(text, first);
        if (text.is(first - 1, WordSet.TO) || perfect) {
            return true;
        }
        for (int i = first; i < end; i++) {
            boolean verb = Participle.isRegularPast(text, i) || (text.isFinite(i) && isFollowed(text, first, i));
            if (verb && !text.isCapital(i) && !text.is(i - 1, WordClass.DETERMINER)) {
                return true;
            }
        }
        return false;
    }

    /** "Drew ire", "it met with"; not a noun that looks like a verb, "state tax returns". */
    private static boolean isFollowed(NewsText text, int first, int verb) {
        return !Plural.endsLikeOne(text.lower(verb))
                && (verb == first || text.is(verb + 1, WordClass.PREPOSITION, WordClass.DETERMINER));
    }

    private static Source from(Source phrase, int first) {
        return new Source(first, phrase.end(), phrase.clean());
    }
}
