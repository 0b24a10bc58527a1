package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.PassageForm;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.SubjectAfter;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds an attribution in the words after a quote that describe its wording: "Fed up." That's how Hill describes it.
 * "Fed up" is how she sums it up. "Fed up," is the dry verdict of Hill. "Fed up" were the words she used. "Fed up." So
 * said Hill.
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
        if (isBe(end) && text.opensSentence(text.firstToken(passage))) {
            return text.is(end + 1, WordSet.HOW) ? put(end + 2) : verdict(end + 1);
        }
        int next = Pause.at(text, end) || text.isMark(end, ':') ? end + 1 : end;
        boolean pointing = text.is(next, WordSet.POINTING);
        if (!(pointing || text.is(next, "so")) || !PassageForm.beginsSentence(text, passage)) {
            return Optional.empty();
        }
        if (pointing && (isBe(next + 1) || text.is(next + 1, WordSet.GENITIVE))) {
            return text.is(next + 2, WordSet.HOW) ? put(next + 3) : verdict(next + 2);
        }
        return text.is(next, "so") && text.cueAt(next + 1) >= 0 ? inverted(text.cueAt(next + 1)) : Optional.empty();
    }

    private boolean isBe(int token) {
        return text.is(token, WordSet.COPULA) || text.is(token, "are") || text.is(token, "were");
    }

    /** "So said Hill.": a whole sentence, which leads up to nothing else. */
    private Optional<Attribution> inverted(int cue) {
        int subject = text.cues().get(cue).end();
        int end = sentenceEnd(subject - 1);
        return subject < end && !leadsOn(end)
                ? after.find(subject, end)
                        .map(source -> new Attribution(Place.BEHIND, cue, source, false, Evidence.OWN_WORDS))
                : Optional.empty();
    }

    /** "(Is) the dry verdict of Hill", "(is) the reply from the crew", "(were) the words Hill used". */
    private Optional<Attribution> verdict(int article) {
        int end = sentenceEnd(article - 1);
        int noun = Scan.to(article + 1, Math.min(end, article + LONGEST_VERDICT), i -> OwnWords.isNoun(text.lower(i)));
        boolean named = text.is(article, WordSet.ARTICLE) && OwnWords.isNoun(text.lower(noun)) && noun + 2 < end;
        if (!named || text.hasFinite(article, noun) || leadsOn(end)) {
            return Optional.empty();
        }
        boolean leads = text.is(noun + 1, WordSet.OF, WordSet.FROM);
        return (leads ? after.find(noun + 2, end) : user(text.is(noun + 1, WordSet.THAT) ? noun + 2 : noun + 1))
                .map(source -> new Attribution(Place.BEHIND, -1, source, false, Evidence.OWN_WORDS));
    }

    /** "(The words) Hill used": a person, or a pronoun, before such a verb. */
    private Optional<Source> user(int first) {
        int name = text.names().at(first);
        int end = name < 0 ? first + 1 : text.names().endToken(name);
        boolean somebody = name < 0
                ? text.is(first, WordSet.SPEAKING_PRONOUN)
                : text.names().type(name) == EntityType.PERSON;
        return somebody && text.is(end, WordSet.UTTERING)
                ? Optional.of(new Source(first, end, true))
                : Optional.empty();
    }

    private int sentenceEnd(int token) {
        return text.sentences().end(text.sentenceAt(token));
    }

    private boolean leadsOn(int end) {
        return text.isMark(end - 1, ':');
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
        int end = sentenceEnd(subject - 1);
        Source source = subject < end ? after.find(subject, end).orElse(null) : null;
        source = source == null ? null : beforeVerb(source);
        int verb = source == null ? end : behindAside(source.end(), end);
        int cue = source == null ? -1 : text.cueAt(verb);
        boolean puts = cue >= 0 || (source != null && text.is(verb, WordSet.PUTTING));
        return puts && !(end > subject && leadsOn(end))
                ? Optional.of(new Attribution(Place.BEHIND, cue, source, false, Evidence.OWN_WORDS))
                : Optional.empty();
    }
}
