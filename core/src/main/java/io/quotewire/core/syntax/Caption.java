package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Spans;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the caption or the credit of a picture, which is no part of the story around it: "The old port",
 * "REUTERS/Ted Cole". No mark ends its paragraph, and the next one does not go on in lower case. A line that begins
 * with a person is a heading of what follows, unless it follows the headline: "Karl Voss, 52, baker", "12:50 Karl Voss
 * replies", "Rovers manager Karl Voss on the derby".
 */
public final class Caption {
    /** How many tokens of a heading may precede its person: "Best new actor:". */
    private static final int LONGEST_LEAD = 4;

    private Caption() {}

    /** Whether the sentence, which is not the article's first, ends a caption or is one. */
    public static boolean isAt(NewsText text, int sentence) {
        Spans sentences = text.sentences();
        int end = sentences.end(sentence);
        if (sentence == 0 || (end < text.tokens().size() && text.paragraphAt(end) == text.paragraphAt(end - 1))) {
            return false;
        }
        boolean goesOn = end < text.tokens().size()
                && Character.isLowerCase(text.tokens().firstChar(end));
        return !goesOn && !isStopped(text, sentence) && (isByline(text, sentence) || !isHeading(text, sentence));
    }

    /** Whether the sentence ends with a mark. */
    public static boolean isStopped(NewsText text, int sentence) {
        int last = text.sentences().end(sentence) - 1;
        char end = text.tokens().text().charAt(text.tokens().end(last) - 1);
        return !Character.isLetterOrDigit(end) && end != ')';
    }

    /** Whether it follows the headline, as the article's author does. */
    private static boolean isByline(NewsText text, int sentence) {
        return sentence == 1 && !isStopped(text, 0);
    }

    /** Whether a person is named at its beginning; "REUTERS/Ted Cole" is a credit, "Ted Cole at the port" a caption. */
    private static boolean isHeading(NewsText text, int sentence) {
        int start = text.sentences().start(sentence);
        int last = Math.min(text.sentences().end(sentence) - 1, start + LONGEST_LEAD);
        for (int i = start; i <= last; i++) {
            int name = text.names().at(i);
            if (name >= 0 && text.names().type(name) == EntityType.PERSON) {
                int behind = text.names().endToken(name);
                return !text.isMark(i - 1, '/') && !isPlaced(text, behind);
            }
        }
        return false;
    }

    /** "Ted Cole at the port"; not "Ted Cole on the derby". */
    private static boolean isPlaced(NewsText text, int token) {
        return text.is(token, WordSet.PLACING) && !text.is(token, WordSet.ON);
    }
}
