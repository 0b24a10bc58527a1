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
 * Speech that goes on: a passage that is a sentence of its own and has no answer, or a weak one, belongs to whoever
 * spoke before it in the paragraph, or speaks behind it. Where neither is, it is a link without a source: its speaker
 * is that of the last utterance of the text, reported ones too, and without any it is dropped ({@code Utterances}).
 */
final class Chain {
    private final NewsText text;
    private final @Nullable Attribution[] found;

    /** Chains of a text, by what its finders made of each passage. */
    Chain(NewsText text, @Nullable Attribution[] found) {
        this.text = text;
        this.found = found;
    }

    /** What each passage is attributed to, those that only go on included; null for what is no speech. */
    @Nullable
    Attribution[] completed() {
        @Nullable Attribution[] all = new Attribution[found.length];
        int last = -1;
        for (int q = 0; q < found.length; q++) {
            boolean chained = last >= 0;
            boolean follows = chained && inOneParagraph(text, last, q);
            boolean chains = (found[q] == null || (chained && ratherGoesOn(q))) && mayGoOn(q, follows);
            all[q] = chains ? goingOn(q, follows) : found[q];
            last = all[q] == null ? last : q;
        }
        return all;
    }

    static boolean inOneParagraph(NewsText text, int quote, int other) {
        return text.paragraphAt(text.firstToken(quote)) == text.paragraphAt(text.firstToken(other));
    }

    /** Whether only a sentence beside the passage tells of it, and the passage before is as near. */
    private boolean ratherGoesOn(int quote) {
        Attribution own = found[quote];
        return own != null && own.place() == Place.BESIDE && isBeside(quote);
    }

    /** Whether the passage before stands in the sentence before. */
    private boolean isBeside(int quote) {
        return quote > 0
                && found[quote - 1] != null
                && text.sentenceAt(text.endToken(quote - 1) - 1) + 1 == text.sentenceAt(text.firstToken(quote));
    }

    private Attribution goingOn(int quote, boolean follows) {
        if (follows) {
            return new Attribution(Place.BESIDE, -1, null, false, Evidence.CHAIN);
        }
        Attribution ahead = leadsUpTo(quote, quote + 1) ? found[quote + 1] : null;
        if (ahead != null && ahead.source() != null) {
            return new Attribution(ahead.place(), ahead.cue(), ahead.source(), false, Evidence.CHAIN);
        }
        return new Attribution(Place.BESIDE, -1, null, false, Evidence.CHAIN_OVER_PARAGRAPHS);
    }

    /** Whether it is a whole sentence, and neither a heading nor a title. */
    private boolean mayGoOn(int quote, boolean follows) {
        boolean brief =
                PassageForm.words(text, quote) < PassageForm.SHORT && !(follows && PassageForm.isSentence(text, quote));
        return !brief
                && PassageForm.beginsSentence(text, quote)
                && !PassageForm.isHeading(text, quote)
                && !TitleOfWork.is(text, quote)
                && !BarredByPassive.is(text, quote);
    }

    private boolean leadsUpTo(int quote, int next) {
        return next < found.length && (text.quotes().isContinued(next) || inOneParagraph(text, quote, next));
    }
}
