package io.quotewire.core.direct;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.BarredByPassive;
import io.quotewire.core.direct.passage.NameLines;
import io.quotewire.core.direct.passage.PassageEnd;
import io.quotewire.core.direct.passage.PassageForm;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.direct.passage.TitleOfWork;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attributes passages that continue speech: a passage without a clause of its own is assumed to be by the speaker of
 * the passages around it. Each such passage is a link: a sentence of its own without an attribution, or with a weak
 * one, also after a passage that no mark closes. Such a passage itself, if its attribution is weak, has the source of
 * the next passage. The source of a link is decided in this order: if it follows a passage in its paragraph, {@link
 * PassageFrames} adds it to that passage's frame; if it leads up to an attributed passage, this class gives it that
 * one's source; any other becomes a frame without a source, which gets the speaker of the last utterance in the text,
 * direct or reported, and is dropped if there is none ({@code Utterances}). Passages that share a clause of their
 * sentence ({@code SplitSentence}, {@link SharedSentence}) have a source and are not links.
 */
final class Chain {
    private final NewsText text;
    private final @Nullable Attribution[] found;
    private final OtherTurn turns;
    private final Dialogue dialogue;
    private final NameLines lines;

    /**
     * Prepares the chains of a text.
     *
     * @param found the attribution that the finders made of each passage; null if none
     * @param lines the names on lines of their own
     */
    Chain(NewsText text, @Nullable Attribution[] found, NameLines lines) {
        this.text = text;
        this.lines = lines;
        this.found = found;
        this.turns = new OtherTurn(text, found);
        this.dialogue = new Dialogue(text, found);
    }

    /** The attribution of each passage, links included; null if it is not speech. */
    @Nullable
    Attribution[] completed() {
        @Nullable Attribution[] own = withOpened();
        @Nullable Attribution[] all = new Attribution[found.length];
        int last = -1;
        Source spoke = null;
        for (int q = 0; q < found.length; q++) {
            boolean chained = last >= 0;
            boolean follows = chained && SentenceAround.inOneParagraph(text, last, q);
            boolean goesOn = chained && last == q - 1 && isOpenBefore(q) && !isSure(q);
            boolean isLink = (own[q] == null || goesOn || (chained && isRatherLink(q))) && mayBeLink(q, follows);
            boolean turned = (isLink || dialogue.isOfQuestion(q, own[q])) && dialogue.isTurnBeside(q);
            Attribution one = isLink ? link(q, follows, chained && last == q - 1 ? all[last] : null, spoke) : own[q];
            one = turned || isBehindSignature(one, chained ? all[last] : null) ? null : one;
            one = isLink && !follows ? dialogue.turn(q, all).map(Chain::ofTurn).orElse(one) : one;
            all[q] = one;
            last = one == null ? last : q;
            spoke = one == null || one.source() == null ? spoke : one.source();
        }
        return all;
    }

    /**
     * The attributions, where a weak one of a passage that no mark closes gives way to that of the passage after it.
     */
    private @Nullable Attribution[] withOpened() {
        @Nullable Attribution[] own = found.clone();
        Attribution ahead = null;
        for (int q = found.length - 1; q > 0; q--) {
            ahead = isSure(q) ? found[q] : ahead;
            boolean weak = found[q - 1] != null && !isSure(q - 1) && !isBeside(q - 1);
            if (ahead != null && weak && isOpenBefore(q)) {
                own[q - 1] = new Attribution(ahead.place(), ahead.cue(), ahead.source(), false, Evidence.CHAIN);
            } else {
                ahead = null;
            }
        }
        return own;
    }
    /** Whether only an adjacent sentence attributes the passage, and the previous passage is just as close. */
    private boolean isRatherLink(int passage) {
        Attribution own = found[passage];
        return own != null && own.place() == Place.BESIDE && isBeside(passage);
    }

    /** "“We are shut. “It is late,” Hill said": no mark closes the passage before, and this one opens it anew. */
    private boolean isOpenBefore(int passage) {
        return passage > 0
                && (text.quotes().isContinued(passage)
                        || (!text.quotes().isClosed(passage - 1)
                                && text.endToken(passage - 1) == text.firstToken(passage)));
    }

    /**
     * Whether a verb of speech next to the passage says who said it, and does not introduce anything else: after a
     * comma, the clause belongs to the sentence of the passage ("“It is late,” Hill said that evening").
     */
    private boolean isSure(int passage) {
        Attribution own = found[passage];
        return own != null
                && own.cue() >= 0
                && (own.place() == Place.AHEAD || PassageEnd.of(text, passage) == PassageEnd.PAUSE || endsClause(own));
    }

    /** "Hill said.", "said Hill, who", "Hill told the crowd"; not "Hill said: “…”", "Hill said it was late". */
    private boolean endsClause(Attribution own) {
        Cue cue = text.cues().get(own.cue());
        int behind = own.source() == null
                ? cue.end()
                : Math.max(cue.end(), own.source().end());
        boolean addressed =
                cue.entry().recipient() == Recipient.DIRECT || cue.entry().recipient() == Recipient.OPTIONAL;
        return !text.isMark(behind, ':')
                && !text.is(behind, WordSet.SUBJECT, WordSet.THAT)
                && (addressed || (!text.is(behind, WordSet.ARTICLE) && !text.is(behind, WordClass.POSSESSIVE)));
    }

    /** Whether the previous passage is in the previous sentence, and a finder attributed it. */
    private boolean isBeside(int passage) {
        return passage > 0 && found[passage - 1] != null && isInNextSentence(passage);
    }

    private boolean isInNextSentence(int passage) {
        return text.sentenceAt(text.endToken(passage - 1) - 1) + 1 == text.sentenceAt(text.firstToken(passage));
    }

    /**
     * @param before the attribution of the passage before it; null if none
     * @param spoke whoever spoke last; null if nobody did
     */
    private @Nullable Attribution link(
            int passage, boolean follows, @Nullable Attribution before, @Nullable Source spoke) {
        if (follows) {
            return new Attribution(Place.BESIDE, -1, null, false, Evidence.CHAIN);
        }
        Attribution ahead = leadsUpTo(passage, passage + 1) && !goesOnFromBefore(passage) ? found[passage + 1] : null;
        if (ahead != null && ahead.source() != null) {
            return new Attribution(ahead.place(), ahead.cue(), ahead.source(), false, Evidence.CHAIN);
        }
        Evidence evidence =
                before != null && (isOpenBefore(passage) || (isInNextSentence(passage) && !mayReply(passage, before)))
                        ? Evidence.CONTINUED.atMost(before.evidence())
                        : isReportAhead(passage) ? Evidence.CUED_PARAGRAPH_AHEAD : Evidence.CHAIN_OVER_PARAGRAPHS;
        return isOthers(passage, spoke) ? null : new Attribution(Place.BESIDE, -1, null, false, evidence);
    }

    private static Attribution ofTurn(Source source) {
        return new Attribution(Place.BESIDE, -1, source, false, Evidence.CHAIN_OVER_PARAGRAPHS);
    }

    /** "“It is late.” — Mary Hill (New paragraph:) “It is not.”": whoever has signed has ended. */
    private static boolean isBehindSignature(@Nullable Attribution one, @Nullable Attribution last) {
        return one != null
                && one.evidence() == Evidence.CHAIN_OVER_PARAGRAPHS
                && last != null
                && last.evidence() == Evidence.SIGNATURE;
    }

    private boolean isReportAhead(int passage) {
        boolean follows = passage > 0 && isInNextSentence(passage);
        return !follows && ReportAhead.is(text, passage, passage > 0 ? found[passage - 1] : null);
    }

    /**
     * "“…,” Hill said. “…” Moe was at a loss. “…,” he said": Hill speaks on, behind a full stop also if the next
     * sentence reports: "“…,” Hill said. “… late.” Moe said: “…”". The same holds if no mark closes the passage before.
     */
    private boolean goesOnFromBefore(int passage) {
        int sentences = text.sentenceAt(text.firstToken(passage + 1)) - text.sentenceAt(text.endToken(passage) - 1);
        boolean whole =
                PassageEnd.of(text, passage) == PassageEnd.STOP && !(turns.isAnswer(passage) && !isOpenBefore(passage));
        return sentences >= (whole ? 1 : 2) && (isBeside(passage) || isOpenBefore(passage));
    }

    /** Whether it is a whole sentence, and neither a heading nor a title. */
    private boolean mayBeLink(int passage, boolean follows) {
        boolean brief = PassageForm.isShorter(text, passage, PassageForm.SHORT)
                && !(follows && PassageForm.isSentence(text, passage));
        return !brief
                && PassageForm.beginsSentence(text, passage)
                && !PassageForm.isHeading(text, passage)
                && !lines.isBeside(passage)
                && !TitleOfWork.is(text, passage)
                && !BarredByPassive.is(text, passage);
    }

    /** Whether it is the turn of another than whoever spoke last. */
    private boolean isOthers(int passage, @Nullable Source spoke) {
        return !isOpenBefore(passage) && turns.is(passage, spoke);
    }

    /** "“Is it late?” Hill said", or a passage that names Hill: somebody else may speak. */
    private boolean mayReply(int passage, Attribution before) {
        Source source = before.source();
        int last = text.endToken(passage - 1) - 1;
        boolean asked = text.isMark(last - 1, '?');
        return asked
                || (source != null
                        && text.names().at(source.end() - 1) >= 0
                        && has(passage, Set.of(text.lower(source.end() - 1))));
    }

    private boolean has(int passage, Set<String> words) {
        return Scan.any(text.firstToken(passage), text.endToken(passage), i -> words.contains(text.lower(i)));
    }

    private boolean leadsUpTo(int passage, int next) {
        return next < found.length
                && (text.quotes().isContinued(next) || SentenceAround.inOneParagraph(text, passage, next));
    }
}
