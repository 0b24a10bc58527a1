package io.quotewire.core.syntax.subject;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
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
        boolean ofDay = text.is(owner + 1, WordSet.GENITIVE)
                && (text.is(owner, WordClass.TIME) || text.is(owner, WordClass.ADVERB));
        return (fronted || joined) && (text.is(first, WordClass.DETERMINER) || ofDay) && first + 1 < name;
    }

    /** The subject behind a phrase that opens the sentence. */
    static Optional<Source> subject(NewsText text, int end, int from) {
        return name(text, end, from).or(() -> behindPlace(text, end, from));
    }

    /** "In a speech to the yard's owners | Hill said", "On May 7 | Bloomly said": the phrase has no verb. */
    static Optional<Source> name(NewsText text, int end, int from) {
        int name = text.names().at(end - 1);
        int first = name < 0 ? from : text.names().firstToken(name);
        if (first <= from + 1
                || text.names().type(name) == EntityType.LOCATION
                || !text.opensSentence(from)
                || !text.is(from, WordClass.PREPOSITION)
                || !endsLead(text, first - 1)) {
            return Optional.empty();
        }
        for (int i = from; i < first; i++) {
            if (Pause.orBracketAt(text, i) || text.isQuoted(i) || text.isFinite(i)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Source(first, end, true));
    }

    /** "In Lima | the mayor said", "in Lima | police said": the phrase behind a fronted place. */
    static Optional<Source> behindPlace(NewsText text, int end, int from) {
        int place = text.is(from, WordSet.PLACING) && text.opensSentence(from)
                ? text.names().at(from + 1)
                : -1;
        if (place < 0
                || text.names().type(place) != EntityType.LOCATION
                || text.names().firstToken(place) != from + 1) {
            return Optional.empty();
        }
        int first = text.names().endToken(place);
        boolean opens = text.is(first, WordSet.ANY_DETERMINER)
                || text.names().at(first) >= 0
                || GroupNouns.arePeople(text.lower(first));
        for (int i = first; opens && i < end; i++) {
            opens = text.isWord(i) && !text.isQuoted(i) && !text.isFinite(i);
        }
        return opens && first < end ? Optional.of(new Source(first, end, true)) : Optional.empty();
    }

    /** "Speech", "May 7"; not "to lawyer (Hill)", "to the (Herald)". */
    private static boolean endsLead(NewsText text, int token) {
        String word = text.lower(token);
        boolean plural = Plural.endsLikeOne(word) || text.is(token, WordSet.PLURAL_NOUN);
        boolean noun = text.is(token, WordClass.OPEN) && !text.isCapital(token);
        return (text.isWord(token) && Character.isDigit(text.tokens().firstChar(token)))
                || (noun && (plural || !GroupNouns.arePeople(word)));
    }
}
