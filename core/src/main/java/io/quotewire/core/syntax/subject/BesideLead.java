package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** Recognises a subject behind a fronted phrase without a comma: "After the match Hill said", "in Lima police said". */
final class BesideLead {
    private BesideLead() {}

    /** "After the match | Hill said": the preposition governs a phrase of its own, not the person. */
    static boolean is(NewsText text, int first, int person, int from) {
        int name = text.names().firstToken(person);
        boolean behindDay = first - 2 == from && text.is(from, WordSet.WEEKDAY);
        boolean fronted = (first - 1 == from || behindDay) && text.is(first - 1, WordClass.PREPOSITION);
        boolean joined = first > from && ClauseSubject.joins(text, first - 1);
        int owner = text.is(first, WordSet.PERIOD_MODIFIER) ? first + 1 : first;
        boolean ofDay = text.is(owner + 1, WordSet.GENITIVE) && text.is(owner, WordClass.TIME, WordClass.ADVERB);
        return (fronted || joined) && (text.is(first, WordClass.DETERMINER) || ofDay) && first + 1 < name;
    }

    /** The subject behind a phrase that opens the sentence. */
    static Optional<Source> subject(NewsText text, int end, int from) {
        return name(text, end, from).or(() -> behindPlace(text, end, from));
    }

    /**
     * "In a speech to the yard's owners | Hill said", "On May 7 | Bloomly said", "But in a letter | Hill said",
     * "Speaking in Lima | Mr Hill said": the phrase has no verb.
     */
    static Optional<Source> name(NewsText text, int end, int from) {
        int name = text.names().at(end - 1);
        int first = name < 0 ? from : withTitle(text, text.names().firstToken(name));
        int lead = text.is(from, WordSet.COORDINATOR) ? from + 1 : from;
        boolean titled = text.names().at(first) < 0;
        if (first <= lead + 1
                || text.names().type(name) == EntityType.LOCATION
                || !text.opensSentence(from)
                || !(text.is(lead, WordClass.PREPOSITION) || isSpeaking(text, lead) || isAsked(text, lead))
                || !endsLead(text, first - 1, titled)) {
            return Optional.empty();
        }
        for (int i = lead; i < first; i++) {
            if (Pause.orBracketAt(text, i) || text.isQuoted(i) || text.isFinite(i)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Source(first, end, true));
    }

    /** "Speaking in Lima (Mr Hill said)". */
    static boolean isSpeaking(NewsText text, int lead) {
        return Participle.isPresent(text, lead) && text.isCapital(lead) && text.is(lead + 1, WordClass.PREPOSITION);
    }

    /** "Asked about it (Mr Hill said)", "When asked for comment". */
    private static boolean isAsked(NewsText text, int lead) {
        int asked = text.is(lead, WordSet.FRONTING) ? lead + 1 : lead;
        return text.is(asked, WordSet.ASKED) && text.is(asked + 1, WordClass.PREPOSITION);
    }

    /** "On top of the deal with Peru | Mr Hill said". */
    private static int withTitle(NewsText text, int name) {
        return Titles.isAt(text.tokens(), name - 1) && text.names().at(name - 1) < 0 ? name - 1 : name;
    }

    /**
     * "In Lima | the mayor said", "but in the UK | police said", "in Lima | 60% of them said": the phrase behind a
     * fronted place.
     */
    static Optional<Source> behindPlace(NewsText text, int end, int from) {
        int in = text.is(from, WordSet.COORDINATOR) ? from + 1 : from;
        int name = text.is(in + 1, WordSet.THE) ? in + 2 : in + 1;
        int place = text.is(in, WordSet.PLACING) && text.opensSentence(from)
                ? text.names().at(name)
                : -1;
        if (place < 0
                || text.names().type(place) != EntityType.LOCATION
                || text.names().firstToken(place) > name) {
            return Optional.empty();
        }
        int first = text.names().endToken(place);
        boolean opens = text.is(first, WordSet.ANY_DETERMINER)
                || text.isMark(first + 1, '%')
                || text.names().at(first) >= 0
                || GroupNouns.arePeople(text.lower(first));
        for (int i = first; opens && i < end; i++) {
            opens = (text.isWord(i) || text.isMark(i, '%')) && !text.isQuoted(i) && !text.isFinite(i);
        }
        return opens && first < end ? Optional.of(new Source(first, end, true)) : Optional.empty();
    }

    /** "Speech", "May 7", "with Peru (Mr Hill)"; not "to lawyer (Hill)", "to the (Herald)", "the envoy (Mr Hill)". */
    private static boolean endsLead(NewsText text, int token, boolean titled) {
        String word = text.lower(token);
        boolean plural = Plural.endsLikeOne(word) || text.is(token, WordSet.PLURAL_NOUN);
        boolean noun = text.is(token, WordClass.OPEN) && (titled || !text.isCapital(token));
        boolean behind = titled ? !RoleWords.isNoun(text.tokens(), token) : plural || !GroupNouns.arePeople(word);
        return text.isFigure(token) || (noun && behind);
    }
}
