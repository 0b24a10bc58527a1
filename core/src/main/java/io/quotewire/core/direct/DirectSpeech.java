package io.quotewire.core.direct;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attributes the quoted passages of a text. Each passage is shown to the finders, the surest answer stands; a passage
 * without one goes on with the speech beside it in the paragraph. Passages under one cue become one frame.
 */
public final class DirectSpeech {
    private static final int LONGEST_HEADING = 10;
    /** A passage of no more words is speech only with a cue, or as its own sentence; one of fewer never a fragment. */
    private static final int FEWEST_WORDS = 3;

    private final NewsText text;
    private final List<PassageFinder> finders;
    private final @Nullable Attribution[] attributions;

    private DirectSpeech(NewsText text) {
        this.text = text;
        this.finders = List.of(
                new TrailingClause(text),
                new LeadingClause(text),
                new ColonIntroduction(text),
                new HeadlineColon(text),
                new OwnWords(text),
                new PrecedingSentence(text),
                new Signature(text),
                new FragmentSubject(text));
        this.attributions = new Attribution[text.quotes().size()];
    }

    /** The frames of direct and mixed speech, in the order of the text. */
    public static List<AttributionFrame> find(NewsText text) {
        DirectSpeech speech = new DirectSpeech(text);
        for (int q = 0; q < text.quotes().size(); q++) {
            speech.attributions[q] = speech.surest(q).orElse(null);
        }
        for (int q = speech.attributions.length - 2; q >= 0; q--) {
            speech.adoptTrailingClause(q);
        }
        List<AttributionFrame> frames = new ArrayList<>(speech.frames());
        frames.addAll(Transcript.find(text));
        frames.addAll(Interview.find(text));
        frames.sort(Comparator.comparingInt(frame -> frame.contents().get(0).start()));
        return frames;
    }

    private Optional<Attribution> surest(int quote) {
        if (TitleOfWork.is(text, quote) || AskedOf.is(text, quote)) {
            return Optional.empty();
        }
        int words = words(quote);
        Attribution best = null;
        for (PassageFinder finder : finders) {
            Attribution found = finder.find(quote).orElse(null);
            if (found != null && (best == null || found.evidence().isStrongerThan(best.evidence()))) {
                best = found;
            }
        }
        Attribution split = split(quote).orElse(null);
        if (split != null && (best == null || split.evidence().isStrongerThan(best.evidence()))) {
            best = split;
        }
        return Optional.ofNullable(best)
                .filter(found -> words > FEWEST_WORDS
                        || (found.cue() >= 0 && (words == FEWEST_WORDS || !found.isFragment()))
                        || (!found.isFragment() && isSentence(quote)));
    }

    /** "…," said Hill, "…": the passage goes on with the one before where no other cue stands between them. */
    private Optional<Attribution> split(int quote) {
        Attribution before = quote == 0 ? null : attributions[quote - 1];
        int first = text.firstToken(quote);
        if (before == null
                || before.source() == null
                || before.source().first() < text.endToken(quote - 1)
                || text.sentenceAt(first) != text.sentenceAt(text.firstToken(quote - 1))) {
            return Optional.empty();
        }
        for (int i = Math.max(text.endToken(quote - 1), before.source().end()); i < first; i++) {
            if (text.cueAt(i) >= 0 && text.cueAt(i) != before.cue()) {
                return Optional.empty();
            }
        }
        boolean paused = text.is(first - 1, WordClass.PUNCTUATION);
        return Optional.of(paused ? before.weakened(Evidence.SPLIT) : before.ofFragment());
    }

    /** "A" and "B," Hill said: a passage without an answer of its own shares that of the next in its sentence. */
    private void adoptTrailingClause(int quote) {
        Attribution own = attributions[quote];
        Attribution next = attributions[quote + 1];
        boolean trailing = next != null && next.place() == Place.BEHIND;
        if (trailing
                && (own == null || Evidence.UNKNOWN_VERB.isStrongerThan(own.evidence()))
                && words(quote) >= FEWEST_WORDS
                && !TitleOfWork.is(text, quote)
                && text.sentenceAt(text.firstToken(quote)) == text.sentenceAt(text.firstToken(quote + 1))) {
            attributions[quote] = next.weakened(Evidence.SHARED_SENTENCE);
        }
    }

    private int words(int quote) {
        int words = 0;
        for (int i = text.firstToken(quote); i < text.endToken(quote); i++) {
            words += text.is(i, WordClass.PUNCTUATION) ? 0 : 1;
        }
        return words;
    }

    private List<AttributionFrame> frames() {
        List<AttributionFrame> frames = new ArrayList<>();
        List<Span> contents = new ArrayList<>();
        Attribution open = null;
        int paragraph = -1;
        int lastCue = -1;
        boolean chained = false;
        for (int q = 0; q < attributions.length; q++) {
            int at = text.paragraphAt(text.firstToken(q));
            Attribution attribution = attributions[q];
            boolean sameParagraph = at == paragraph;
            boolean weak = attribution == null
                    || (attribution.place() == Place.AROUND && isWholeSentence(q))
                    || (attribution.place() == Place.BESIDE && chained && isBeside(q));
            if (weak) {
                attribution = chain(q, sameParagraph && chained);
            }
            if (attribution == null) {
                continue;
            }
            boolean same = sameParagraph
                    && ((attribution.cue() >= 0 && attribution.cue() == lastCue) || attribution.source() == null);
            if (open == null || !same) {
                addFrame(frames, open, contents);
                open = attribution;
                contents.clear();
            }
            contents.add(new Span(text.quotes().start(q), text.quotes().end(q)));
            lastCue = attribution.cue() >= 0 ? attribution.cue() : lastCue;
            paragraph = at;
            chained = true;
        }
        addFrame(frames, open, contents);
        return frames;
    }

    /** Whether the passage before stands in the sentence before. */
    private boolean isBeside(int quote) {
        return quote > 0
                && attributions[quote - 1] != null
                && text.sentenceAt(text.endToken(quote - 1) - 1) + 1 == text.sentenceAt(text.firstToken(quote));
    }

    private boolean isWholeSentence(int quote) {
        return Clause.start(text, quote) == text.firstToken(quote);
    }

    /** A short line of its own between marks, without a stop, heads what follows. */
    private boolean isHeading(int quote) {
        int paragraph = text.paragraphAt(text.firstToken(quote));
        return PassageEnd.of(text, quote) == PassageEnd.WORD
                && words(quote) < LONGEST_HEADING
                && text.paragraphs().end(paragraph) <= text.quotes().outer().end(quote);
    }

    private @Nullable Attribution chain(int quote, boolean follows) {
        boolean brief = words(quote) < FEWEST_WORDS && !(follows && isSentence(quote));
        if (brief
                || !isWholeSentence(quote)
                || isHeading(quote)
                || TitleOfWork.is(text, quote)
                || AskedOf.is(text, quote)) {
            return null;
        }
        if (follows) {
            return new Attribution(Place.BESIDE, -1, null, false, Evidence.CHAIN);
        }
        int next = quote + 1;
        boolean together = next < attributions.length
                && (text.quotes().isContinued(next)
                        || text.paragraphAt(text.firstToken(next)) == text.paragraphAt(text.firstToken(quote)));
        Attribution ahead = together ? attributions[next] : null;
        if (ahead != null && ahead.source() != null) {
            return new Attribution(ahead.place(), ahead.cue(), ahead.source(), false, Evidence.CHAIN);
        }
        return new Attribution(Place.BESIDE, -1, null, false, Evidence.CHAIN_OVER_PARAGRAPHS);
    }

    /** "Longer," she says. "You watch." The stop inside the marks makes a sentence of two words. */
    private boolean isSentence(int quote) {
        PassageEnd end = PassageEnd.of(text, quote);
        return isWholeSentence(quote) && (end == PassageEnd.STOP || end == PassageEnd.CALL);
    }

    private void addFrame(List<AttributionFrame> frames, @Nullable Attribution attribution, List<Span> contents) {
        if (attribution == null) {
            return;
        }
        Source source = attribution.source();
        frames.add(new AttributionFrame(
                attribution.isFragment() ? QuoteType.MIXED : QuoteType.DIRECT,
                contents,
                attribution.cue() < 0 ? null : span(text.cues().get(attribution.cue())),
                source == null ? null : span(source.first(), source.end()),
                attribution.evidence()));
    }

    private Span span(Cue cue) {
        return span(cue.first(), cue.end());
    }

    private Span span(int first, int end) {
        return new Span(text.tokens().start(first), text.tokens().end(end - 1));
    }
}
