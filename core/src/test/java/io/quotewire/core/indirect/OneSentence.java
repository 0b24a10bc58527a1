package io.quotewire.core.indirect;

import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.source.CueSources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;

/** A text of one sentence as input of the finders. */
public final class OneSentence {
    private OneSentence() {}

    /** The sentence without its full stop. */
    public static ReportingSentence of(MarkedText marked) {
        NewsText text = marked.text();
        int last = text.tokens().size() - 1;
        int end = text.is(last, ".") && !text.isQuoted(last) ? last : last + 1;
        return CueSources.in(text, 0, end, text.cues());
    }
}
