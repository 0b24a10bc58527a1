package io.quotewire.core.direct;

import io.quotewire.core.frame.Boilerplate;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.UpperCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the contents of a turn in a transcript or an interview: the rest of the labelled paragraph, and the paragraphs
 * up to the next label. The turn ends at stage directions, boilerplate, embedded posts, and paragraphs with quote
 * marks, which are the narrator's if there is one.
 */
final class TurnContents {
    /** A longer run of paragraphs without a label is not part of a turn, but a narrator's. */
    private static final int MOST_PARAGRAPHS = 8;

    /** The length in tokens of a word or two with their quote marks. */
    private static final int LONGEST_REMARK = 4;

    /** The maximum length of a stage direction in tokens, with a bracket. */
    private static final int LONGEST_ASIDE = 6;

    private final NewsText text;
    private final Set<Integer> posts;
    private final boolean narrated;

    /**
     * @param posts the paragraphs in which embedded posts begin
     * @param narrated whether somebody may tell between the turns what happened
     */
    TurnContents(NewsText text, Set<Integer> posts, boolean narrated) {
        this.text = text;
        this.posts = posts;
        this.narrated = narrated;
    }

    /**
     * The spans of a turn.
     *
     * @param content the first token after the label, in its paragraph or in the next
     * @param next the paragraph of the next label; for the last turn its own, so that no other is included
     */
    List<Span> of(int content, int next) {
        int paragraph = text.paragraphs().at(text.tokens().start(content));
        List<Span> spans = new ArrayList<>();
        int passage = text.quoteAt(content);
        boolean whole = passage >= 0
                && text.firstToken(passage) == content
                && text.quotes().outer().end(passage) == text.paragraphs().end(paragraph);
        spans.add(
                whole
                        ? new Span(text.quotes().start(passage), text.quotes().end(passage))
                        : new Span(text.tokens().start(content), end(paragraph, content)));
        if (narrated && next - paragraph > MOST_PARAGRAPHS) {
            return spans;
        }
        for (int p = paragraph + 1; p < next && goesOn(p); p++) {
            spans.add(new Span(text.paragraphs().start(p), text.paragraphs().end(p)));
        }
        return spans;
    }

    /**
     * Whether a turn may begin at the token: not inside quote marks, unless they enclose the label too, or only a word
     * or two.
     */
    static boolean mayBegin(NewsText text, int content) {
        int passage = text.quoteAt(content);
        return passage < 0 || text.firstToken(passage) < content || text.endToken(passage) - content <= LONGEST_REMARK;
    }

    /** The end of the paragraph, without the closing quote mark if the turn is inside quote marks. */
    private int end(int paragraph, int content) {
        int end = beforeAside(content, text.paragraphs().end(paragraph));
        int passage = text.quoteAt(content);
        boolean closes = passage >= 0
                && text.firstToken(passage) < content
                && text.quotes().outer().end(passage) == end;
        return closes ? text.quotes().end(passage) : end;
    }

    /** The end of the words before "(APPLAUSE)"; the end itself if they do not end with a stage direction. */
    private int beforeAside(int content, int end) {
        int last = text.tokens().at(end - 1);
        int open = text.isMark(last, ')') ? Scan.backTo(last, content, i -> text.isMark(i, '(')) : content;
        boolean aside = open > content
                && open > last - LONGEST_ASIDE
                && UpperCase.is(text.tokens().text(), text.tokens().end(open), end);
        return aside ? text.tokens().end(open - 1) : end;
    }

    private boolean goesOn(int paragraph) {
        int start = text.paragraphs().start(paragraph);
        char first = text.tokens().charAt(start);
        char last = text.tokens().charAt(text.paragraphs().end(paragraph) - 1);
        int passage = text.quotes().outer().last(text.paragraphs().end(paragraph) - 1);
        boolean quotes = narrated && passage >= 0 && text.quotes().outer().end(passage) > start;
        return first != '('
                && first != '['
                // "Questions and answers:"
                && last != ':'
                && !quotes
                && !posts.contains(paragraph)
                && !Boilerplate.is(text.tokens().text(), text.paragraphs(), paragraph);
    }
}
