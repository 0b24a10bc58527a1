package io.quotewire.core.direct.finder;

import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.ClauseSubject;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * The subject of the clause around a quoted fragment, where no cue is known: Hill dismissed it as "a grand bargain".
 */
public final class FragmentSubject implements AttributionFinder {

    private final NewsText text;
    private final ClauseSubject clauses;

    public FragmentSubject(NewsText text) {
        this.text = text;
        this.clauses = new ClauseSubject(text);
    }

    @Override
    public Optional<Attribution> find(int quote) {
        return clauses.find(SentenceAround.start(text, quote), text.firstToken(quote))
                .filter(source -> text.is(source.first(), WordSet.SPEAKING_PRONOUN)
                        || text.names().at(source.end() - 1) >= 0)
                .map(source -> new Attribution(Place.AROUND, -1, source, true, Evidence.CLAUSE_SUBJECT));
    }
}
