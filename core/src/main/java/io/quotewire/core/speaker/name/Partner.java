package io.quotewire.core.speaker.name;

import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.OptionalInt;

/**
 * Finds the second of two speakers if more than their names separates them: "Ana Ruiz, the mayor, and Karl Voss, a
 * baker, said", "Carr and his lawyer, Jo Lane, said". The frame's source is only the one next to the verb, or the
 * first.
 */
final class Partner {
    private static final int LONGEST = 25;
    /** The maximum number of words between "and" and the name: "his lawyer,", "Senate leader". */
    private static final int MOST_BEFORE_NAME = 6;

    private final NewsText text;
    private final NamesInText names;

    Partner(NewsText text, NamesInText names) {
        this.text = text;
        this.names = names;
    }

    /** The name of the person who speaks together with the given one, which must be the only name of its source. */
    OptionalInt of(int name) {
        int behind = behind(name);
        return behind >= 0 ? OptionalInt.of(behind) : OptionalInt.empty();
    }

    /** "(The envoys of Peru and Chile,) | Mary Hill and Karl Voss": where the first of two apposed persons begins. */
    int firstOfTwo(int name) {
        int start = text.names().firstToken(name);
        int other = text.is(start - 1, WordSet.LIST_JOINT) ? text.names().at(start - 2) : -1;
        boolean two = other >= 0
                && names.isPerson(name)
                && names.isPerson(other)
                && text.isComma(text.names().firstToken(other) - 1);
        return two ? text.names().firstToken(other) : start;
    }

    /** "Carr and his lawyer, Jo Lane,": the name before the conjunction that precedes the source, up to the end. */
    OptionalInt before(int source, int end) {
        int i = source - 1;
        if (text.isComma(i)) {
            i--;
            while (i > source - MOST_BEFORE_NAME
                    && text.is(i, WordClass.OPEN)
                    && text.names().at(i) < 0) {
                i--;
            }
            i = text.is(i, WordClass.POSSESSIVE) ? i - 1 : i;
        }
        int name = text.is(i, WordSet.LIST_JOINT) ? text.names().at(beforeApposition(i) - 1) : -1;
        int first = name < 0 ? -1 : titled(text.names().firstToken(name));
        return name >= 0
                        && names.isPerson(name)
                        && (text.opensSentence(first) || text.isComma(first - 1))
                        && !isRelativeTo(end)
                ? OptionalInt.of(name)
                : OptionalInt.empty();
    }

    /** "Tom Carr |, 22, who told": whether the next cue is in a relative clause behind the name, which is his alone. */
    private boolean isRelativeTo(int end) {
        boolean relative = false;
        for (int i = end; i < end + LONGEST && i < text.tokens().size() && text.cueAt(i) < 0; i++) {
            relative = text.is(i, WordSet.PERSON_RELATIVE) || (relative && !text.isComma(i));
        }
        return relative;
    }

    /** "Ana Ruiz |, 22, a nurse, and": the start of the descriptions that end with a comma before the token. */
    private int beforeApposition(int joint) {
        int comma = joint;
        int i = joint - 1;
        while (text.isComma(i) && comma > joint - LONGEST) {
            comma = i;
            i--;
            while (i > joint - LONGEST
                    && !text.isComma(i)
                    && isWithoutSpeech(i)
                    && text.names().at(i) < 0) {
                i--;
            }
        }
        return comma;
    }

    /** The start of the titles before the name, at most that of the sentence: "Mayor Ana Ruiz". */
    private int titled(int first) {
        int i = first;
        while (i > first - MOST_BEFORE_NAME
                && !text.opensSentence(i)
                && text.isCapital(i - 1)
                && text.is(i - 1, WordClass.OPEN)
                && text.names().at(i - 1) < 0) {
            i--;
        }
        return i;
    }

    /**
     * "Ana Ruiz, the mayor, and Karl Voss, a baker,": the second name before the verb; after it, if the verb precedes.
     */
    private int behind(int name) {
        int comma = text.names().endToken(name);
        boolean inverted = text.cueAt(text.names().firstToken(name) - 1) >= 0;
        if (!text.isComma(comma)) {
            return -1;
        }
        int joint = comma + 1;
        while (joint < comma + LONGEST
                && isWithoutSpeech(joint)
                && !(text.isComma(joint - 1) && text.is(joint, WordSet.LIST_JOINT))) {
            joint++;
        }
        if (joint == comma + 1 || !text.isComma(joint - 1) || !text.is(joint, WordSet.LIST_JOINT)) {
            return -1;
        }
        int second = personBehind(joint);
        return second >= 0 && closes(text.names().endToken(second), inverted) ? second : -1;
    }

    private int personBehind(int joint) {
        for (int i = joint + 1;
                i <= joint + MOST_BEFORE_NAME && i < text.tokens().size();
                i++) {
            int name = text.names().at(i);
            if (name >= 0 && names.isPerson(name)) {
                return text.is(text.names().endToken(name), WordSet.GENITIVE) ? -1 : name;
            }
            if (!isWithoutSpeech(i) || text.is(i, WordClass.PREPOSITION)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether the name, or the apposition after it, is followed by the reporting verb, or by the end of the sentence if
     * the verb precedes.
     */
    private boolean closes(int end, boolean inverted) {
        int i = end;
        if (text.isComma(i)) {
            i++;
            boolean relative = text.is(i, WordSet.PERSON_RELATIVE);
            while (i < end + LONGEST
                    && (relative ? text.isWord(i) && !text.isQuoted(i) : isWithoutSpeech(i) && !text.isComma(i))) {
                i++;
            }
            if (relative && !text.isComma(i)) {
                return false;
            }
            i = text.isComma(i) ? i + 1 : i;
        }
        if (inverted) {
            return i >= text.tokens().size() || text.isMark(i, '.') || text.isQuoted(i);
        }
        while (text.is(i, WordClass.ADVERB) || text.is(i, WordClass.AUXILIARY) || text.is(i, WordSet.FLOATING)) {
            i++;
        }
        return text.cueAt(i) >= 0;
    }

    /** Whether the token is neither a verb nor a cue nor quoted. */
    private boolean isWithoutSpeech(int token) {
        return token < text.tokens().size()
                && !text.isFinite(token)
                && text.cueAt(token) < 0
                && !text.isQuoted(token)
                && !text.is(token, WordClass.AUXILIARY)
                && !text.isMark(token, '.');
    }
}
