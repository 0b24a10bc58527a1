package io.quotewire.core.marks;

import io.quotewire.core.text.Spans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.Whitespace;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quote marks of a text, paragraph by paragraph and from left to right. Marks inside a quote are skipped,
 * except one that clearly opens a new quote because the closing mark was forgotten. A passage still open at the end of
 * its paragraph ends there; if the next paragraph opens with the same mark, it continues the passage.
 */
public final class QuoteMarks {
    /** The maximum length of a caption or a credit, in characters. */
    private static final int LONGEST_LINE = 160;

    /** In words: "Kai, the dog, was found at the station". */
    private static final int SHORTEST_CAPTION = 7;

    /** "Photo: Harland", "Ana Ruiz/Newswire", "The port (Newswire)". */
    private static final String CREDITING = ":/(©|";

    private static final String STOPS = ".:;,?!…";

    private final Tokens tokens;
    private final char[] firstChars;
    private final String text;
    private final QuoteSpans.Builder found = new QuoteSpans.Builder();
    private @Nullable MarkKind leftOpen;

    private QuoteMarks(Tokens tokens) {
        this.tokens = tokens;
        this.firstChars = tokens.firstChars();
        this.text = tokens.text();
    }

    /** The quoted passages; linear in the length of the text. */
    public static QuoteSpans pair(Tokens tokens, Spans paragraphs) {
        String text = tokens.text();
        QuoteMarks marks = new QuoteMarks(tokens);
        int next = 0;
        for (int p = 0; p < paragraphs.size(); p = next) {
            next = p + 1;
            while (next < paragraphs.size() && isLine(text, paragraphs.start(next), paragraphs.end(next))) {
                next++;
            }
            int after = next < paragraphs.size() ? paragraphs.start(next) : text.length();
            marks.paragraph(paragraphs.start(p), paragraphs.end(p), after);
        }
        return marks.found.build();
    }

    /**
     * A short line without any mark, as a caption or a credit, does not interrupt a quote; a subheading or the name of
     * the next speaker does ("The mayor replies").
     */
    private static boolean isLine(String text, int start, int end) {
        if (end - start > LONGEST_LINE || STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        int words = 1;
        boolean credits = false;
        boolean capitals = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (MarkKind.OPENING.indexOf(c) >= 0 || (c == '\'' && MarkDirection.opensLeft(text, i))) {
                return false;
            }
            words += c == ' ' && text.charAt(i - 1) != ' ' ? 1 : 0;
            credits |= CREDITING.indexOf(c) >= 0;
            capitals &= !Character.isLowerCase(c);
        }
        return words >= SHORTEST_CAPTION || credits || capitals;
    }

    private void paragraph(int start, int end, int next) {
        MarkKind before = leftOpen;
        leftOpen = null;
        SingleMarks singles = new SingleMarks(text, end, next);
        Set<MarkKind> open = EnumSet.noneOf(MarkKind.class);
        int i = start;
        while (i < end) {
            i = pastPlain(i, end);
            MarkKind kind = i == end ? null : opening(i, end, singles, i == start ? before : null);
            if (kind == null) {
                i++;
                continue;
            }
            int content = pastSpaces(i + width(i), end);
            int close = open.contains(kind) ? end : closing(kind, content, end, singles);
            // nothing closes it farther on either
            open.addAll(close == end && kind.isOneWay() ? EnumSet.of(kind) : Set.of());
            boolean isClosed = close < end && isClosingAt(kind, close);
            boolean forgotten = !isClosed && !kind.isSingle();
            int contentEnd = trimmed(content, forgotten ? forgottenEnd(kind, content, close, end, next) : close);
            found.add(
                    i, content, contentEnd, isClosed ? close + width(close) : contentEnd, before == kind && i == start);
            boolean cut = forgotten && contentEnd < close;
            leftOpen = close == end && !cut ? kind : null;
            i = isClosed ? close + width(close) : cut ? contentEnd : Math.max(close, content);
        }
    }

    /** The first character at or after the offset that may be a mark: each mark but an apostrophe begins a token. */
    private int pastPlain(int from, int end) {
        int token = tokens.from(from);
        int last = tokens.from(end);
        while (token < last && isPlain(firstChars[token])) {
            token++;
        }
        return token < last ? tokens.start(token) : end;
    }

    private static boolean isPlain(char c) {
        return c < '«' && c != '"' && c != '\'' && c != '`';
    }

    private int forgottenEnd(MarkKind kind, int content, int close, int end, int next) {
        return isOpenedAgain(kind, close, end, next)
                ? MissingClosingMark.endBeforeWholeClause(text, content, close)
                : MissingClosingMark.endOf(text, content, close);
    }

    /** Whether a passage left open at the end of its paragraph continues at the start of the next one. */
    private boolean isOpenedAgain(MarkKind kind, int close, int end, int next) {
        return close == end
                && next < text.length()
                && opening(next, text.length(), new SingleMarks(text, next, text.length()), null) == kind;
    }

    /** French puts a space inside the marks. */
    private int pastSpaces(int from, int end) {
        int i = from;
        while (i < end && Whitespace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int trimmed(int start, int end) {
        int to = end;
        while (to > start && Whitespace.is(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private int width(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`') && i + 1 < text.length() && text.charAt(i + 1) == c ? 2 : 1;
    }

    /** @param leftOpen the kind of the passage that a mark here continues, or null */
    private @Nullable MarkKind opening(int i, int end, SingleMarks singles, @Nullable MarkKind leftOpen) {
        char c = text.charAt(i);
        return switch (c) {
            case '“' -> MarkKind.CURLY;
            case '«' -> MarkKind.GUILLEMETS;
            case '»' -> MarkKind.GUILLEMETS_REVERSED;
            case '„' -> MarkKind.LOW_HIGH;
            case '"', '＂' -> StraightMark.mayOpen(text, i, end) ? MarkKind.STRAIGHT : null;
            case '”' -> MarkDirection.opensAt(text, i, 1) ? MarkKind.CURLY : null;
            case '`' -> width(i) == 2 ? MarkKind.DOUBLED : null;
            case '\'' ->
                width(i) == 2
                        ? (MarkDirection.opensAt(text, i, 2) ? MarkKind.DOUBLED : null)
                        : (opensSingle(i, singles, leftOpen == MarkKind.SINGLE_STRAIGHT)
                                ? MarkKind.SINGLE_STRAIGHT
                                : null);
            case '‘' -> opensSingle(i, singles, leftOpen == MarkKind.SINGLE_CURLY) ? MarkKind.SINGLE_CURLY : null;
            default -> null;
        };
    }

    /** Whether a mark opens, even if none closes it: where it continues a passage, only a word must follow. */
    private static boolean opensSingle(int i, SingleMarks singles, boolean continues) {
        return singles.opensAt(i) || (continues && singles.opensWordAt(i));
    }

    /** The end of the quote: its closing mark, a mark that opens a new quote, or the end of the paragraph. */
    private int closing(MarkKind kind, int from, int end, SingleMarks singles) {
        if (kind.isSingle()) {
            return singles.closingAfter(from);
        }
        for (int i = pastPlain(from, end); i < end; i = pastPlain(i + 1, end)) {
            boolean nests = i > from && (kind == MarkKind.CURLY ? text.charAt(i) == '“' : kind == MarkKind.STRAIGHT);
            int nested = nests ? NestedMarks.closing(text, i, end) : -1;
            if (nested >= 0) {
                i = nested;
                continue;
            }
            if (isClosingAt(kind, i) || isOpenedAnew(kind, i, from)) {
                return i;
            }
            i += width(i) - 1;
        }
        return end;
    }

    private boolean isClosingAt(MarkKind kind, int i) {
        char c = text.charAt(i);
        return switch (kind) {
            case CURLY -> c == '”' || ((c == '"' || c == '“') && !MarkDirection.opensAt(text, i, 1));
            case STRAIGHT -> (c == '"' || c == '”' || c == '＂') && StraightMark.mayClose(text, i);
            case DOUBLED -> c == '\'' && width(i) == 2;
            case GUILLEMETS -> c == '»';
            case GUILLEMETS_REVERSED -> c == '«';
            case LOW_HIGH -> c == '“' || c == '”';
            case SINGLE_CURLY -> c == '’';
            case SINGLE_STRAIGHT -> c == '\'';
        };
    }

    private boolean isOpenedAnew(MarkKind kind, int i, int from) {
        char c = text.charAt(i);
        return switch (kind) {
            case CURLY -> c == '“' && i > from && MarkDirection.opensAt(text, i, 1);
            case STRAIGHT -> c == '"' && i > from && MarkDirection.opensAt(text, i, 1);
            default -> false;
        };
    }
}
