package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.role.FrontedAct;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.AgeAside;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds the person whose apposition lacks its second comma: "“It broke,” Ana Ruiz, 34, a clerk from Lima said", "Ana
 * Ruiz, head of the port said it broke". Not in "the owner, Ana Ruiz, a spokesman said" nor "Ana Ruiz, the mayor said,
 * was late", where the words before the verb are the speaker. Pure functions.
 */
final class OpenApposition {
    private OpenApposition() {}

    /** The person described by the phrase before the verb, with any title; the phrase itself if there is none. */
    static Source bearer(NewsText text, Source phrase, int verb, int from) {
        int comma = phrase.first() - 1;
        if (comma <= from || !text.isComma(comma)) {
            return phrase;
        }
        int end = AgeAside.isBefore(text, comma) ? comma - 2 : comma;
        if (end <= from || !text.names().is(end - 1, EntityType.PERSON) || !describesOne(text, phrase)) {
            return phrase;
        }
        if (FrontedAct.isOn(text.tokens(), text.names(), text.names().at(end - 1))) {
            return phrase; // "Sentencing Karl Voss, | the judge said"
        }
        int first = NounPhrase.start(text, end, from);
        boolean own = opens(text, first, from)
                ? !isInserted(text, verb)
                : text.isComma(first - 1) && isOwn(text, phrase, first - 2, from);
        return own ? new Source(first, end, true) : phrase;
    }

    /** Whether the name opens its sentence, or follows a quote. */
    private static boolean opens(NewsText text, int first, int from) {
        boolean quoted = text.quoteAt(first - 1) >= 0 || text.quoteAt(first - 2) >= 0;
        return first == from || (quoted && text.is(first - 1, WordClass.PUNCTUATION));
    }

    /** "Ana Ruiz, the mayor said, was late": the clause interrupts another. */
    private static boolean isInserted(NewsText text, int verb) {
        int cue = text.cueAt(verb);
        return cue >= 0 && text.isComma(text.cues().get(cue).end());
    }

    /**
     * "It broke, Ana Ruiz, head of the port said": whether the name belongs to the phrase, and not to the words before
     * it, as in "the owner, Ana Ruiz, a spokesman said", "the head of the crew, Ana Ruiz, the mayor said".
     */
    private static boolean isOwn(NewsText text, Source phrase, int before, int from) {
        boolean anybody = text.is(HeadNoun.of(text, phrase.first(), phrase.end()), WordSet.NAMELESS_SOURCE)
                || text.is(phrase.first(), WordSet.THE);
        return !text.names().is(before, EntityType.PERSON)
                && !isRole(text, before)
                && !(anybody
                        && text.hasFinite(from, before)
                        && !Scan.any(phrase.first(), phrase.end(), i -> text.is(i, WordClass.PREPOSITION)));
    }

    /** "A clerk from Lima", "head of the port": one person without a name. */
    private static boolean describesOne(NewsText text, Source phrase) {
        int noun = HeadNoun.of(text, phrase.first(), phrase.end());
        return noun >= phrase.first()
                && isRole(text, noun)
                && !Plural.endsLikeOne(text.lower(noun))
                && !text.names().is(phrase.end() - 1, EntityType.PERSON);
    }

    private static boolean isRole(NewsText text, int noun) {
        return RoleWords.isNoun(text.tokens(), noun) || PersonNouns.contains(text.lower(noun));
    }
}
