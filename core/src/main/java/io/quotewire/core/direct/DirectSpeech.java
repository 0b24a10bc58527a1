package io.quotewire.core.direct;

import io.quotewire.core.cue.CueEntry;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.direct.finder.AccordingToAhead;
import io.quotewire.core.direct.finder.AttributionFinder;
import io.quotewire.core.direct.finder.ColonIntroduction;
import io.quotewire.core.direct.finder.CrowdsWords;
import io.quotewire.core.direct.finder.HeadlineColon;
import io.quotewire.core.direct.finder.HowItIsPut;
import io.quotewire.core.direct.finder.LeadingClause;
import io.quotewire.core.direct.finder.LineOfName;
import io.quotewire.core.direct.finder.OwnWords;
import io.quotewire.core.direct.finder.PrecedingSentence;
import io.quotewire.core.direct.finder.Signature;
import io.quotewire.core.direct.finder.SplitSentence;
import io.quotewire.core.direct.finder.TrailingClause;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.BarredByPassive;
import io.quotewire.core.direct.passage.FrontedQuestion;
import io.quotewire.core.direct.passage.NameLines;
import io.quotewire.core.direct.passage.PassageEnd;
import io.quotewire.core.direct.passage.PassageForm;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.direct.passage.TitleOfWork;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NameGloss;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Attributes the quoted passages of a text. Each passage is offered to all finders, and the strongest answer wins. A
 * passage without an answer, or with a weak one, may share the clause of the next passage in its sentence
 * ({@link SharedSentence}) or be a link of a chain ({@link Chain}); otherwise a weak answer stands. Passages with the
 * same cue form one frame, together with the links that follow them ({@link PassageFrames}).
 */
public final class DirectSpeech {
    private final NewsText text;
    private final List<AttributionFinder> finders;
    private final CrowdsWords crowds;
    private final SharedSentence shared;
    /** The attribution of each passage; null if there is none, or not yet. */
    private final @Nullable Attribution[] found;

    private DirectSpeech(NewsText text, NameLines lines) {
        this.text = text;
        this.found = new Attribution[text.quotes().size()];
        this.finders = List.of(
                new TrailingClause(text),
                new LeadingClause(text),
                new ColonIntroduction(text),
                new HeadlineColon(text),
                new OwnWords(text),
                new PrecedingSentence(text),
                new Signature(text),
                new LineOfName(text, lines),
                new HowItIsPut(text),
                new AccordingToAhead(text),
                new SplitSentence(text, passage -> Optional.ofNullable(found[passage])));
        this.crowds = new CrowdsWords(text);
        this.shared = new SharedSentence(text);
    }

    /** The frames of direct and mixed speech, in text order. */
    public static List<AttributionFrame> find(NewsText text) {
        List<AttributionFrame> frames = new ArrayList<>();
        if (text.quotes().size() > 0) {
            NameLines lines = new NameLines(text);
            @Nullable Attribution[] found = new DirectSpeech(text, lines).attributions();
            @Nullable Attribution[] attributions = new Chain(text, found, lines).completed();
            frames.addAll(new PassageFrames(text).of(attributions));
        }
        List<AttributionFrame> posts = EmbeddedPosts.find(text);
        frames.addAll(posts);
        List<AttributionFrame> turns = Turns.find(text, posts);
        if (!turns.isEmpty()) {
            withoutLabels(frames, turns);
            frames.addAll(turns);
        }
        List<AttributionFrame> unmarked = new ArrayList<>(posts);
        unmarked.addAll(turns);
        frames.addAll(BlockQuotes.find(text, unmarked));
        frames.sort(Comparator.comparingInt(AttributionFrame::start));
        return frames;
    }

    /**
     * "“LARKIN: It will hold.”": drops a passage if a turn begins within it, after its label, since it is that turn.
     */
    private static void withoutLabels(List<AttributionFrame> frames, List<AttributionFrame> turns) {
        NavigableSet<Integer> starts =
                turns.stream().map(AttributionFrame::start).collect(Collectors.toCollection(TreeSet::new));
        frames.removeIf(frame -> frame.contents().stream()
                .anyMatch(part ->
                        !starts.subSet(part.start(), false, part.end(), false).isEmpty()));
    }

    private @Nullable Attribution[] attributions() {
        for (int q = 0; q < found.length; q++) {
            found[q] = surest(q).orElse(null);
        }
        for (int q = found.length - 2; q >= 0; q--) {
            found[q] = shared.shared(q, found[q], found[q + 1]).orElse(found[q]);
        }
        return found;
    }

    private Optional<Attribution> surest(int passage) {
        if (TitleOfWork.is(text, passage)
                || BarredByPassive.is(text, passage)
                || FrontedQuestion.holds(text, passage)
                || NameGloss.endsWith(text, text.firstToken(passage))) {
            return Optional.empty();
        }
        Optional<Attribution> best = crowds.find(passage).or(() -> strongest(passage));
        return best.filter(answer -> isLongEnough(passage, answer) && !isWithin(passage, answer.source()));
    }

    private Optional<Attribution> strongest(int passage) {
        Optional<Attribution> best = Optional.empty();
        for (AttributionFinder finder : finders) {
            best = stronger(best, finder.find(passage));
        }
        return best;
    }

    /** "The “It Is Us” star said": the passage is a part of the source. */
    private boolean isWithin(int passage, @Nullable Source source) {
        return source != null && source.first() < text.firstToken(passage) && source.end() > text.endToken(passage);
    }

    private static Optional<Attribution> stronger(Optional<Attribution> best, Optional<Attribution> next) {
        if (best.isEmpty() || next.isEmpty()) {
            return best.isEmpty() ? next : best;
        }
        return next.get().evidence().isStrongerThan(best.get().evidence()) ? next : best;
    }

    /** "The thing is" — Hill paused — "nobody asked": the next passage, after dashes, continues the sentence. */
    private boolean isInterrupted(int passage) {
        return goesOnBehindDash(passage) || (passage > 0 && goesOnBehindDash(passage - 1));
    }

    private boolean goesOnBehindDash(int passage) {
        int next = passage + 1;
        return next < text.quotes().size()
                && text.isDash(text.endToken(passage))
                && text.isDash(text.firstToken(next) - 1)
                && SentenceAround.holdsNext(text, passage);
    }

    private boolean isLongEnough(int passage, Attribution answer) {
        if (!PassageForm.isShorter(text, passage, PassageForm.SHORT + 1)) {
            return true;
        }
        if (isObject(passage, answer)) {
            return false;
        }
        boolean brief = PassageForm.isShorter(text, passage, PassageForm.SHORT);
        return isInterrupted(passage)
                || answer.evidence() == Evidence.SIGNATURE
                || (states(passage, answer) && !(brief && answer.isPartOfContent()))
                || (!answer.isPartOfContent()
                        && (PassageForm.isSentence(text, passage)
                                || (isOwn(answer) && PassageForm.isSentenceBehindColon(text, passage))));
    }

    /**
     * "Signals “the end”", "to outline “unfair” taxes": a few words directly behind a verb that quotes nobody, or
     * before the noun that they describe.
     */
    private boolean isObject(int passage, Attribution answer) {
        int first = text.firstToken(passage);
        if (answer.place() != Place.AHEAD
                || answer.cue() < 0
                || text.cues().get(answer.cue()).end() != first) {
            return false;
        }
        CueEntry entry = text.cues().get(answer.cue()).entry();
        if (entry.takes(Takes.LABEL) || text.is(first - 1, WordClass.PREPOSITION)) {
            return false;
        }
        int behind = text.endToken(passage);
        boolean noun = text.is(behind, WordClass.OPEN)
                && !text.isCapital(behind)
                && !opensCircumstance(text, behind)
                && (!text.isFinite(behind) || Plural.endsLikeOne(text.lower(behind)));
        return (noun && PassageEnd.of(text, passage) == PassageEnd.WORD)
                || !(entry.takes(Takes.QUOTE) || entry.takes(Takes.AS));
    }

    /** "Replied “no” | seconds later", "answered “guilty” | eleven times", "posted “gone” | online". */
    private static boolean opensCircumstance(NewsText text, int i) {
        return text.is(i, WordSet.CIRCUMSTANCE, WordSet.NUMBER)
                || text.is(i + 1, WordSet.LATER)
                || Participle.isPresent(text, i);
    }

    /** Whether a cue reports a statement or a ruling; fans who saw “Dirty” Hill said nothing. */
    private boolean states(int passage, Attribution answer) {
        if (answer.cue() < 0) {
            return false;
        }
        CueEntry entry = text.cues().get(answer.cue()).entry();
        return entry.kind() == CueKind.STATEMENT
                || (entry.kind() == CueKind.FINDING && entry.takes(Takes.QUOTE))
                || PassageForm.isSentenceBehindColon(text, passage);
    }

    /** Her answer: "I will stay." Mary Hill: "I will stay." */
    private static boolean isOwn(Attribution answer) {
        return answer.evidence() == Evidence.OWN_WORDS || answer.evidence() == Evidence.LABEL;
    }
}
