package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.FrameOrder;
import io.quotewire.core.indirect.SourcePhrase.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What is said of somebody, without a clause: "accused the board of waste", "called the plan “a shame”", "described it as
 * slow", "blamed the weather for the delay". The content is what a clause would say: the one spoken of and what is said.
 */
final class SaidOf implements ReportedClause {
    private static final int LONGEST_OBJECT = 12;

    private final ClauseEnd clauseEnd = new ClauseEnd();

    @Override
    public void find(Scope sentence, List<AttributionFrame> frames) {
        Words words = sentence.words();
        for (int c = 0; c < sentence.cues().size(); c++) {
            Cue cue = sentence.cues().get(c);
            if (words.isQuoted(cue.head()) || FrontedParticiple.isAt(words, sentence.start(), cue)) {
                continue;
            }
            Optional<Phrase> source = sentence.speakers().get(c);
            boolean reports = cue.entry().kind() == CueKind.STATEMENT
                    && (Reporting.isFinite(words, cue) || Reporting.isParticiple(cue));
            if (reports && source.isPresent() && says(sentence, cue)) {
                Phrase content = new Phrase(cue.end(), clauseEnd.of(sentence, cue.end()));
                Frames.of(
                                words,
                                FrameOrder.SOURCE_CUE_CONTENT,
                                List.of(content),
                                Frames.cue(words, cue),
                                source.get(),
                                cue.entry().sure() * 0.8)
                        .ifPresent(frames::add);
            }
        }
    }

    /** Whether an object follows, and behind it what is said of it. */
    private static boolean says(Scope sentence, Cue cue) {
        Words words = sentence.words();
        int start = cue.end();
        if (!words.isWord(start) || words.in(start, WordClasses.PREPOSITION) || words.is(start, "that")) {
            return false;
        }
        for (int i = start + 1; i < Math.min(sentence.end(), start + LONGEST_OBJECT); i++) {
            if (words.isQuoted(i)) {
                return words.is(cue.head(), "called")
                        || words.is(cue.head(), "calling")
                        || words.is(cue.head(), "calls");
            }
            if (joins(words, i, cue)) {
                // "quoted Hill as saying" says nothing of Hill
                return !cue.entry().lemma().equals("quote") || sentence.cueFrom(i + 1, i + 2) < 0;
            }
            if (words.isFinite(i) || words.isComma(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean joins(Words words, int i, Cue cue) {
        return (words.is(i, "as") && cue.entry().takes(Takes.AS))
                || (words.is(i, "of") && cue.entry().takes(Takes.OF))
                || (words.is(i, "for")
                        && cue.entry().takes(Takes.FOR)
                        && !cue.entry().lemma().equals("call"));
    }
}
