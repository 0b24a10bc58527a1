package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.syntax.Accompaniment;
import io.quotewire.core.syntax.ClauseSubject;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.SubjectAfter;
import io.quotewire.core.syntax.SubjectBefore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words that name the source of a cue: the subject of its verb, or of the verb that it hangs on. */
final class SourcePhrase {
    private SourcePhrase() {}

    /**
     * Tokens {@code [start, end)}.
     */
    record Phrase(int start, int end) {
        static Phrase of(Source source) {
            return new Phrase(source.first(), source.end());
        }
    }

    /** The source of each cue of a sentence: its subject, or for "and added" and ", adding" the one who spoke last. */
    static List<Optional<Phrase>> ofCues(Words words, int start, int end, List<Cue> cues) {
        List<Optional<Phrase>> found = new ArrayList<>(cues.size());
        Optional<Phrase> last = Optional.empty();
        Cue outer = null;
        for (Cue cue : cues) {
            Optional<Phrase> source = Optional.empty();
            if (!words.isQuoted(cue.head())) {
                source = cue.entry().kind() != CueKind.VIEW && FrontedParticiple.isAt(words, start, cue)
                        ? FrontedParticiple.subject(words, cue, end)
                        : of(words, start, cue, last);
                boolean speaks = !cue.modal()
                        && !words.is(cue.first(), "to")
                        && !Reporting.isNoun(words, cue)
                        && !(source.isPresent() && isNounInTime(words, cue, source.get()));
                if (source.isPresent() && speaks && !isReported(words, outer, source.get())) {
                    last = source;
                    outer = cue;
                }
            }
            found.add(source);
        }
        return found;
    }

    private static Optional<Phrase> of(Words words, int start, Cue cue, Optional<Phrase> last) {
        boolean participle = cue.form() == VerbForm.ING;
        if (!participle && !words.in(cue.first() - 1, WordClasses.COORDINATOR)) {
            return before(words, cue, start);
        }
        Optional<Source> own = participle ? new Accompaniment(words.text()).find(cue.first(), start) : Optional.empty();
        return own.map(Phrase::of)
                .or(() -> last)
                .or(() -> new ClauseSubject(words.text())
                        .controller(cue.first(), start)
                        .map(Phrase::of));
    }

    /** Whether the phrase is the subject of what another cue reports: "Hale said the crew warned". */
    private static boolean isReported(Words words, @Nullable Cue outer, Phrase source) {
        if (outer == null || source.start() <= outer.end()) {
            return outer != null && source.start() == outer.end();
        }
        for (int i = outer.end(); i < source.start(); i++) {
            if (isPause(words, i) || words.in(i, WordClasses.COORDINATOR) || words.isQuoted(i)) {
                return false;
            }
        }
        return !words.hasFinite(outer.end(), source.start());
    }

    /** The subject before a cue, not before token {@code left}. */
    static Optional<Phrase> before(Words words, Cue cue, int left) {
        return new SubjectBefore(words.text()).find(cue.first(), left).map(Phrase::of);
    }

    /** The phrase behind an inverted cue, "said Ana Ruiz, who", or behind "according to". */
    static Optional<Phrase> after(Words words, int start, int end) {
        return new SubjectAfter(words.text()).find(start, end).map(Phrase::of);
    }

    /** "Before the Paris attacks, Hale": no clause behind "before" but a time. */
    private static boolean isNounInTime(Words words, Cue cue, Phrase source) {
        return cue.form() == VerbForm.PRESENT
                && words.isComma(cue.end())
                && words.in(source.start() - 1, WordClasses.SUBORDINATOR)
                && words.in(source.start() - 1, WordClasses.PREPOSITION);
    }

    private static boolean isPause(Words words, int i) {
        return words.isComma(i) || words.isDash(i) || words.is(i, "(") || words.is(i, ")");
    }
}
