package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.FrameOrder;
import io.quotewire.core.indirect.SourcePhrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "The bridge was shut, the mayor said", "…, said the mayor", and split around: "The bridge, he said, was shut". */
final class ContentFirst implements ReportedClause {
    private final CueBeforeContent contents = new CueBeforeContent();
    private final Inversion inversion = new Inversion();
    private final ClauseEnd clauseEnd = new ClauseEnd();
    private final MainClause mainClause = new MainClause();

    @Override
    public void find(Scope sentence, List<AttributionFrame> frames) {
        for (Cue cue : sentence.cues()) {
            boolean reports = Reporting.isFinite(sentence.words(), cue)
                    && cue.entry().kind() != CueKind.ATTITUDE
                    && cue.entry().takes(Takes.BARE)
                    && !sentence.words().isQuoted(cue.head());
            boolean inverted = reports && inversion.isAt(sentence, cue);
            if (inverted || (reports && contents.find(sentence, cue).isEmpty())) {
                find(sentence, cue, inverted).ifPresent(frames::add);
            }
        }
    }

    private Optional<AttributionFrame> find(Scope sentence, Cue cue, boolean inverted) {
        Words words = sentence.words();
        Optional<Phrase> source = inverted
                ? SourcePhrase.after(words, cue.end(), sentence.end())
                : SourcePhrase.before(words, cue, sentence.start());
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int pause = (inverted ? cue.first() : source.get().start()) - 1;
        int end = words.isQuoted(pause) ? pause + 1 : pause;
        int behind = inverted ? source.get().end() : Math.max(cue.end(), Addressee.behind(sentence, cue, cue.end()));
        if (!MainClause.isPause(words, pause)
                || pause <= sentence.start()
                || !(inverted || endsClause(sentence, behind))) {
            return Optional.empty();
        }
        int start = mainClause.start(sentence, end);
        if (end <= start || isPassage(words, start, end)) {
            return Optional.empty();
        }
        List<Phrase> parts = new ArrayList<>(List.of(new Phrase(start, end)));
        int comma = inverted ? Aside.commaBehind(sentence, behind) : behind;
        boolean split = words.isComma(behind) && goesOn(sentence, comma + 1, inverted);
        if (split) {
            parts.add(new Phrase(comma + 1, clauseEnd.of(sentence, comma + 1)));
        }
        if (!split && !mainClause.isIn(words, start, end)) {
            return Optional.empty();
        }
        FrameOrder order =
                split ? FrameOrder.SPLIT : inverted ? FrameOrder.CONTENT_CUE_SOURCE : FrameOrder.CONTENT_SOURCE_CUE;
        return Frames.of(
                words,
                order,
                parts,
                Frames.cue(words, cue),
                source.get(),
                cue.entry().sure() * 0.85);
    }

    /** Whether there is nothing there but one quoted passage: direct speech. */
    private static boolean isPassage(Words words, int start, int end) {
        return words.isQuoted(start) && words.quote(start) == words.quote(end - 1);
    }

    private static boolean endsClause(Scope sentence, int i) {
        Words words = sentence.words();
        return i >= sentence.end()
                || words.isComma(i)
                || words.in(i, WordClasses.PREPOSITION)
                || words.in(i, WordClasses.WEEKDAY)
                || words.is(i, "last");
    }

    /** Whether the content goes on behind the source; behind an inverted one only a clause does, and no participle. */
    private boolean goesOn(Scope sentence, int i, boolean inverted) {
        Words words = sentence.words();
        return i < sentence.end()
                && !words.in(i, WordClasses.RELATIVE)
                && !words.at(words.in(i, WordClasses.SUBORDINATOR) ? i + 1 : i).endsWith("ing")
                && !words.isQuoted(i)
                && sentence.cueFrom(i, i + 1) < 0
                && (!inverted || mainClause.isIn(words, i, sentence.end()));
    }
}
