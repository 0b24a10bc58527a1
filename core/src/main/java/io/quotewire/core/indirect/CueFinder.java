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

    /**
     * The frame for the cue, if it reports speech in this way.
     *
     * @param source the source of the cue, null if none was found
     */
    Optional<AttributionFrame> at(ReportingSentence sentence, Cue cue, @Nullable Phrase source);

    @Override
    default void find(ReportingSentence sentence, List<AttributionFrame> frames) {
        List<Cue> cues = sentence.cues();
        List<Optional<Phrase>> sources = sentence.sources();
        for (int c = 0; c < cues.size(); c++) {
            at(sentence, cues.get(c), sources.get(c).orElse(null)).ifPresent(frames::add);
        }
    }
}
