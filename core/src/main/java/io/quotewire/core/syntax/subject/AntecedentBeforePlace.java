package io.quotewire.core.syntax.subject;

import io.quotewire.core.cue.CueKind;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.AgeAside;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds whom or what a relative pronoun means if a place or an organisation stands next to it: the official in "an
 * official in Lima who", Mary Hill in "Mary Hill, a clerk at the Port Board, who" and "Mary Hill, 31, of Lima, who",
 * the report in "a report on Peru, which". Pure functions.
 */
final class AntecedentBeforePlace {
    private AntecedentBeforePlace() {}

    /** The phrase, extended by the words before its preposition, if the pronoun behind it means these. */
    static Source of(NewsText text, Source phrase, int from) {
        if (!isModifier(text, phrase, from)) {
            return phrase;
        }
        int pronoun = text.isComma(phrase.end()) ? phrase.end() + 1 : phrase.end();
        if (text.is(pronoun, WordSet.PERSON_RELATIVE)) {
            return person(text, phrase, from);
        }
        int preposition = phrase.first() - 1;
        boolean about = text.is(preposition, WordSet.ON, WordSet.OF)
                || (text.is(preposition, WordSet.FOR) && isFound(text, pronoun + 1));
        return about && text.is(pronoun, WordSet.THING_RELATIVE) ? document(text, phrase, preposition, from) : phrase;
    }

    /** "(A report for Harland, which) shows": what a document does, not the body for which it was made. */
    private static boolean isFound(NewsText text, int verb) {
        int cue = text.cueAt(verb);
        return cue >= 0 && text.cues().get(cue).entry().kind() == CueKind.FINDING;
    }

    /** "(An official) in | Lima": a place or an organisation behind a preposition that may join it to a noun. */
    private static boolean isModifier(NewsText text, Source phrase, int from) {
        int name = text.names().at(phrase.end() - 1);
        return name >= 0
                && text.names().type(name) != EntityType.PERSON
                && phrase.first() - 1 > from
                && text.is(phrase.first() - 1, WordSet.POSTMODIFIER);
    }

    private static Source person(NewsText text, Source place, int from) {
        int preposition = place.first() - 1;
        int owner = personBefore(text, beforeBody(text, preposition, from), from);
        if (owner >= 0) {
            return new Source(withTitle(text, owner, from), place.end(), place.clean());
        }
        Source holder = RelativeHead.behindVerb(
                text, new Source(NounPhrase.start(text, preposition, from), preposition, place.clean()));
        int first = holder.first();
        if (first >= preposition) {
            return place;
        }
        int bearer = opensApposition(text, first) ? personBefore(text, first - 1, from) : -1;
        if (bearer >= 0) {
            return new Source(withTitle(text, bearer, from), text.names().endToken(bearer), place.clean());
        }
        // "A professor at the University of Lima | in Peru, who"
        Source outer = isModifier(text, holder, from) ? person(text, holder, from) : holder;
        if (outer.first() < first) {
            return outer.end() < first ? outer : new Source(outer.first(), place.end(), place.clean());
        }
        int head = HeadNoun.of(text, first, preposition);
        boolean persons = text.is(preposition, WordSet.TO)
                ? RoleWords.isNoun(text.tokens(), head)
                : RelativeHead.arePersons(text, head) || RelativeHead.arePersons(text, preposition - 1);
        return persons ? new Source(first, place.end(), place.clean()) : place;
    }

    /** "Mary Hill | of the University of Lima (in Peru)": the token behind the person, or the one given. */
    private static int beforeBody(NewsText text, int token, int from) {
        int last = Scan.backPast(
                token - 1,
                from,
                i -> (text.isCapital(i) && !text.names().is(i, EntityType.PERSON))
                        || text.is(i, WordSet.THE, WordSet.OF));
        return last + 1 < token && text.is(last + 1, WordSet.POSTMODIFIER, WordSet.OF) ? last + 1 : token;
    }

    /** "(Mary Hill,) a clerk (at the port)", "(Mary Hill,) lead (for the port)"; not "(Mary Hill,) officials". */
    private static boolean opensApposition(NewsText text, int first) {
        boolean one = text.is(first, WordClass.OPEN)
                && !text.isCapital(first)
                && !Plural.endsLikeOne(text.lower(first))
                && text.is(first + 1, WordClass.PREPOSITION);
        return text.isComma(first - 1) && (one || text.is(first, WordSet.ANY_DETERMINER));
    }

    /** The person's name before the token, or before an age that stands there; -1 if there is none. */
    private static int personBefore(NewsText text, int token, int from) {
        int end = text.isComma(token - 1) ? token - 1 : token;
        if (end - 2 > from && AgeAside.isBefore(text, end)) {
            end -= 2;
        }
        return end > from ? RelativeHead.personAtEnd(text, end) : -1;
    }

    private static int withTitle(NewsText text, int name, int from) {
        int first = text.names().firstToken(name);
        return first > from && RoleWords.isAddress(text.tokens(), first - 1) ? first - 1 : first;
    }

    /** "A survey of 3,000 sailors for the Port Board, which". */
    private static Source document(NewsText text, Source phrase, int preposition, int from) {
        int first = NounPhrase.start(text, preposition, from);
        return first < preposition && GroupNouns.isDocument(text.lower(HeadNoun.of(text, first, preposition)))
                ? new Source(first, phrase.end(), phrase.clean())
                : phrase;
    }
}
