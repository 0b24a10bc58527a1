package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report finder that examines each cue by itself. */
interface CueFinder extends ReportFinder {

    /** Whether the cue may report speech in this way, whatever its source is, which is looked for only then. */
    boolean mayReport(ReportingSentence sentence, Cue cue);

    /**
     * The frame for the cue, which may report, if it reports speech in this way.
     *
     * @param source the source of the cue, null if none was found
     */
    Optional<AttributionFrame> at(ReportingSentence sentence, Cue cue, @Nullable Phrase source);

    @Override
    default void find(ReportingSentence sentence, List<AttributionFrame> frames) {
        List<Cue> cues = sentence.cues();
        for (int c = 0; c < cues.size(); c++) {
            if (mayReport(sentence, cues.get(c))) {
                at(sentence, cues.get(c), sentence.source(c).orElse(null)).ifPresent(frames::add);
            }
        }
    }
}
