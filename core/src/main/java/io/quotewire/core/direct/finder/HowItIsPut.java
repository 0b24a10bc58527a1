package io.quotewire.core.direct.finder;

import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.SubjectAfter;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** The sentence behind a quote that says who puts it so: "Fed up." That's how Hill describes it. */
public final class HowItIsPut implements AttributionFinder {
    private final NewsText text;
    private final SubjectAfter after;

    public HowItIsPut(NewsText text) {
        this.text = text;
        this.after = new SubjectAfter(text);
    }

    @Override
    public Optional<Attribution> find(int quote) {
        int that = text.endToken(quote);
        boolean how = text.is(that, WordSet.THAT)
                && (text.is(that + 1, WordSet.GENITIVE) || text.is(that + 1, WordSet.COPULA))
                && text.is(that + 2, WordSet.HOW)
                && PassageForm.beginsSentence(text, quote);
        return how ? put(that + 3) : Optional.empty();
    }

    private Optional<Attribution> put(int subject) {
        int end = text.sentences().end(text.sentenceAt(subject - 1));
        Source source = subject < end ? after.find(subject, end).orElse(null) : null;
        int cue = source == null ? -1 : text.cueAt(source.end());
        boolean puts = cue >= 0 || (source != null && text.is(source.end(), WordSet.PUTTING));
        return puts
                ? Optional.of(new Attribution(Place.BEHIND, cue, source, false, Evidence.OWN_WORDS))
                : Optional.empty();
    }
}
