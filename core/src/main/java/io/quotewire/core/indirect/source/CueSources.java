package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.BesideCue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.Purpose;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.FrontedClause;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.QuotedAs;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.Accompaniment;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.syntax.subject.OpeningSubject;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.syntax.subject.SubordinateSubject;
import io.quotewire.core.syntax.subject.ToldDeed;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the source of each cue in a sentence: the subject of its verb, or of the verb that it depends on. */
public final class CueSources {
    private static final Inversion INVERSION = new Inversion();

    private CueSources() {}

    /** The sentence {@code [start, end)} with its cues and their sources, which are looked for when first asked for. */
    public static ReportingSentence in(NewsText text, int start, int end, List<Cue> cues) {
        ReportingSentence bare = new ReportingSentence(text, start, end, cues, List::of, List.of());
        if (cues.isEmpty()) {
            return bare;
        }
        List<BesideCue> beside = new ArrayList<>(cues.size());
        for (Cue cue : cues) {
            beside.add(new BesideCue(
                    new Lazy<>(() -> SourcePhrase.before(text, cue, start)),
                    new Lazy<>(() -> INVERSION.isAt(bare, cue))));
        }
        return new ReportingSentence(text, start, end, cues, new Lazy<>(() -> of(bare, beside)), beside);
    }

    /** The source of each cue: its subject, or the last speaker for "and added" and ", adding". */
    private static List<Optional<Phrase>> of(ReportingSentence sentence, List<BesideCue> beside) {
        NewsText text = sentence.text();
        int start = sentence.start();
        List<Cue> cues = sentence.cues();
        List<Optional<Phrase>> found = new ArrayList<>(cues.size());
        Optional<Phrase> last = Optional.empty();
        Cue outer = null;
        Cue answered = null;
        Cue heard = null;
        Optional<Phrase> teller = Optional.empty();
        Optional<Phrase> saying = Optional.empty(); // "the crew left, saying"
        for (int c = 0; c < cues.size(); c++) {
            Cue cue = cues.get(c);
            int main = FrontedClause.behind(text, start, cue.first());
            if (last.isPresent() && last.get().start() < main) {
                last = Optional.empty();
            }
            Optional<Phrase> source = HeardClause.subject(text, heard, cue);
            if (source.isEmpty() && !PluperfectToo.is(text, outer, cue) && !isOfTold(text, outer, last, cue)) {
                Optional<Phrase> told = goesOn(text, outer, cue) ? orElse(teller, last) : last;
                Optional<Phrase> speaker =
                        last.isPresent() && isSecondParticiple(text, cue) ? orElse(saying, told) : told;
                source = cue.entry().kind() != CueKind.VIEW && FrontedParticiple.isAt(text, start, cue)
                        ? FrontedParticiple.subject(text, cue, sentence.end())
                        : ofCue(text, start, main, cue, beside.get(c), speaker);
            }
            if (answered != null && source.isPresent() && source.get().start() >= answered.end()) {
                source = found.get(found.size() - 1);
            }
            if (cue.form() == VerbForm.ING && text.isComma(cue.first() - 1)) {
                saying = source;
            }
            heard = HeardClause.opens(text, cue, source) ? cue : heard;
            answered = ReportWords.isNoWords(text, cue) ? cue : null;
            Optional<Phrase> behind = InvertedSpeaker.of(sentence, cue, beside.get(c));
            boolean speaks = !cue.modal()
                    && !Reporting.isNoun(text, cue)
                    && !ReportWords.isVerdictFor(text, cue)
                    && !(source.isPresent() && isNounInTime(text, cue, source.get()));
            if (behind.isPresent()) {
                teller = Optional.empty();
                last = behind;
                outer = cue;
            } else if (source.isPresent()
                    && speaks
                    && !Exhibit.is(text, cue, source.get())
                    && !isAsked(text, source.get())
                    && !Accompaniment.isPart(
                            text, source.get().start(), source.get().end())
                    && !isReported(text, outer, source.get())
                    && !(last.isPresent() && AnybodyWho.is(text, source.get()))) {
                teller = last.isPresent() && isToldWithin(text, outer, source.get())
                        ? orElse(teller, last)
                        : Optional.empty();
                last = source;
                outer = cue;
            }
            found.add(source);
        }
        return found;
    }

    private static Optional<Phrase> ofCue(
            NewsText text, int start, int main, Cue cue, BesideCue beside, Optional<Phrase> last) {
        int purpose = Purpose.verb(text, cue);
        if (purpose >= 0) {
            return new SubjectBefore(text).find(purpose, start).map(Phrase::of);
        }
        boolean progressive = cue.form() == VerbForm.ING && text.isFinite(cue.first()); // "others are saying"
        boolean participle = cue.form() == VerbForm.ING && !progressive;
        Optional<Phrase> holder = participle ? ParticipleSource.of(text, cue, start) : Optional.empty();
        if (holder.isPresent()) {
            return holder;
        }
        if (participle && ReportWords.PHASE.contains(text.lower(cue.first() - 1))) {
            return new SubjectBefore(text).find(cue.first() - 1, start).map(Phrase::of);
        }
        if (!participle && !text.is(beforeDay(text, cue.first()), WordSet.COORDINATOR)) {
            Optional<Phrase> subject = beside.subject().get().or(() -> opening(text, cue, start));
            return subject.isPresent() || !progressive || last.isPresent() ? subject : controller(text, cue, main);
        }
        Optional<Source> own = participle ? new Accompaniment(text).find(cue.first(), start) : Optional.empty();
        if (own.isPresent() || last.isPresent()) {
            return own.isPresent() ? own.map(Phrase::of) : last;
        }
        return controller(text, cue, main);
    }

    /** "A report on the port issued on behalf of the crew | said": the words with which the sentence opens. */
    private static Optional<Phrase> opening(NewsText text, Cue cue, int start) {
        boolean states = cue.entry().kind() == CueKind.STATEMENT
                && !cue.modal()
                && (cue.entry().takes(Takes.ANY_CLAUSE)
                        || (cue.form() == VerbForm.PAST
                                && cue.first() == cue.head()
                                && text.is(cue.end(), WordSet.THAT)));
        return states ? new OpeningSubject(text).find(cue.first(), start).map(Phrase::of) : Optional.empty();
    }

    private static Optional<Phrase> controller(NewsText text, Cue cue, int main) {
        return SubordinateSubject.find(text, cue.first(), main)
                .or(() -> new ClauseSubject(text).controller(cue.first(), main))
                .map(Phrase::of)
                .filter(subject -> !isOfGerund(text, cue, subject));
    }

    /** "The cost of maintaining it": the subject is what the form in -ing belongs to, and does nothing itself. */
    private static boolean isOfGerund(NewsText text, Cue cue, Phrase subject) {
        int of = cue.first() - 1;
        return text.is(of, WordSet.OF)
                && subject.end() == of
                && text.names().at(of - 1) < 0
                && !GroupNouns.contains(text.lower(of - 1));
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

    /** "And on Monday announced": the token before the time that precedes the verb. */
    private static int beforeDay(NewsText text, int verb) {
        return text.is(verb - 1, WordSet.WEEKDAY) && text.is(verb - 2, WordSet.DAY_MODIFIER) ? verb - 3 : verb - 1;
    }

    /** "When the committee learned of it": the clause of an embedded question. */
    private static boolean isAsked(NewsText text, Phrase source) {
        int before = source.start() - 1;
        return text.is(before, WordSet.WH) && text.is(before - 1, WordSet.ANY_PREPOSITION);
    }

    /** "Hale said a man came in and | demanded money": the man's demand, which Hale tells. */
    private static boolean isOfTold(NewsText text, @Nullable Cue outer, Optional<Phrase> teller, Cue cue) {
        return outer != null
                && teller.isPresent()
                && (text.is(cue.first() - 1, WordSet.COORDINATOR) || text.isComma(cue.first() - 1))
                && new ToldDeed(text)
                        .speaker(
                                cue,
                                outer.end(),
                                new Source(teller.get().start(), teller.get().end(), true))
                        .isPresent();
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
