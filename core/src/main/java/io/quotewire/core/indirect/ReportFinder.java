package io.quotewire.core.indirect;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.indirect.clause.ReportingSentence;
import java.util.List;

/** One way in which English reports speech. Implementations are stateless. */
interface ReportFinder {

    /** Adds the frames of this kind that the sentence holds. */
    void find(ReportingSentence sentence, List<AttributionFrame> frames);
}
