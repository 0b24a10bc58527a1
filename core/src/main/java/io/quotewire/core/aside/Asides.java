package io.quotewire.core.aside;

import io.quotewire.core.text.Dash;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the asides of a text, in text order. Pure functions; linear in the text. */
final class Asides {
    /** The maximum length of a bracket in characters. */
    private static final int LONGEST = 200;

    /** The maximum length of a place before a wire's mark, in characters. */
    private static final int LONGEST_DATELINE = 80;

    private static final String SOURCE = "SOURCE ";
    /** The end of a name with a mark of its sound: "Achieng'". */
    private static final List<String> NASAL = List.of("ng'", "ng’");
    /** The characters at which an aside may be found, but for those of {@link #SOURCE} and {@link #NASAL}. */
    private static final char[] SIGNS = "(/,®™℠*[]>".toCharArray();

    private Asides() {}

    static List<Aside> in(String text) {
        List<Aside> asides = new ArrayList<>();
        BitSet signs = signs(text);
        int next;
        for (int i = signs.nextSetBit(0); i >= 0; i = signs.nextSetBit(next)) {
            next = i + 1;
            Aside aside = switch (text.charAt(i)) {
                case '(' -> ofBracket(text, i);
                case '/' -> ofSlashes(text, i);
                case ',' -> ofDegree(text, i);
                case '®', '™', '℠' -> isInWord(text, i - 1) ? Aside.trademark(i) : null;
                case '*', '[', ']', '>' -> Markdown.at(text, i);
                case '\'', '’' -> NasalMark.is(text, i) ? Aside.mark(i, i + 1) : null;
                default -> WireMark.isSource(text, i) ? Aside.mark(i, i + SOURCE.length()) : null;
            };
            if (aside != null) {
                while (!asides.isEmpty() && asides.get(asides.size() - 1).start() >= aside.start()) {
                    asides.remove(asides.size() - 1); // within the dateline
                }
                if (asides.isEmpty() || isApart(asides.get(asides.size() - 1), aside)) {
                    asides.add(aside);
                    next = aside.end();
                }
            }
        }
        return asides;
    }

    /** The offsets of all signs: Java searches for one character far faster than a loop compares each with eleven. */
    private static BitSet signs(String text) {
        BitSet signs = new BitSet(text.length());
        for (char sign : SIGNS) {
            for (int i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1)) {
                signs.set(i);
            }
        }
        for (int i = text.indexOf(SOURCE); i >= 0; i = text.indexOf(SOURCE, i + 1)) {
            signs.set(i);
        }
        for (String end : NASAL) {
            for (int i = text.indexOf(end); i >= 0; i = text.indexOf(end, i + 1)) {
                signs.set(i + end.length() - 1);
            }
        }
        return signs;
    }

    /** Whether the next aside is behind the one before; of a name only if that is no mark of a wire service. */
    private static boolean isApart(Aside before, Aside next) {
        int name = next.start() - next.gap();
        boolean marked = next.isOfName() && before.kind() == Aside.Kind.MARK && before.end() >= name;
        return next.start() >= before.end() && !marked;
    }

    private static @Nullable Aside ofBracket(String text, int open) {
        int close = closing(text, open);
        if (close < 0) {
            return null;
        }
        if (WireMark.isInBrackets(text, open, close)) {
            return Aside.mark(open, behindDashes(text, open, close + 1));
        }
        int name = behindWord(text, open);
        if (name == 0 || !mayEndName(text.charAt(name - 1))) {
            return null;
        }
        if (TitleBracket.is(text, open, close, name) || DateBracket.is(text, open, close, name)) {
            return Aside.mark(name, close + 1);
        }
        // "Harland Corp (HRL.N).": the full stop ends the sentence, not an abbreviation
        int start = text.startsWith(".", close + 1) && text.charAt(name - 1) != '.' ? open : name;
        return NameBracket.read(text, open, close + 1)
                .map(found -> new Aside(
                        start,
                        close + 1,
                        start - name,
                        found.listed() ? Aside.Kind.LISTING : Aside.Kind.TERMS,
                        found.terms()))
                .orElse(null);
    }

    /** "Texas--(BUSINESS WIRE)-- | Bloomly", "Texas – (BUSINESS WIRE) – | Bloomly": one dash remains. */
    private static int behindDashes(String text, int open, int from) {
        int word = behindWord(text, open);
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ' || Dash.is(text.charAt(end)))) {
            end++;
        }
        return word > 0 && Dash.is(text.charAt(word - 1)) ? end : from;
    }

    /** The closing bracket of the same line; -1 if there is none near, or another opens before it. */
    private static int closing(String text, int open) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return i;
            }
            if (c == '(' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** The start of the line, if it is near and no quote mark stands before the offset; -1 otherwise. */
    private static int lineStart(String text, int offset) {
        for (int i = offset; i > 0; i--) {
            char c = text.charAt(i - 1);
            if (c == '\n') {
                return i;
            }
            if (offset - i >= LONGEST_DATELINE || "“”\"".indexOf(c) >= 0) {
                return -1;
            }
        }
        return 0;
    }

    /** The offset behind the word before the bracket. */
    private static int behindWord(String text, int open) {
        int end = open;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean isInWord(String text, int i) {
        return i >= 0 && Character.isLetterOrDigit(text.charAt(i));
    }

    private static boolean mayEndName(char c) {
        return Character.isLetterOrDigit(c) || ".'’)>&!+".indexOf(c) >= 0;
    }

    private static @Nullable Aside ofDegree(String text, int comma) {
        int end = Degree.end(text, comma);
        return end < 0 ? null : Aside.mark(comma, Degree.behindComma(text, end));
    }

    private static @Nullable Aside ofSlashes(String text, int open) {
        int end = WireMark.endOfSlashed(text, open);
        if (end > 0) {
            return Aside.mark(open, end);
        }
        int behind = WireMark.endOfDateline(text, open);
        int line = behind < 0 ? -1 : lineStart(text, open);
        return line < 0 ? null : Aside.mark(line, behind);
    }
}
