package io.quotewire.core.direct.passage;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.SubjectAfter;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** Finds the agent of a passive cue: was called by Hill "a relic", was called "a relic" by Hill. */
public final class PassiveAgent {
    private final NewsText text;
    private final SubjectAfter after;

    public PassiveAgent(NewsText text) {
        this.text = text;
        this.after = new SubjectAfter(text);
    }

    /** The phrase after "by", before the passage or directly after it. */
    public Optional<Source> find(Cue cue, int passage) {
        int first = text.firstToken(passage);
        for (int i = cue.end(); i < first; i++) {
            if (text.is(i, WordSet.BY)) {
                return after.find(i + 1, first);
            }
        }
        int by = text.endToken(passage);
        return cue.end() == first && text.is(by, WordSet.BY)
                ? after.find(by + 1, SentenceAround.end(text, passage))
                : Optional.empty();
    }
}
