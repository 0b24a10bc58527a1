package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.NewsText;

/**
 * Finds the headlines and other lines without a full stop that precede a story. Whom only they name is new in it:
 * "Hill shuts yard ¶ The yard will close, its owner has said. ¶ Mary Hill told reporters". Pure functions.
 */
final class Headlines {
    /** The maximum number of such lines. */
    private static final int MOST = 8;

    private Headlines() {}

    /** Whether the token is in the first sentence, or in the one after headlines. */
    static boolean precede(NewsText text, int token) {
        int sentence = text.sentenceAt(token);
        return sentence >= 0 && sentence <= MOST && !isAnyStopped(text, sentence);
    }

    private static boolean isAnyStopped(NewsText text, int end) {
        for (int i = 0; i < end; i++) {
            if (isStopped(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStopped(NewsText text, int sentence) {
        return text.isMark(text.sentences().end(sentence) - 1, '.');
    }

    /** The index of the first name behind them. */
    static int firstName(NewsText text) {
        int sentence = 0;
        while (sentence < Math.min(MOST, text.sentences().size()) && !isStopped(text, sentence)) {
            sentence++;
        }
        return sentence < text.sentences().size()
                ? text.names().firstFrom(text.sentences().start(sentence))
                : 0;
    }

    /** The index of the first name of the person behind them, or in them if there is none behind. */
    static int firstMention(NewsText text, Person person) {
        int behind = person.firstMentionFrom(firstName(text));
        return behind < 0 ? person.firstMention() : behind;
    }
}
