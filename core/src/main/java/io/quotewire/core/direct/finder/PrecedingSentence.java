package io.quotewire.core.direct.finder;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the speaker in the sentence before a quote that begins its own sentence, in the same paragraph: Hill was not
 * amused. "We were never told."
 */
public final class PrecedingSentence implements AttributionFinder {
    private static final int FARTHEST = 80;

    private final NewsText text;
    private final SubjectBefore before;
    private final ClauseSubject clauses;

    public PrecedingSentence(NewsText text) {
        this.text = text;
        this.before = new SubjectBefore(text);
        this.clauses = new ClauseSubject(text);
    }

    @Override
    public Optional<Attribution> find(int passage) {
        int first = text.firstToken(passage);
        int sentence = text.sentenceAt(first);
        if (sentence < 1 || SentenceAround.start(text, passage) != first) {
            return Optional.empty();
        }
        int start = text.sentences().start(sentence - 1);
        if (text.paragraphAt(start) != text.paragraphAt(first) || text.quoteAt(first - 1) >= 0) {
            return Optional.empty();
        }
        int end = Math.min(first, start + FARTHEST);
        Optional<Source> speaker = speaker(start, end);
        if (speaker.isPresent()) {
            return Optional.of(new Attribution(Place.BESIDE, -1, speaker.get(), false, Evidence.CUED_SENTENCE_AHEAD));
        }
        return clauses.find(start, end)
                .filter(source -> text.is(source.first(), WordSet.SPEAKING_PRONOUN)
                        || text.names().at(source.end() - 1) >= 0)
                .map(source -> new Attribution(Place.BESIDE, -1, source, false, Evidence.SENTENCE_AHEAD));
    }

    /**
     * The source of the first cue; rather that of one between commas, whose speech the sentence is: "He spoke of it,
     * his daughter says, only once."; not "He told the inquiry, lawyers say, that it was late."
     */
    private Optional<Source> speaker(int start, int end) {
        Optional<Source> first = Optional.empty();
        for (int i = start; i < end; i++) {
            int at = text.cueAt(i);
            if (at >= 0 && text.quoteAt(i) < 0 && speaks(text.cues().get(at))) {
                Cue cue = text.cues().get(at);
                if (first.isPresent() && !text.isComma(cue.end())) {
                    continue;
                }
                Optional<Source> source = before.find(cue.first(), start);
                boolean remark = text.isComma(cue.end()) && !text.is(cue.end() + 1, WordSet.THAT);
                if (source.isPresent() && remark && text.isComma(source.get().first() - 1)) {
                    return source;
                }
                first = first.or(() -> source);
            }
        }
        return first;
    }

    private static boolean speaks(Cue cue) {
        return cue.entry().kind() == CueKind.STATEMENT && cue.form() != VerbForm.ING && !cue.passive();
    }
}
