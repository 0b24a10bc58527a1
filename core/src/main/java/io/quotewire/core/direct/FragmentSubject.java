package io.quotewire.core.direct;

import io.quotewire.core.frame.FrameOrder;
import io.quotewire.core.syntax.ClauseSubject;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;

/** The subject of the clause around a quoted fragment, where no cue is known: Hill dismissed it as "a grand bargain". */
final class FragmentSubject implements PassageFinder {
    private static final double GUESS = 0.4;

    private final NewsText text;
    private final ClauseSubject clauses;

    FragmentSubject(NewsText text) {
        this.text = text;
        this.clauses = new ClauseSubject(text);
    }

    @Override
    public Optional<Attribution> find(int quote) {
        return clauses.find(Clause.start(text, quote), text.firstToken(quote))
                .filter(source ->
                        SpeakingPronoun.is(text, source.first()) || text.names().at(source.end() - 1) >= 0)
                .map(source -> new Attribution(FrameOrder.FRAGMENT, -1, source, true, GUESS));
    }
}
