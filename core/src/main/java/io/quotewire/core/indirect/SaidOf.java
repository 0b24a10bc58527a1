package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.SubjectRelative;
import io.quotewire.core.indirect.source.FrontedParticiple;
import io.quotewire.core.indirect.source.SourcePhrase;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements about somebody or something that are not clauses: "accused the board of waste", "called the plan “a
 * shame”", "described it as slow", "blamed the weather for the delay". The content is the object together with the
 * predicate.
 */
final class SaidOf implements CueFinder {
    private static final ByCue EVIDENCE =
            new ByCue(Evidence.SAID_OF_HIGH, Evidence.SAID_OF_MEDIUM, Evidence.SAID_OF_LOW);

    private static final int LONGEST_OBJECT = 12;

    @Override
    public boolean mayReport(ReportingSentence sentence, Cue cue) {
        return cue.entry().takes(Takes.PREDICATE)
                && !FrontedParticiple.isAt(sentence.text(), sentence.start(), cue)
                && (isPassive(sentence, cue) || reports(sentence.text(), cue));
    }

    private static boolean isPassive(ReportingSentence sentence, Cue cue) {
        return cue.passive() || isReducedPassive(sentence, cue);
    }

    private static boolean reports(NewsText text, Cue cue) {
        return (cue.entry().kind() == CueKind.STATEMENT || cue.entry().takes(Takes.AT))
                && !cue.negated()
                && (Reporting.isFinite(text, cue) || Reporting.isActiveIng(cue));
    }

    @Override
    public Optional<AttributionFrame> at(ReportingSentence sentence, Cue cue, @Nullable Phrase source) {
        NewsText text = sentence.text();
        if (isPassive(sentence, cue)) {
            Optional<AttributionFrame> quoted = QuotedPredicate.beforeAgent(sentence, cue, EVIDENCE);
            return quoted.isPresent() ? quoted : byAgent(sentence, cue);
        }
        if (source == null) {
            return Optional.empty();
        }
        if (!says(sentence, cue)) {
            return QuotedPredicate.inRelative(text, cue, source, EVIDENCE);
        }
        int end = SubjectRelative.endOfPhrase(sentence, cue, cue.end(), SaidOfEnd.of(sentence, cue, cue.end(), false));
        Phrase content = new Phrase(cue.end(), SaidOfAside.endOf(sentence, cue, end));
        return Frames.of(text, List.of(content), cue, source, EVIDENCE);
    }

    /**
     * "The judge, described by colleagues as “stern,”", "Described by Hale as “a shame,” the plan": a passive without
     * "was".
     */
    private static boolean isReducedPassive(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        return cue.form() == VerbForm.PAST
                && (text.is(cue.end(), WordSet.BY) || QuotedPredicate.agent(text, cue) >= 0)
                && (cue.first() == sentence.start()
                        || text.isComma(cue.first() - 1)
                        || text.is(cue.first() - 1, WordClass.OPEN));
    }

    /** "The plan was described by Hale as “a shame”": the agent is the source. */
    private Optional<AttributionFrame> byAgent(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        boolean states = cue.entry().kind() == CueKind.STATEMENT
                && !cue.entry().takes(Takes.AS_SAYING)
                && (cue.passive() || cue.entry().takes(Takes.AS))
                && !cue.negated()
                && !cue.modal()
                && text.is(cue.end(), WordSet.BY);
        Phrase agent =
                states ? SourcePhrase.after(text, cue.end() + 1, sentence.end()).orElse(null) : null;
        if (agent == null) {
            return Optional.empty();
        }
        int said = PredicateMarker.behind(text, agent, cue);
        if (said < 0) {
            return Optional.empty();
        }
        Phrase source = new Phrase(agent.start(), Math.min(agent.end(), said));
        Optional<AttributionFrame> quoted = text.is(said, WordSet.AS)
                ? QuotedPredicate.at(text, said + 1, cue, source, EVIDENCE)
                : Optional.empty();
        return quoted.isPresent()
                ? quoted
                : Frames.of(text, List.of(byAgent(sentence, cue, said)), cue, source, EVIDENCE);
    }

    private Phrase byAgent(ReportingSentence sentence, Cue cue, int said) {
        boolean fronted = cue.first() == sentence.start();
        return new Phrase(said, SaidOfEnd.of(sentence, cue, said, fronted));
    }

    /** "Hale, 47, dubbed the “Old Fox”, is": a participle that gives its subject's nickname. */
    private static boolean isNickname(NewsText text, Cue cue) {
        int start = cue.end();
        return cue.form() == VerbForm.PAST
                && text.isComma(cue.first() - 1)
                && (text.isQuoted(start) || (text.is(start, WordSet.ANY_DETERMINER) && text.isQuoted(start + 1)));
    }

    /** "Calls herself “Star”", "calling itself “Yard News”": under which name one is known; not "himself “a fool”". */
    private static boolean isOwnName(NewsText text, int object) {
        int word = text.isWord(object + 1) ? object + 1 : object + 2;
        return text.is(object, WordSet.REFLEXIVE)
                && text.isQuoted(object + 1)
                && text.isCapital(word)
                && !text.is(word, WordSet.SUBJECT);
    }

    /** "Said that the call", "accused that of"; not "described that call as", "described that as", "called that". */
    private static boolean opensClause(NewsText text, Cue cue) {
        int next = cue.end() + 1;
        boolean noun = !cue.entry().takes(Takes.THAT) && text.is(next, WordClass.OPEN);
        return !noun && !cue.entry().takes(Takes.LABEL) && !text.is(next, WordSet.AS);
    }

    /** Whether an object and a predicate follow the cue. */
    private static boolean says(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int start = cue.end();
        if (isNickname(text, cue) || isOwnName(text, start)) {
            return false;
        }
        if (!text.isWord(start)
                || text.is(start, WordSet.ANY_PREPOSITION)
                || (text.is(start, WordSet.TO) && !PredicateMarker.isBehindTo(cue))
                || (text.is(start, WordSet.THAT) && opensClause(text, cue))
                || text.is(start, WordSet.AS)) {
            return false;
        }
        for (int i = start + 1; i < Math.min(sentence.end(), start + LONGEST_OBJECT); i++) {
            if (text.isQuoted(i)) {
                // "what they call “a relic”" is a name, not a statement
                return cue.entry().takes(Takes.LABEL) && cue.form() != VerbForm.BASE;
            }
            if (PredicateMarker.isAt(text, i, cue)) {
                if (text.is(i, WordSet.FOR)
                        && !Participle.isPresent(text, i + 1)
                        && ThingSpokenOf.is(text, cue, start, Math.min(sentence.end(), start + LONGEST_OBJECT))) {
                    return false;
                }
                // "quoted Hill as saying" is not a statement about Hill
                return !cue.entry().takes(Takes.AS_SAYING) || sentence.cueFrom(i + 1, i + 2) < 0;
            }
            if (text.isComma(i) && isBehindAside(sentence, i, cue)) {
                return true;
            }
            boolean leaves = text.is(i, WordSet.ANY_SUBORDINATOR) && !text.is(i, WordSet.AS, WordSet.THAT);
            boolean verb = text.isFinite(i) && !PredicateMarker.isInObject(text, start, i) && !endsObject(text, i, cue);
            if (verb || text.isComma(i) || leaves) {
                return false;
            }
            boolean labels = cue.entry().takes(Takes.LABEL) && cue.entry().takes(Takes.AS);
            if (labels && Verdict.isAt(sentence, i)) {
                return !text.is(start, WordSet.TO);
            }
            if (labels && Verdict.isArticle(text, i)) {
                return false;
            }
        }
        return false;
    }

    /** "Dismissed the plans | as “a relic”": a noun that elsewhere is a verb. */
    private static boolean endsObject(NewsText text, int i, Cue cue) {
        return text.isQuoted(i + 2) && text.is(i + 1, WordSet.AS) && PredicateMarker.isAt(text, i + 1, cue);
    }

    /** "As | police came", "as | he fled": no predicate. */
    private static boolean isClause(NewsText text, int from, int to) {
        return text.is(from, WordSet.SUBJECT) || text.hasFinite(from, to);
    }

    /**
     * "Described the victim, who has not been named, | as", "accused her predecessor, Hale, | of": the predicate
     * follows a relative clause or an apposition.
     */
    private static boolean isBehindAside(ReportingSentence sentence, int comma, Cue cue) {
        NewsText text = sentence.text();
        if (cue.entry().takes(Takes.AS_SAYING)) {
            return false;
        }
        int close = Scan.to(comma + 1, Math.min(sentence.end(), comma + LONGEST_OBJECT), text::isComma);
        int marker = close + 1;
        boolean relative = text.is(comma + 1, WordSet.PERSON_RELATIVE, WordSet.THING_RELATIVE);
        return text.isComma(close)
                && (relative || !text.hasFinite(comma + 1, close))
                && text.is(marker, WordSet.AS, WordSet.OF)
                && !(text.is(marker, WordSet.AS)
                        && (text.is(marker + 1, "well") || isClause(text, marker + 1, sentence.end())))
                && PredicateMarker.isAt(text, marker, cue);
    }
}
