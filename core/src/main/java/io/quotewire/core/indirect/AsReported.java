package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.FrameOrder;
import io.quotewire.core.indirect.SourcePhrase.Phrase;
import java.util.List;
import java.util.Optional;

/** "As the Herald reported, the bridge was shut", "The bridge was shut, as Hale pointed out", and in the middle. */
final class AsReported implements ReportedClause {
    private static final double EVIDENCE = 0.8;
    /** "As Hale told the board of the port authority on Monday," is not longer behind its verb. */
    private static final int LONGEST_REST = 12;

    private final MainClause mainClause = new MainClause();
    private final ClauseEnd clauseEnd = new ClauseEnd();

    @Override
    public void find(Scope sentence, List<AttributionFrame> frames) {
        Words words = sentence.words();
        for (int c = 0; c < sentence.cues().size(); c++) {
            Cue cue = sentence.cues().get(c);
            Phrase source = sentence.speakers().get(c).orElse(null);
            boolean reports = source != null
                    && words.is(source.start() - 1, "as")
                    && cue.entry().kind() == CueKind.STATEMENT
                    && (cue.entry().takes(Takes.THAT) || cue.entry().lemma().equals("put it"))
                    && !cue.negated()
                    && Reporting.isFinite(words, cue);
            if (source != null && reports) {
                find(sentence, cue, source).ifPresent(frames::add);
            }
        }
    }

    private Optional<AttributionFrame> find(Scope sentence, Cue cue, Phrase source) {
        Words words = sentence.words();
        int as = source.start() - 1;
        int end = end(sentence, cue);
        if (end < 0) {
            return Optional.empty();
        }
        boolean leads = as == sentence.start()
                || (as == sentence.start() + 1 && words.in(sentence.start(), WordClasses.COORDINATOR));
        Phrase behind = new Phrase(end + 1, end < sentence.end() ? clauseEnd.of(sentence, end + 1) : end + 1);
        if (leads) {
            boolean clause = behind.end() > behind.start() + 1 && words.hasFinite(behind.start(), behind.end());
            return clause
                    ? frame(words, FrameOrder.SOURCE_CUE_CONTENT, List.of(behind), cue, source)
                    : Optional.empty();
        }
        Phrase before = new Phrase(mainClause.start(sentence, as - 1), as - 1);
        if (!words.isComma(as - 1) || before.end() <= before.start()) {
            return Optional.empty();
        }
        if (mainClause.isIn(words, before.start(), before.end())) {
            return frame(words, FrameOrder.CONTENT_SOURCE_CUE, List.of(before), cue, source);
        }
        return words.isFinite(behind.start())
                ? frame(words, FrameOrder.SPLIT, List.of(before, behind), cue, source)
                : Optional.empty();
    }

    /** The comma behind the clause with "as", or the end of the sentence; -1 where the clause has an object of its own. */
    private int end(Scope sentence, Cue cue) {
        Words words = sentence.words();
        int told = Math.max(cue.end(), Addressee.behind(sentence, cue, cue.end()));
        boolean closes = told > cue.end()
                || words.in(told, WordClasses.PREPOSITION)
                || words.in(told, WordClasses.WEEKDAY)
                || Occasion.behindDay(words, told) > told;
        for (int i = told; i <= Math.min(sentence.end(), told + LONGEST_REST); i++) {
            if (i == sentence.end() || words.isComma(i)) {
                return i;
            }
            if (!closes || words.isFinite(i) || words.isQuoted(i) || words.is(i, "that")) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<AttributionFrame> frame(
            Words words, FrameOrder order, List<Phrase> contents, Cue cue, Phrase source) {
        double evidence = cue.entry().sure() * EVIDENCE;
        return Frames.of(words, order, contents, Frames.cue(words, cue), source, evidence);
    }
}
