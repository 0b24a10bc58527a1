package io.quotewire.core.indirect;

import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.source.CueSources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.stream.IntStream;

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

    /** The words of the sources of all its cues, "-" for one without. */
    public static List<String> sources(MarkedText marked) {
        ReportingSentence sentence = of(marked);
        return IntStream.range(0, sentence.cues().size())
                .mapToObj(sentence::source)
                .map(source -> source.map(phrase -> marked.words(phrase.start(), phrase.end()))
                        .orElse("-"))
                .toList();
    }
}
