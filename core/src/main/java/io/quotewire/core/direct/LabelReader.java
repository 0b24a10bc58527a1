package io.quotewire.core.direct;

import io.quotewire.core.frame.Boilerplate;
import io.quotewire.core.syntax.InterviewLabel;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Spans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import org.jspecify.annotations.Nullable;

/**
 * Reads the labels that may open the turns of a transcript: "LARKIN:", "“LARKIN:", "[00:01:12] Mary Larkin:", "Mary
 * Larkin (00:05):", "SEN. ANA RUIZ (D), LIMA (on camera):", "Q". Read-only.
 */
final class LabelReader {
    private static final int LONGEST_LABEL = 6;
    /** In capitals, with a name and what they are: "MARY LARKIN, FORMER GOVERNOR OF LIMA". */
    private static final int LONGEST_IN_CAPITALS = 18;
    /** The length in tokens, with its brackets, of what stands in them: "(Via interpreter)", "(on camera)". */
    private static final int LONGEST_ASIDE = 6;

    private final NewsText text;

    LabelReader(NewsText text) {
        this.text = text;
    }

    /** The label that opens the paragraph; null if there is none. */
    @Nullable
    Label at(int paragraph) {
        Spans paragraphs = text.paragraphs();
        int opening = text.tokens().at(paragraphs.start(paragraph));
        int mark = text.isWord(opening) ? -1 : text.quoteAt(opening);
        int end = text.tokens().at(paragraphs.end(paragraph) - 1) + 1;
        int first = mark < 0 ? opening : opening + 1;
        int start = behindTime(first, end);
        int asked = InterviewLabel.behind(text, start);
        if (asked >= 0) {
            return InterviewLabel.asks(text.tokens().word(start)) && asked < end && TurnContents.mayBegin(text, asked)
                    ? new Label(paragraph, start, start + 1, asked, Label.Kind.QUESTION, false)
                    : null;
        }
        int colon = colon(start, end);
        if (colon < 0) {
            return isBareQuestion(start, end)
                    ? new Label(paragraph, start, start + 1, start + 1, Label.Kind.QUESTION, false)
                    : null;
        }
        int words = words(start, colon);
        int content = colon + 1 < end ? behindAside(colon + 1, end) : colon + 1;
        boolean anything = content < text.tokens().size() && (content < end || paragraph + 1 < paragraphs.size());
        return colon > start
                        && text.quoteAt(colon) == mark
                        && anything
                        && TurnContents.mayBegin(text, content)
                        && !Boilerplate.is(text.tokens().text(), paragraphs, paragraph)
                ? new Label(
                        paragraph,
                        start,
                        words,
                        content,
                        content < end ? Label.Kind.SPEAKER : Label.Kind.ALONE,
                        start > first || isTime(words + 1))
                : null;
    }

    /** The colon that ends the label, or -1: behind a few tokens and what stands in brackets, or words in capitals. */
    private int colon(int start, int end) {
        int most = Math.min(end, start + LONGEST_IN_CAPITALS + 1);
        int colon = Scan.to(start, most, i -> text.isMark(i, ':'));
        if (colon == most) {
            return -1;
        }
        int words = text.isMark(colon - 1, ')') ? words(start, colon) : colon;
        return words - start <= LONGEST_LABEL || areCapitals(start, colon) ? colon : -1;
    }

    /** Whether all words outside brackets are in capitals, at least one of them longer than two letters. */
    boolean areCapitals(int start, int end) {
        Tokens tokens = text.tokens();
        boolean word = false;
        for (int i = start; i < end; i++) {
            if (text.isMark(i, '(')) {
                i = Scan.to(i, end, k -> text.isMark(k, ')'));
            } else if (!UpperCase.is(tokens.text(), tokens.start(i), tokens.end(i))) {
                return false;
            } else {
                word |= tokens.end(i) - tokens.start(i) > 2 && tokens.isLetter(i);
            }
        }
        return word;
    }

    /** The token behind the label's words: before "(D), LIMA", "(00:05)" and "(voice-over)". */
    private int words(int start, int colon) {
        int bracket = Scan.to(start + 1, colon, i -> text.isMark(i, '('));
        return text.isMark(bracket - 1, ',') ? bracket - 1 : bracket;
    }

    /** The token behind "[00:01:12]" or "(1:12)" at the token; the token itself if there is no time. */
    private int behindTime(int start, int end) {
        boolean bracket = text.isMark(start, '[') || text.isMark(start, '(');
        boolean closed = text.isMark(start + 2, ']') || text.isMark(start + 2, ')');
        return bracket && closed && start + 3 < end && isTime(start + 1) ? start + 3 : start;
    }

    private boolean isTime(int i) {
        return text.isFigure(i) && text.tokens().word(i).indexOf(':') > 0;
    }

    /**
     * The token behind "(Via interpreter)" at the token; the token itself if nothing, or nothing else, is in brackets.
     */
    private int behindAside(int content, int end) {
        if (!text.isMark(content, '(')) {
            return content;
        }
        int most = Math.min(end, content + LONGEST_ASIDE);
        int close = Scan.to(content, most, i -> text.isMark(i, ')'));
        return close < most && close + 1 < end ? close + 1 : content;
    }

    /** "Q Thanks, Jo. Will he sign?": a label without a mark. */
    private boolean isBareQuestion(int start, int end) {
        return start + 2 < end && text.tokens().word(start).equals("Q") && text.isCapital(start + 1);
    }
}
