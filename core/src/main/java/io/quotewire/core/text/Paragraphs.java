package io.quotewire.core.text;

import java.util.Set;

/**
 * Splits a text into paragraphs. Each line is a paragraph, unless the text is hard-wrapped; then a blank line or an
 * indented one opens a paragraph. A text is hard-wrapped if most of its lines end only because the next word would not
 * have fitted; with just one or two line breaks all must be explained so, and one of them must fall within a sentence.
 * Of lines as narrow as a newspaper's column, most must part a sentence, and none may open with a speaker's label.
 */
public final class Paragraphs {
    /** Hard-wrapped running text has lines between these widths, in characters. */
    private static final int NARROWEST = 28;

    private static final int WIDEST = 132;
    /** Lines narrower than these may be a list, verse or an interview, unless most of many part a sentence. */
    private static final int COLUMN = 40;

    private static final int MANY_BREAKS = 6;
    /** This many of ten line breaks must be explained by the width. */
    private static final int MOST_OF_TEN = 8;

    /** This many breaks that the width explains are no coincidence. */
    private static final int FEWEST_BREAKS = 3;

    /** Words with which no paragraph ends: "in". */
    private static final Set<String> UNFINISHED = Set.copyOf(WordList.read(Paragraphs.class, "unfinished.txt"));

    private Paragraphs() {}

    /** The paragraphs as spans of {@code char} offsets, without surrounding white space; none is empty. */
    public static Spans of(String text) {
        Spans lines = lines(text);
        return isHardWrapped(text, lines) ? joined(text, lines) : lines;
    }

    /**
     * The text with each line break inside a paragraph replaced by a blank, so that all offsets stay the same. Returns
     * the same string if there are none.
     *
     * @param paragraphs the paragraphs of the text
     */
    public static String unwrapped(String text, Spans paragraphs) {
        LineBreaks breaks = new LineBreaks(text);
        StringBuilder line = null;
        int paragraph = 0;
        for (int i = breaks.from(0); i < text.length(); i = breaks.from(i + 1)) {
            while (paragraph < paragraphs.size() && paragraphs.end(paragraph) <= i) {
                paragraph++;
            }
            if (paragraph < paragraphs.size() && paragraphs.start(paragraph) < i) {
                line = line == null ? new StringBuilder(text) : line;
                line.setCharAt(i, ' ');
            }
        }
        return line == null ? text : line.toString();
    }

    private static Spans lines(String text) {
        LineBreaks breaks = new LineBreaks(text);
        Spans.Builder lines = new Spans.Builder();
        for (int start = 0; start <= text.length(); ) {
            int end = breaks.from(start);
            int from = start;
            int to = end;
            while (from < to && Whitespace.is(text.charAt(from))) {
                from++;
            }
            while (to > from && Whitespace.is(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(from, to);
            }
            start = end + 1;
        }
        return lines.build();
    }

    private static boolean isHardWrapped(String text, Spans lines) {
        int widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            widest = Math.max(widest, lines.end(i) - lines.start(i));
        }
        if (widest < NARROWEST || widest > WIDEST) {
            return false;
        }
        int breaks = 0;
        int forced = 0;
        int parting = 0;
        boolean labelled = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!opensParagraph(text, lines, i + 1)) {
                breaks++;
                parting += partsSentence(text, lines, i) ? 1 : 0;
                labelled |= isLabel(text, lines.start(i + 1), firstWord(text, lines, i + 1));
                int width = lines.end(i) - lines.start(i);
                forced += width + 1 + firstWord(text, lines, i + 1) > widest - (widest / 10) ? 1 : 0;
            }
        }
        if (widest < COLUMN && (labelled || breaks < MANY_BREAKS || parting * 2 <= breaks)) {
            return false;
        }
        return breaks >= FEWEST_BREAKS ? forced * 10 >= breaks * MOST_OF_TEN : parting > 0 && forced == breaks;
    }

    /** "HALE:", "Q:": who speaks, before each line of an interview or a play. */
    private static boolean isLabel(String text, int start, int length) {
        return Character.isUpperCase(text.charAt(start)) && text.charAt(start + length - 1) == ':';
    }

    /**
     * Whether the break behind the line falls within a sentence: between a word or a comma and a lower-case letter,
     * or after a word that needs another: "a third of them in | Lima".
     */
    private static boolean partsSentence(String text, Spans lines, int line) {
        char last = text.charAt(lines.end(line) - 1);
        char next = text.charAt(lines.start(line + 1));
        return ((Character.isLetterOrDigit(last) || last == ',') && Character.isLowerCase(next))
                || UNFINISHED.contains(lastWord(text, lines, line));
    }

    private static String lastWord(String text, Spans lines, int line) {
        int i = lines.end(line);
        while (i > lines.start(line) && !Whitespace.is(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(i, lines.end(line));
    }

    private static int firstWord(String text, Spans lines, int line) {
        int i = lines.start(line);
        while (i < lines.end(line) && !Whitespace.is(text.charAt(i))) {
            i++;
        }
        return i - lines.start(line);
    }

    /** Whether a blank line or an indent precedes the line. */
    private static boolean opensParagraph(String text, Spans lines, int line) {
        int breaks = 0;
        int indent = 0;
        for (int i = lines.end(line - 1); i < lines.start(line); i++) {
            char c = text.charAt(i);
            if (LineBreaks.isBreak(c)) {
                breaks += c == '\n' && text.charAt(i - 1) == '\r' ? 0 : 1;
                indent = 0;
            } else {
                indent++;
            }
        }
        return breaks > 1 || indent > 1;
    }

    private static Spans joined(String text, Spans lines) {
        Spans.Builder paragraphs = new Spans.Builder();
        int start = lines.start(0);
        for (int i = 1; i < lines.size(); i++) {
            if (opensParagraph(text, lines, i)) {
                paragraphs.add(start, lines.end(i - 1));
                start = lines.start(i);
            }
        }
        return paragraphs.add(start, lines.end(lines.size() - 1)).build();
    }
}
