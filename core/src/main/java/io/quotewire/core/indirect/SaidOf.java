package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * What is said of somebody, without a clause: "accused the board of waste", "called the plan “a shame”", "described it
 * as slow", "blamed the weather for the delay". The content is what a clause would say: the one spoken of and what is
 * said.
 */
final class SaidOf implements ReportFinder {
    private static final ByCue EVIDENCE =
            new ByCue(Evidence.SAID_OF_HIGH, Evidence.SAID_OF_MEDIUM, Evidence.SAID_OF_LOW);

    private static final int LONGEST_OBJECT = 12;

    private final ClauseEnd clauseEnd = new ClauseEnd();

    @Override
    public void find(Scope sentence, List<AttributionFrame> frames) {
        NewsText text = sentence.text();
        for (int c = 0; c < sentence.cues().size(); c++) {
            Cue cue = sentence.cues().get(c);
            if (text.isQuoted(cue.head()) || FrontedParticiple.isAt(text, sentence.start(), cue)) {
                continue;
            }
            if (cue.passive()) {
                byAgent(sentence, cue).ifPresent(frames::add);
                continue;
            }
            Optional<Phrase> source = sentence.sources().get(c);
            boolean reports = cue.entry().kind() == CueKind.STATEMENT
                    && !cue.negated()
                    && (Reporting.isFinite(text, cue) || Reporting.isParticiple(cue));
            if (reports && source.isPresent() && says(sentence, cue)) {
                Phrase content = new Phrase(cue.end(), clauseEnd.of(sentence, cue.end()));
                Frames.of(
                                text,
                                List.of(content),
                                Frames.cue(text, cue),
                                source.get(),
                                EVIDENCE.of(cue.entry().sure()))
                        .ifPresent(frames::add);
            }
        }
    }

    /** "The plan was described by Hale as “a shame”": the agent is the source. */
    private Optional<AttributionFrame> byAgent(Scope sentence, Cue cue) {
        NewsText text = sentence.text();
        boolean states = cue.entry().kind() == CueKind.STATEMENT
                && cue.entry().takes(Takes.AS)
                && !cue.entry().takes(Takes.AS_SAYING)
                && !cue.negated()
                && !cue.modal()
                && text.is(cue.end(), WordSet.BY);
        Phrase agent =
                states ? SourcePhrase.after(text, cue.end() + 1, sentence.end()).orElse(null) : null;
        return agent == null || !text.is(agent.end(), WordSet.AS)
                ? Optional.empty()
                : Frames.of(
                        text,
                        List.of(new Phrase(agent.end(), clauseEnd.of(sentence, agent.end()))),
                        Frames.cue(text, cue),
                        agent,
                        EVIDENCE.of(cue.entry().sure()));
    }

    /** Whether an object follows, and behind it what is said of it. */
    private static boolean says(Scope sentence, Cue cue) {
        NewsText text = sentence.text();
        int start = cue.end();
        if (!text.isWord(start)
                || text.is(start, WordSet.PREPOSITION)
                || text.is(start, WordSet.THAT)
                || text.is(start, WordSet.AS)) {
            return false;
        }
        for (int i = start + 1; i < Math.min(sentence.end(), start + LONGEST_OBJECT); i++) {
            if (text.isQuoted(i)) {
                // "what they call “a relic”" is a name and nobody's words
                return cue.entry().takes(Takes.LABEL) && cue.form() != VerbForm.BASE;
            }
            if (joins(text, i, cue)) {
                // "quoted Hill as saying" says nothing of Hill
                return !cue.entry().takes(Takes.AS_SAYING) || sentence.cueFrom(i + 1, i + 2) < 0;
            }
            if (text.isFinite(i) || text.isComma(i)) {
                return false;
            }
            boolean labels = cue.entry().takes(Takes.LABEL) && cue.entry().takes(Takes.AS);
            if (labels && text.is(i, WordSet.ARTICLE) && !text.is(i, WordSet.THE) && !text.isQuoted(i + 1)) {
                return !text.is(start, WordSet.TO) && isLabel(text, i);
            }
        }
        return false;
    }

    /** "Called the process a sham"; not "called the police a day later", "called a number of them". */
    private static boolean isLabel(NewsText text, int article) {
        return text.is(article + 1, WordClass.OPEN)
                && !text.is(article + 1, WordClass.TIME)
                && !text.is(article + 1, WordSet.PERIOD)
                && !text.is(article + 2, WordClass.TIME)
                && !text.is(article + 2, WordSet.PERIOD)
                && !text.is(article - 1, WordClass.PREPOSITION)
                && !text.is(article - 1, WordClass.CONJUNCTION)
                && !text.is(article - 1, WordClass.SUBORDINATOR)
                && !text.is(article - 1, WordSet.NUMBER);
    }

    private static boolean joins(NewsText text, int i, Cue cue) {
        return (text.is(i, WordSet.AS) && cue.entry().takes(Takes.AS))
                || (text.is(i, WordSet.OF) && cue.entry().takes(Takes.OF))
                || (text.is(i, WordSet.FOR) && cue.entry().takes(Takes.FOR));
    }
}
