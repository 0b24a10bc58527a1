package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.ClauseEnd;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds content in a relative clause that contains a report: "The bridge, which Hale said was old", "a bridge engineers
 * say may fall".
 */
final class SaidInRelative implements CueFinder {
    private static final ByCue EVIDENCE =
            new ByCue(Evidence.SAID_IN_RELATIVE_HIGH, Evidence.SAID_IN_RELATIVE_MEDIUM, Evidence.SAID_IN_RELATIVE_LOW);
    private final ClauseEnd clauseEnd = new ClauseEnd();

    @Override
    public boolean mayReport(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        boolean reports = (cue.entry().kind() == CueKind.STATEMENT || isEstimate(cue))
                && cue.entry().takes(Takes.BARE);
        int verb = reports ? verb(text, cue) : -1;
        return text.isFinite(verb)
                && (text.is(verb, WordClass.AUXILIARY) || sentence.cueFrom(verb, verb + 1) < 0)
                && Reporting.isFinite(text, cue);
    }

    /** "(Which Hale said on Monday) was (old)". */
    private static int verb(NewsText text, Cue cue) {
        return Occasion.behindDay(text, cue.end());
    }

    @Override
    public Optional<AttributionFrame> at(ReportingSentence sentence, Cue cue, @Nullable Phrase source) {
        if (source == null) {
            return Optional.empty();
        }
        NewsText text = sentence.text();
        int verb = verb(text, cue);
        Phrase speaker = behindNoun(text, source);
        if (!isRelative(sentence, cue, speaker)) {
            return Optional.empty();
        }
        boolean aside = Pause.at(text, speaker.start() - 2);
        int end = beforeNextClause(text, verb, clauseEnd.of(sentence, verb, aside));
        boolean ofSubject = aside && !text.hasFinite(sentence.start(), speaker.start() - 2);
        int first = isNamed(text, speaker, verb) ? verb + 1 : verb;
        Phrase content = new Phrase(first, ofSubject ? beforeMainVerb(text, verb, end) : end);
        return Frames.of(text, List.of(content), cue, speaker, EVIDENCE);
    }

    /** "For what Hale says is | a relic": what the thing is called; not "what Hale says is held", "is not old". */
    private static boolean isNamed(NewsText text, Phrase speaker, int verb) {
        int next = verb + 1;
        boolean phrase = text.is(next, WordClass.DETERMINER, WordClass.POSSESSIVE)
                || text.names().at(next) >= 0
                || (text.is(next, WordClass.OPEN)
                        && !Participle.isPresent(text, next)
                        && !Participle.isPast(text, next));
        return text.is(speaker.start() - 1, WordSet.WHAT) && text.is(verb, WordSet.BE) && phrase;
    }

    /** "A plan | Hale": the name behind the noun of which the clause tells; not "an aide Hale". */
    private static Phrase behindNoun(NewsText text, Phrase source) {
        int name = text.names().at(source.end() - 1);
        int first = name < 0 ? source.start() : text.names().firstToken(name);
        String noun = text.lower(first - 1);
        boolean thing = first > source.start() + 1
                && text.is(source.start(), WordSet.ARTICLE)
                && !text.is(source.start(), WordSet.THE)
                && text.is(first - 1, WordClass.OPEN)
                && !text.isCapital(first - 1)
                && !RoleWords.isNoun(text.tokens(), first - 1)
                && !PersonNouns.contains(noun)
                && !GroupNouns.isOrganizationOrPeople(noun);
        return thing ? new Phrase(first, source.end()) : source;
    }

    /** "A plan Hale says is old, | and the mayor backed it", "Hale, in a car that he says is old, | has left". */
    private static int beforeNextClause(NewsText text, int start, int end) {
        for (int comma = start + 1; comma + 1 < end; comma++) {
            if (!text.isComma(comma)) {
                continue;
            }
            int next = comma + 1;
            boolean clause = text.is(next, WordSet.COORDINATOR)
                    && (text.is(next + 1, WordSet.SUBJECT, WordSet.ANY_DETERMINER) || text.isCapital(next + 1))
                    && !text.is(next + 1, WordSet.THAT)
                    && text.hasFinite(next + 1, end);
            if (clause || (text.is(next, WordClass.AUXILIARY) && !isOneOfVerbs(text, next, end))) {
                return comma;
            }
        }
        return end;
    }

    /** "(Was old,) had holes, and was late": whether another verb follows behind "and". */
    private static boolean isOneOfVerbs(NewsText text, int verb, int end) {
        return Scan.any(
                verb + 1, end - 1, i -> text.isComma(i) && text.is(i + 1, WordSet.COORDINATOR) && text.isFinite(i + 2));
    }

    /** "The laws, which Hale says are old, | make it hard": the comma at which the relative clause ends. */
    private static int beforeMainVerb(NewsText text, int start, int end) {
        for (int comma = start + 1; comma + 1 < end; comma++) {
            int verb = comma + 1;
            if (text.isComma(comma)
                    && text.is(verb, WordClass.OPEN)
                    && !text.isCapital(verb)
                    && KnownVerbs.isMostlyVerb(text.lower(verb))) {
                return comma;
            }
        }
        return end;
    }

    /**
     * Whether the source is the subject of a relative clause, between commas or after the main verb; not in "What she
     * said was", whose second verb is the main one.
     */
    private static boolean isRelative(ReportingSentence sentence, Cue cue, Phrase source) {
        NewsText text = sentence.text();
        int before = source.start() - 1;
        boolean pronoun = source.end() == source.start() + 1 && text.is(source.start(), WordSet.SUBJECT);
        boolean verb = pronoun
                || cue.form() == VerbForm.PAST
                || KnownVerbs.isMostlyVerb(cue.entry().lemma());
        if (before <= sentence.start() || !verb) {
            return false;
        }
        boolean inside = text.hasFinite(sentence.start(), before);
        if (text.is(before, WordSet.WHAT)) {
            return inside;
        }
        if (text.is(before, WordSet.OBJECT_RELATIVE)) {
            boolean share = text.is(before - 1, WordSet.OF) && text.is(before - 2, WordSet.ALONE); // "both of which"
            return (share || !text.is(before - 1, WordSet.ANY_PREPOSITION)) && (inside || Pause.at(text, before - 1));
        }
        boolean noun = text.isWord(before)
                && !text.is(before, WordSet.ANY_SUBORDINATOR, WordSet.ANY_PREPOSITION)
                && !text.isFinite(before);
        return inside && noun && text.is(cue.end(), WordClass.AUXILIARY);
    }

    /** "Which they estimate will fall": a finding that is also a statement. */
    private static boolean isEstimate(Cue cue) {
        return cue.entry().kind() == CueKind.FINDING && cue.entry().takes(Takes.QUOTE);
    }
}
