package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.PluralBeforeVerb;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.words.Year;
import java.util.Optional;

/**
 * Finds the subject of a clause from its beginning: the first phrase that no preposition governs, after fronted times,
 * places, participles and clauses ("At Sunday's meeting, Hill", "While the crew waited, Hill", "Asked about it, Hill").
 */
public final class ClauseSubject {
    /** How far back from its end, in tokens, a clause is searched; it bounds each scan. */
    private static final int FARTHEST = 120;

    private final NewsText text;

    public ClauseSubject(NewsText text) {
        this.text = text;
    }

    /**
     * The agent of a participle or an infinitive, which is the subject of the clause before it: "Hill shrugged it off,
     * saying", "Hill issued a letter calling".
     */
    public Optional<Source> controller(int verb, int start) {
        int last = LastClause.beforeParticiple(text, verb, Dateline.behind(text, start, verb));
        int from = Math.max(last, verb - FARTHEST);
        return find(start(text, verb, from), verb)
                .or(() -> find(from, verb))
                .flatMap(subject ->
                        TradedSubject.is(text, subject) ? reason(subject.end(), verb) : Optional.of(subject));
    }

    /** "Shares fell after | Harland cut its forecast, blaming". */
    private Optional<Source> reason(int from, int verb) {
        int start = TradedSubject.reason(text, from, verb);
        return start < 0
                ? Optional.empty()
                : find(start, verb).filter(subject -> TradedSubject.isSomebody(text, subject));
    }

    /** The first phrase of a clause that can be its subject; fronted prepositional phrases are skipped. */
    public Optional<Source> find(int start, int end) {
        int from = Math.max(start, end - FARTHEST);
        int i = from;
        while (i < end) {
            if (text.quoteAt(i) >= 0) {
                i = Math.max(i + 1, text.endToken(text.quoteAt(i)));
            } else if (text.is(i, WordClass.SUBJECT_PRONOUN)) {
                return Optional.of(new Source(i, i + 1, false));
            } else if ((i == from && (isFronted(i, end) || isTimeAhead(i, end)))
                    || (joins(text, i) && leadsUp(i, end))) {
                i = pastPause(i, end);
            } else if (CountedPhrase.end(text, i, end) > i) {
                return Optional.of(new Source(i, CountedPhrase.end(text, i, end), false));
            } else if (text.is(i, WordClass.PREPOSITION)) {
                // "On Friday | two states": a day is a phrase by itself
                i = text.is(i + 1, WordSet.WEEKDAY)
                        ? behindDay(i + 1)
                        : Math.max(beforePerson(i + 1, NounPhrase.end(text, i + 1, end)), i + 1);
            } else if (text.is(i, WordClass.SUBORDINATOR)
                    || (i == from && leadsUpAsParticiple(i))
                    || (text.is(i, WordClass.RELATIVE) && text.isMark(i - 1, ','))) {
                i = Math.max(pastPause(i, end), i + 1);
            } else {
                int subject = subjectEnd(i, from, end);
                if (subject >= 0) {
                    return Optional.of(new Source(i, subject, false));
                }
                i++;
            }
        }
        return Optional.empty();
    }

    /**
     * "In the film | Mary Hill gives a talk": the prepositional phrase ends before the person; not in "with the clerk
     * Mary Hill".
     */
    private int beforePerson(int first, int end) {
        int name = text.names().at(end - 1);
        int noun = name < 0 ? -1 : text.names().firstToken(name) - 1;
        boolean thing = noun > first
                && text.names().type(name) == EntityType.PERSON
                && text.is(first, WordSet.ARTICLE)
                && GroupNouns.isDocument(text.lower(noun))
                && text.isFinite(end);
        return thing ? noun + 1 : end;
    }

    private int behindDay(int day) {
        return text.is(day + 1, WordSet.DAYTIME, WordSet.GENITIVE) ? day + 2 : day + 1;
    }

    /** "Asked about the plan, …", "Speaking to reporters, …". */
    private boolean leadsUpAsParticiple(int i) {
        return Participle.isAny(text, i) && !isModifier(i);
    }

    /** "Striking nurses gathered": the participle modifies a plural noun that is the subject. */
    private boolean isModifier(int i) {
        int noun = i + 1;
        return Participle.isPresent(text, i)
                && text.is(noun, WordClass.OPEN)
                && text.names().at(noun) < 0
                && Plural.endsLikeOne(text.lower(noun))
                && (text.isFinite(noun + 1) || Participle.isRegularPast(text, noun + 1) || text.cueAt(noun + 1) >= 0);
    }

    /** "At Sunday's meeting, …": a prepositional phrase up to the pause, without a verb. */
    private boolean isFronted(int i, int end) {
        int pause = pastPause(i, end);
        // "On Friday two states, Kansas and Iowa,": only the day is fronted; not in "On Friday the mayor, Mary Hill,"
        boolean named = text.names().is(pause, EntityType.PERSON);
        boolean day = text.is(i + 1, WordSet.WEEKDAY) && behindDay(i + 1) < pause - 1 && !named;
        return text.is(i, WordClass.PREPOSITION) && !day && pause > i && !text.hasFinite(i, pause);
    }

    /** "A few days later, …", "Last week, …", "Last spring, …": a time phrase up to the pause. */
    private boolean isTimeAhead(int i, int end) {
        int pause = pastPause(i, end);
        if (pause <= i || text.hasFinite(i, pause)) {
            return false;
        }
        int last = Scan.backPast(pause - 2, i, word -> text.is(word, WordClass.ADVERB));
        // "A year and a half ago"
        boolean half = text.is(last, "half") && text.is(last - 2, WordSet.LIST_JOINT);
        boolean season = text.is(i, WordSet.PERIOD_MODIFIER) && text.is(last, WordSet.PERIOD);
        return season || text.is(half ? last - 3 : last, WordClass.TIME);
    }

    /** "Before Hill took the stage, …": a clause with a verb up to the pause. */
    private boolean leadsUp(int i, int end) {
        int pause = pastPause(i, end);
        return pause > i && text.hasFinite(i, pause);
    }

    /** "While Hill waited, …": the token after the comma that closes the clause; {@code from} if there is none. */
    private int pastPause(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.isMark(i, ',') && !isBeforeYear(i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** "On July 6, | 2015, …": a comma within a date. */
    private boolean isBeforeYear(int comma) {
        return Year.is(text.lower(comma + 1)) && text.isMark(comma + 2, ',');
    }

    /** The end of the phrase that begins at the token, if it can be the subject; otherwise -1. */
    private int subjectEnd(int i, int from, int end) {
        int name = text.names().at(i);
        if (name >= 0) {
            return isSubjectName(name, from, end) ? NounPhrase.end(text, i, end) : -1;
        }
        boolean noun = text.is(i, WordClass.DETERMINER, WordClass.POSSESSIVE)
                || (text.is(i, WordClass.OPEN) && text.cueAt(i) < 0 && !text.isFinite(i))
                || (PluralBeforeVerb.isBeforeVerb(text, i) && GroupNouns.isDocument(text.lower(i)));
        boolean other = text.is(i + 1, WordClass.TIME) || SentenceAdverb.isAt(text, i);
        int phrase = noun && !other ? NounPhrase.end(text, i, end) : -1;
        return phrase > i ? phrase : -1;
    }

    private boolean isSubjectName(int name, int from, int end) {
        EntitySpans names = text.names();
        int after = names.endToken(name);
        if (text.is(after, WordSet.GENITIVE)) {
            return NounPhrase.end(text, names.firstToken(name), end) > after + 1;
        }
        // "Peru is growing and has said", "Peru recently fired Hill and said"
        int verb = text.is(after, WordClass.ADVERB) ? after + 1 : after;
        boolean acts = names.firstToken(name) == from
                && (text.is(after, WordClass.AUXILIARY)
                        || (text.isFinite(verb) && text.is(end - 1, WordSet.COORDINATOR)));
        return (names.type(name) != EntityType.LOCATION || acts) && after <= end;
    }

    /** The start of the clause that ends before the token: after a semicolon, a colon or a quote. */
    public static int start(NewsText text, int token, int from) {
        for (int i = token - 1; i > from; i--) {
            if (text.quoteAt(i) >= 0) {
                int phrase = QuotedModifier.withTitle(text, i + 1);
                if (phrase > i) {
                    return i + 1;
                }
                i = phrase; // "Hill, the “Good Boats” star"
            } else if (text.is(i, WordClass.PUNCTUATION) && (text.isMark(i, ';') || text.isMark(i, ':'))) {
                return i + 1;
            }
        }
        return from;
    }

    /**
     * Whether the token is a preposition that governs the phrase after it, which then is no subject: "samples taken in
     * the days after the fire showed"; not in "Hill left after the crew said" or "Two days after Hill said".
     */
    static boolean isOblique(NewsText text, int token, int from) {
        boolean time = text.is(token - 1, WordClass.TIME)
                && !(text.is(token - 2, WordSet.THE) && text.is(token - 3, WordClass.PREPOSITION));
        boolean clause = joins(text, token)
                && (time
                        || token <= from + 1
                        || text.is(token - 1, WordClass.PUNCTUATION)
                        || hasClause(text, from, token));
        return text.is(token, WordClass.PREPOSITION) && !clause;
    }

    /**
     * "An inquiry that"; not "and that comment", nor "an inquiry, which", where a comma shows the end of the clause.
     */
    private static boolean opensRelative(NewsText text, int token) {
        boolean noun = text.is(token - 1, WordClass.OPEN) || text.names().at(token - 1) >= 0;
        return noun && text.is(token, WordSet.ANY_RELATIVE);
    }

    /**
     * Whether there is a main verb: "Hill left"; not in "an inquiry which began", whose verb belongs to the relative
     * clause.
     */
    private static boolean hasClause(NewsText text, int from, int end) {
        int relative = Scan.backTo(end - 1, from, i -> opensRelative(text, i));
        if (relative <= from) {
            return text.hasFinite(from, end);
        }
        int verb = Scan.to(relative + 1, end, text::isFinite);
        return text.hasFinite(from, relative) || text.hasFinite(Math.min(end, verb + 1), end);
    }

    /** Whether the token is a preposition that can also introduce a clause: "after Hill said". */
    static boolean joins(NewsText text, int token) {
        return text.is(token, WordSet.CLAUSE_PREPOSITION);
    }
}
