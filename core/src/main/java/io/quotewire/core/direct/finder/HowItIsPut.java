package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.PassageForm;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.SubjectAfter;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds an attribution in the words after a quote that describe its wording: "Fed up." That's how Hill describes it.
 * "Fed up" is how she sums it up. "Fed up," is the dry verdict of Hill.
 */
public final class HowItIsPut implements AttributionFinder {
    /** The maximum length of an article, adjectives and a noun. */
    private static final int LONGEST_VERDICT = 4;

    private final NewsText text;
    private final SubjectAfter after;

    public HowItIsPut(NewsText text) {
        this.text = text;
        this.after = new SubjectAfter(text);
    }

    @Override
    public Optional<Attribution> find(int passage) {
        int end = text.endToken(passage);
        int that = Pause.at(text, end) || text.isMark(end, ':') ? end + 1 : end;
        boolean how = text.is(that, WordSet.POINTING)
                && text.is(that + 1, WordSet.GENITIVE, WordSet.COPULA)
                && text.is(that + 2, WordSet.HOW)
                && PassageForm.beginsSentence(text, passage);
        // "“Fed up” is how Hill describes it"
        boolean is = text.is(end, WordSet.COPULA) && text.opensSentence(text.firstToken(passage));
        if (is && !text.is(end + 1, WordSet.HOW)) {
            return verdict(end + 1);
        }
        return how ? put(that + 3) : is ? put(end + 2) : Optional.empty();
    }

    /** "(Is) the dry verdict of Hill", "(is) the reply from the crew". */
    private Optional<Attribution> verdict(int article) {
        int end = text.sentences().end(text.sentenceAt(article - 1));
        int noun = article + 1;
        while (noun < end && noun < article + LONGEST_VERDICT && !OwnWords.isNoun(text.lower(noun))) {
            noun++;
        }
        boolean leads = text.is(noun + 1, WordSet.OF, WordSet.FROM);
        boolean named = text.is(article, WordSet.ARTICLE) && OwnWords.isNoun(text.lower(noun)) && noun + 2 < end;
        return leads && named && !text.hasFinite(article, noun)
                ? after.find(noun + 2, end)
                        .map(source -> new Attribution(Place.BEHIND, -1, source, false, Evidence.OWN_WORDS))
                : Optional.empty();
    }

    /** "Hill, who runs the shelter, sums": the token after the second comma. */
    private int behindAside(int comma, int end) {
        int i = Scan.to(text.isMark(comma, ',') ? comma + 1 : end, end, word -> text.isMark(word, ','));
        return i < end ? i + 1 : comma;
    }

    /** "Hill sums": ends the source before a verb that looks like a noun. */
    private Source beforeVerb(Source source) {
        for (int i = source.first() + 1; i < source.end(); i++) {
            if (text.is(i, WordSet.PUTTING)) {
                return new Source(source.first(), i, source.clean());
            }
        }
        return source;
    }

    private Optional<Attribution> put(int subject) {
        int end = text.sentences().end(text.sentenceAt(subject - 1));
        Source source = subject < end ? after.find(subject, end).orElse(null) : null;
        source = source == null ? null : beforeVerb(source);
        int verb = source == null ? end : behindAside(source.end(), end);
        int cue = source == null ? -1 : text.cueAt(verb);
        boolean leadsOn = end > subject && text.isMark(end - 1, ':');
        boolean puts = cue >= 0 || (source != null && text.is(verb, WordSet.PUTTING));
        return puts && !leadsOn
                ? Optional.of(new Attribution(Place.BEHIND, cue, source, false, Evidence.OWN_WORDS))
                : Optional.empty();
    }
}
