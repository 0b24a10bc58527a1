package io.quotewire.core.indirect;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.FrameOrder;
import io.quotewire.core.indirect.SourcePhrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "According to the mayor, the bridge was shut", "The bridge was shut, according to the mayor", and in the middle. */
final class AccordingTo implements ReportedClause {
    private static final double EVIDENCE = 0.85;

    private final MainClause mainClause = new MainClause();
    private final ClauseEnd clauseEnd = new ClauseEnd();

    @Override
    public void find(Scope sentence, List<AttributionFrame> frames) {
        Words words = sentence.words();
        for (int i = sentence.start(); i + 2 < sentence.end(); i++) {
            if (words.is(i, "according") && words.is(i + 1, "to") && !words.isQuoted(i)) {
                find(sentence, i).ifPresent(frames::add);
            }
        }
    }

    private Optional<AttributionFrame> find(Scope sentence, int cue) {
        Words words = sentence.words();
        Optional<Phrase> source = SourcePhrase.after(words, cue + 2, sentence.end());
        if (source.isEmpty()) {
            return Optional.empty();
        }
        boolean first =
                cue == sentence.start() || (cue == sentence.start() + 1 && words.in(cue - 1, WordClasses.COORDINATOR));
        if (first) {
            int comma = Aside.commaBehind(sentence, source.get().end());
            if (comma + 1 >= sentence.end()) {
                return Optional.empty();
            }
            Phrase content = new Phrase(comma + 1, clauseEnd.of(sentence, comma + 1));
            return frame(words, FrameOrder.CUE_SOURCE_CONTENT, content, cue, source.get());
        }
        int end = words.isComma(cue - 1) || words.isDash(cue - 1) ? cue - 1 : cue;
        int start = mainClause.start(sentence, end);
        if (end <= start || isCueAlone(sentence, start, end)) {
            return Optional.empty();
        }
        List<Phrase> contents = new ArrayList<>(List.of(new Phrase(start, end)));
        int behind = source.get().end();
        boolean split =
                words.isComma(behind) && !words.hasFinite(start, end) && words.hasFinite(behind, sentence.end());
        if (split) {
            contents.add(new Phrase(behind + 1, clauseEnd.of(sentence, behind + 1)));
        }
        FrameOrder order = split ? FrameOrder.SPLIT : FrameOrder.CONTENT_CUE_SOURCE;
        return Frames.of(words, order, contents, Frames.span(words, cue, cue + 2), source.get(), EVIDENCE);
    }

    /** "It adds, according to the mayor": the content is said by somebody else, elsewhere. */
    private static boolean isCueAlone(Scope sentence, int start, int end) {
        int c = sentence.cueFrom(start, end);
        return c >= 0
                && sentence.cues().get(c).end() == end
                && !sentence.words().hasFinite(start, sentence.cues().get(c).first());
    }

    private static Optional<AttributionFrame> frame(
            Words words, FrameOrder order, Phrase content, int cue, Phrase source) {
        return Frames.of(words, order, List.of(content), Frames.span(words, cue, cue + 2), source, EVIDENCE);
    }
}
