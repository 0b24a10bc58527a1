package io.quotewire.core.direct.passage;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;

/**
 * Recognises a fronted phrase before a clause with content of its own: "To a question on the “old boats,” Hill said
 * they were".
 */
public final class PhraseAhead {
    private final NewsText text;

    public PhraseAhead(NewsText text) {
        this.text = text;
    }

    /**
     * Whether the passage is in such a phrase, so that the cue after it does not report it.
     *
     * @param cue index of the cue, -1 if there is none
     * @param end the end of the clause after the passage
     */
    public boolean holds(int passage, int cue, int end) {
        return cue >= 0 && leadsUp(passage) && hasContent(text.cues().get(cue).end(), end);
    }

    private boolean leadsUp(int passage) {
        int start = SentenceAround.start(text, passage);
        boolean phrase = text.is(start, WordClass.PREPOSITION, WordClass.TIME);
        return phrase && !text.hasFinite(start, text.firstToken(passage));
    }

    private boolean hasContent(int behind, int end) {
        return text.isWord(behind)
                && !text.is(behind, WordClass.PREPOSITION, WordClass.TIME)
                && text.hasFinite(behind, end);
    }
}
