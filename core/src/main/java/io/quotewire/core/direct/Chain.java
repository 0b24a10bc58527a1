package io.quotewire.core.direct;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.BarredByPassive;
import io.quotewire.core.direct.passage.PassageForm;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.TitleOfWork;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import org.jspecify.annotations.Nullable;

/**
 * Speech that goes on: passages without a clause of their own which are taken for the words of whoever spoke before
 * them in the paragraph, or speaks behind them. Each is a link: a passage that is a sentence of its own and has no
 * answer, or a weak one. What a link's source is, three decide in this order: one that follows a passage in its
 * paragraph {@link PassageFrames} puts into the frame of that passage; to another that leads up to an attributed
 * passage this class gives that one's source; any other is a frame without a source, which has the speaker of the last
 * utterance of the text, reported ones too, and without any is dropped ({@code Utterances}). Passages that share a
 * clause of their sentence ({@code SplitSentence}, {@link SharedSentence}) have a source and are no links.
 */
final class Chain {
    private final NewsText text;
    private final @Nullable Attribution[] found;

    /** Chains of a text, by what its finders made of each passage. */
    Chain(NewsText text, @Nullable Attribution[] found) {
        this.text = text;
        this.found = found;
    }

    /** What each passage is attributed to, links included; null for what is no speech. */
    @Nullable
    Attribution[] completed() {
        @Nullable Attribution[] all = new Attribution[found.length];
        int last = -1;
        for (int q = 0; q < found.length; q++) {
            boolean chained = last >= 0;
            boolean follows = chained && inOneParagraph(text, last, q);
            boolean isLink = (found[q] == null || (chained && isRatherLink(q))) && mayBeLink(q, follows);
            all[q] = isLink ? link(q, follows) : found[q];
            last = all[q] == null ? last : q;
        }
        return all;
    }

    static boolean inOneParagraph(NewsText text, int passage, int other) {
        return text.paragraphAt(text.firstToken(passage)) == text.paragraphAt(text.firstToken(other));
    }

    /** Whether only a sentence beside the passage tells of it, and the passage before is as near. */
    private boolean isRatherLink(int passage) {
        Attribution own = found[passage];
        return own != null && own.place() == Place.BESIDE && isBeside(passage);
    }

    /** Whether the passage before stands in the sentence before. */
    private boolean isBeside(int passage) {
        return passage > 0
                && found[passage - 1] != null
                && text.sentenceAt(text.endToken(passage - 1) - 1) + 1 == text.sentenceAt(text.firstToken(passage));
    }

    private Attribution link(int passage, boolean follows) {
        if (follows) {
            return new Attribution(Place.BESIDE, -1, null, false, Evidence.CHAIN);
        }
        Attribution ahead = leadsUpTo(passage, passage + 1) && !goesOnFromBefore(passage) ? found[passage + 1] : null;
        if (ahead != null && ahead.source() != null) {
            return new Attribution(ahead.place(), ahead.cue(), ahead.source(), false, Evidence.CHAIN);
        }
        return new Attribution(Place.BESIDE, -1, null, false, Evidence.CHAIN_OVER_PARAGRAPHS);
    }

    /**
     * "“…,” Hill said. (A new paragraph:) “…” Moe was at a loss. “…,” he said": it is Hill who goes on, and so it is
     * where the passage before was left open.
     */
    private boolean goesOnFromBefore(int passage) {
        return (isBeside(passage) || text.quotes().isContinued(passage))
                && text.sentenceAt(text.firstToken(passage + 1)) > text.sentenceAt(text.endToken(passage) - 1) + 1;
    }

    /** Whether it is a whole sentence, and neither a heading nor a title. */
    private boolean mayBeLink(int passage, boolean follows) {
        boolean brief = PassageForm.words(text, passage) < PassageForm.SHORT
                && !(follows && PassageForm.isSentence(text, passage));
        return !brief
                && PassageForm.beginsSentence(text, passage)
                && !PassageForm.isHeading(text, passage)
                && !TitleOfWork.is(text, passage)
                && !BarredByPassive.is(text, passage);
    }

    private boolean leadsUpTo(int passage, int next) {
        return next < found.length && (text.quotes().isContinued(next) || inOneParagraph(text, passage, next));
    }
}
