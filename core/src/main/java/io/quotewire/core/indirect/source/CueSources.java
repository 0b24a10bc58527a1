package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.BesideCue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.FrontedClause;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.QuotedAs;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.Accompaniment;
import io.quotewire.core.syntax.subject.Blame;
import io.quotewire.core.syntax.subject.ToldDeed;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source of each cue in a sentence: the subject of its verb, or of the verb that it depends on, or the last
 * speaker for "and added" and ", adding". Goes from cue to cue, only as far as it is asked. Not thread-safe.
 */
public final class CueSources {
    private static final Inversion INVERSION = new Inversion();

    private final ReportingSentence sentence;
    private final List<BesideCue> beside;
    /** The sources of the cues so far. */
    private final List<Optional<Phrase>> found = new ArrayList<>(2);

    private Optional<Phrase> last = Optional.empty();
    private @Nullable Cue outer;
    private @Nullable Cue answered;
    private @Nullable Cue heard;
    private Optional<Phrase> teller = Optional.empty();
    /** "The crew left, saying". */
    private Optional<Phrase> saying = Optional.empty();

    private CueSources(ReportingSentence sentence, List<BesideCue> beside) {
        this.sentence = sentence;
        this.beside = beside;
    }

    /** The sentence {@code [start, end)} with its cues and their sources, which are looked for when first asked for. */
    public static ReportingSentence in(NewsText text, int start, int end, List<Cue> cues) {
        ReportingSentence bare = new ReportingSentence(text, start, end, cues, CueSources::notYet, List.of());
        if (cues.isEmpty()) {
            return bare;
        }
        List<BesideCue> beside = new ArrayList<>(cues.size());
        for (Cue cue : cues) {
            beside.add(new BesideCue(
                    new Lazy<>(() -> SourcePhrase.before(text, cue, start)),
                    new Lazy<>(() -> INVERSION.isAt(bare, cue))));
        }
        return new ReportingSentence(text, start, end, cues, new CueSources(bare, beside)::of, beside);
    }

    private static Optional<Phrase> notYet(int cue) {
        throw new IllegalStateException("the source of cue " + cue + " depends on itself");
    }

    private Optional<Phrase> of(int cue) {
        while (found.size() <= cue) {
            read(sentence.cues().get(found.size()), beside.get(found.size()));
        }
        return found.get(cue);
    }

    /** Finds the source of the next cue, and remembers who speaks then. */
    private void read(Cue cue, BesideCue near) {
        NewsText text = sentence.text();
        int start = sentence.start();
        int main = FrontedClause.behind(text, start, cue.first());
        if (last.isPresent() && last.get().start() < main) {
            last = Optional.empty();
        }
        Optional<Phrase> source = HeardClause.subject(text, heard, cue);
        if (source.isEmpty()
                && !PluperfectToo.is(text, outer, cue)
                && !isOfTold(text, outer, last, cue)
                && !Blame.accuses(text, cue.first())) {
            Optional<Phrase> told = goesOn(text, outer, cue) ? orElse(teller, last) : last;
            Optional<Phrase> speaker = last.isPresent() && isSecondParticiple(text, cue) ? orElse(saying, told) : told;
            source = cue.entry().kind() != CueKind.VIEW && FrontedParticiple.isAt(text, start, cue)
                    ? FrontedParticiple.subject(text, cue, sentence.end())
                    : OwnSource.of(text, start, main, cue, near, speaker);
        }
        Cue open = answered;
        if (open != null && source.isPresent() && source.get().start() >= open.end()) {
            source = found.get(found.size() - 1);
        }
        if (cue.form() == VerbForm.ING && text.isComma(cue.first() - 1)) {
            saying = source;
        }
        heard = HeardClause.opens(text, cue, source) ? cue : heard;
        answered = ReportWords.isNoWords(text, cue) ? cue : null;
        Optional<Phrase> behind = InvertedSpeaker.of(sentence, cue, near);
        if (behind.isPresent()) {
            teller = Optional.empty();
            last = behind;
            outer = cue;
        } else if (source.isPresent() && speaks(cue, source.get())) {
            teller = last.isPresent() && isToldWithin(text, outer, source.get())
                    ? orElse(teller, last)
                    : Optional.empty();
            last = source;
            outer = cue;
        }
        found.add(source);
    }

    /** Whether the source speaks by the cue, so that words behind it may be theirs too. */
    private boolean speaks(Cue cue, Phrase source) {
        NewsText text = sentence.text();
        return !cue.modal()
                && !Reporting.isNoun(text, cue)
                && !ReportWords.isVerdictFor(text, cue)
                && !isNounInTime(text, cue, source)
                && !Exhibit.is(text, cue, source)
                && !isAsked(text, source)
                && !Accompaniment.isPart(text, source.start(), source.end())
                && !isReported(text, outer, source)
                && !(last.isPresent() && AnybodyWho.is(text, source));
    }

    private static Optional<Phrase> orElse(Optional<Phrase> one, Optional<Phrase> other) {
        return one.isPresent() ? one : other;
    }

    /**
     * "(Voss warned her,) but insisted", "(Voss told her to leave,) adding"; behind "Voss told her it was late, adding"
     * it may be Voss who goes on.
     */
    private static boolean goesOn(NewsText text, @Nullable Cue inner, Cue cue) {
        if (cue.form() != VerbForm.ING) {
            return text.isComma(cue.first() - 2);
        }
        int comma = cue.first() - 1;
        return text.isComma(comma) && !(inner != null && text.hasFinite(inner.end(), comma));
    }

    /** "(The crew left, saying Hill had called it old) and noting that": theirs too. */
    private static boolean isSecondParticiple(NewsText text, Cue cue) {
        return cue.form() == VerbForm.ING && text.is(cue.first() - 1, WordSet.COORDINATOR);
    }

    /**
     * "Hill said she left after | Voss warned her, but insisted", "The Herald quoted | Voss, who said it, and added":
     * whether somebody speaks within what the last speaker says, who goes on behind a comma.
     */
    private static boolean isToldWithin(NewsText text, @Nullable Cue outer, Phrase source) {
        if (outer != null && source.start() == outer.end()) {
            return QuotedAs.isWho(text, outer, source.end() - 1);
        }
        if (outer == null || source.start() <= outer.end() || !text.is(source.start() - 1, WordSet.ANY_SUBORDINATOR)) {
            return false;
        }
        return !Scan.any(
                outer.end(), source.start(), i -> Pause.orBracketAt(text, i) || text.is(i, WordSet.COORDINATOR));
    }

    /** "When the committee learned of it": the clause of an embedded question. */
    private static boolean isAsked(NewsText text, Phrase source) {
        int before = source.start() - 1;
        return text.is(before, WordSet.WH) && text.is(before - 1, WordSet.ANY_PREPOSITION);
    }

    /** "Hale said a man came in and | demanded money": the man's demand, which Hale tells. */
    private static boolean isOfTold(NewsText text, @Nullable Cue outer, Optional<Phrase> teller, Cue cue) {
        if (outer == null || teller.isEmpty()) {
            return false;
        }
        Source told = new Source(teller.get().start(), teller.get().end(), true);
        boolean goesOn = text.is(cue.first() - 1, WordSet.COORDINATOR) || text.isComma(cue.first() - 1);
        return (goesOn && new ToldDeed(text).speaker(cue, outer.end(), told).isPresent())
                || ByMeans.isOfTold(text, outer, cue);
    }

    /** Whether another cue's content begins with it: "Hale said the crew warned"; not "quotes Hale, who". */
    private static boolean isReported(NewsText text, @Nullable Cue outer, Phrase source) {
        if (outer == null || source.start() <= outer.end()) {
            return outer != null && source.start() == outer.end() && !QuotedAs.isWho(text, outer, source.end() - 1);
        }
        for (int i = outer.end(); i < source.start(); i++) {
            if (Pause.orBracketAt(text, i) || text.is(i, WordSet.COORDINATOR) || text.isQuoted(i)) {
                return false;
            }
        }
        return !text.hasFinite(outer.end(), source.start());
    }

    /** "Before the Paris attacks, Hale": "before" governs a noun, not a clause. */
    private static boolean isNounInTime(NewsText text, Cue cue, Phrase source) {
        return cue.form() == VerbForm.PRESENT
                && text.isComma(cue.end())
                && text.is(source.start() - 1, WordSet.ANY_SUBORDINATOR)
                && text.is(source.start() - 1, WordSet.ANY_PREPOSITION);
    }
}
