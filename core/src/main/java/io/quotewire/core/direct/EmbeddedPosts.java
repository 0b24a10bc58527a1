package io.quotewire.core.direct;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Boilerplate;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds social-media posts embedded in a page, in the form that text extraction leaves: the words, then "— Mary Hill
 * (@maryhill) March 3, 2026", after them or on the next line. They are quotes of their author.
 */
final class EmbeddedPosts {
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_HANDLE = 6;
    private static final int FEWEST_TOKENS = 3;
    /** A longer paragraph before a signature is not a post, in characters. */
    private static final int LONGEST_POST = 600;
    /** The length of "March 3, 2026" in tokens. */
    private static final int DATE = 4;

    private final NewsText text;

    private EmbeddedPosts(NewsText text) {
        this.text = text;
    }

    /** The posts in text order. */
    static List<AttributionFrame> find(NewsText text) {
        if (text.tokens().text().indexOf('@') < 0) {
            return List.of();
        }
        EmbeddedPosts posts = new EmbeddedPosts(text);
        List<AttributionFrame> frames = new ArrayList<>();
        int from = 0;
        for (int i = 1; i + 2 < text.tokens().size(); i++) {
            int end = text.isMark(i, '(') && text.isMark(i + 1, '@') ? posts.endOfHandle(i + 2) : -1;
            int dash = end < 0 ? -1 : posts.dashBefore(i);
            if (dash >= 0) {
                posts.frame(from, dash, i).ifPresent(frames::add);
                from = Math.min(text.tokens().size(), end + DATE);
            }
        }
        return frames;
    }

    /** The token after the bracket that closes the handle, if a date follows; otherwise -1. */
    private int endOfHandle(int handle) {
        for (int i = handle; i < Math.min(text.tokens().size() - 1, handle + LONGEST_HANDLE); i++) {
            if (text.isMark(i, ')')) {
                return text.is(i + 1, WordSet.MONTH) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private int dashBefore(int bracket) {
        for (int i = bracket - 2; i >= Math.max(0, bracket - 1 - LONGEST_NAME); i--) {
            if (text.isDash(i)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<AttributionFrame> frame(int from, int dash, int bracket) {
        int paragraph = text.paragraphAt(dash);
        int start = paragraph < 0 ? dash : text.tokens().at(text.paragraphs().start(paragraph));
        boolean below = start == dash || text.isDash(start);
        if (below) {
            paragraph--;
            start = paragraph < 0 ? dash : text.tokens().at(text.paragraphs().start(paragraph));
        }
        int first = Math.max(from, start);
        int end = paragraph < 0 ? first : withoutLinks(first, below ? lastToken(paragraph) + 1 : dash);
        if (end - first < FEWEST_TOKENS || !isPost(paragraph, first, end)) {
            return Optional.empty();
        }
        return Optional.of(new AttributionFrame(
                QuoteType.DIRECT, List.of(span(first, end)), null, span(dash + 1, bracket), Evidence.EMBEDDED_POST));
    }

    private int lastToken(int paragraph) {
        return text.tokens().at(text.paragraphs().end(paragraph) - 1);
    }

    /** Neither too long nor already quoted nor boilerplate. */
    private boolean isPost(int paragraph, int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.isQuoted(i)) {
                return false;
            }
        }
        return span(first, end).length() <= LONGEST_POST
                && !Boilerplate.is(text.tokens().text(), text.paragraphs(), paragraph);
    }

    /** The end of the post before its trailing links: "http://…", "pic.twitter.com/…". */
    private int withoutLinks(int first, int end) {
        int last = end;
        for (int i = end - 1; i >= first; i--) {
            boolean opens =
                    i == first || text.tokens().end(i - 1) < text.tokens().start(i);
            if (!opens) {
                continue;
            }
            if (!text.is(i, WordSet.LINK)) {
                return last;
            }
            last = i;
        }
        return last;
    }

    private Span span(int first, int end) {
        return new Span(text.tokens().start(first), text.tokens().end(end - 1));
    }
}
