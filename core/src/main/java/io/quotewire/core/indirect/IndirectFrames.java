package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.source.CueSources;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.OutletTag;
import io.quotewire.core.text.Spans;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.InterruptCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the frames of reported speech in an article. Linear in its length; thread-safe. */
public final class IndirectFrames {
    /**
     * No sentence of news has more tokens; a longer one is skipped, since it would be scanned once for each of its
     * cues.
     */
    private static final int LONGEST_SENTENCE = 500;

    private final ReportFinder[] finders = {
        new SaidThat(),
        new ContentFirst(),
        new ReportWithoutComma(),
        new QuotedAsSaying(),
        new AccordingTo(),
        new AsReported(),
        new SaidInRelative(),
        new ReportedNoun(),
        new AskedBy(),
        new SaidOf(),
        new SaidPhrase()
    };

    private final ReportFinder[] cueless =
            Arrays.stream(finders).filter(finder -> !finder.needsCue()).toArray(ReportFinder[]::new);

    /** The frames, sentence by sentence. They may overlap each other and those of direct speech. */
    public List<AttributionFrame> find(NewsText text) {
        Spans sentences = text.sentences();
        List<Cue> cues = text.cues();
        List<AttributionFrame> frames = new ArrayList<>();
        HeadlineSpeech.find(text).ifPresent(frames::add);
        int c = 0;
        for (int s = 0; s < sentences.size(); s++) {
            InterruptCheck.check();
            int from = c;
            while (c < cues.size() && cues.get(c).head() < sentences.end(s)) {
                c++;
            }
            if (sentences.end(s) - sentences.start(s) > LONGEST_SENTENCE) {
                continue;
            }
            int start = Dateline.behindTime(text, sentences.start(s));
            int end = OutletTag.before(text, start, withoutStop(text, start, sentences.end(s)));
            List<Cue> inside = cues.subList(from, c);
            ReportingSentence sentence = CueSources.in(text, start, end, inside);
            for (ReportFinder finder : inside.isEmpty() ? cueless : finders) {
                finder.find(sentence, frames);
            }
        }
        return frames;
    }

    private static int withoutStop(NewsText text, int start, int end) {
        int i = end;
        while (i > start
                && !text.isWord(i - 1)
                && !text.isQuoted(i - 1)
                && !text.isMark(i - 1, ')')
                && !(text.isMark(i - 1, '>') && !text.isMark(i - 2, '/'))
                && !text.is(i - 1, WordSet.GENITIVE)
                && !text.isMark(i - 1, '%')) {
            i--;
        }
        return i;
    }
}
