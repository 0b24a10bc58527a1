package io.quotewire.core.indirect.clause;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a cue that is an infinitive of purpose: "Took to the radio to say that", "used her speech to warn
 * that", "called the station to say that".
 */
public final class Purpose {
    private static final int FARTHEST = 9;

    private Purpose() {}

    /** The first token of the verb group that governs the infinitive; -1 if it is no such infinitive. */
    public static int verb(NewsText text, Cue cue) {
        int to = cue.first();
        if (!text.is(to, WordSet.TO) || cue.negated()) {
            return -1;
        }
        for (int i = to - 1; i > Math.max(0, to - FARTHEST) && text.isWord(i); i--) {
            if (text.is(i, "called") && !telephones(text, i, to)) {
                return -1;
            }
            if (ReportWords.PURPOSE.contains(text.lower(i))) {
                return (text.isWord(i - 1) || closesAside(text, i - 1)) && to > i + 1 ? first(text, i) : -1;
            }
            boolean joins = text.is(i, WordSet.COORDINATOR, WordSet.ANY_SUBORDINATOR);
            if (text.isFinite(i) || (joins && !text.is(i, WordSet.AS, WordSet.LOOSE_OPENER))) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * "Called the station to say"; not "called on ministers to reassure", "called it a trick to claim", "called Hill to
     * testify", where the one who is called speaks, or nobody.
     */
    private static boolean telephones(NewsText text, int verb, int to) {
        int object = verb + 1;
        boolean summoned = Scan.any(object, to, i -> text.names().is(i, EntityType.PERSON));
        boolean labelled = Scan.any(object + 1, to, i -> text.is(i, WordSet.ANY_DETERMINER));
        return text.is(to + 1, "say")
                && !text.is(object, WordSet.ON, WordSet.FOR, WordSet.NUMBER)
                && (!text.is(object, WordSet.ARTICLE) || text.is(object, WordSet.THE))
                && !summoned
                && !labelled
                && !ReportWords.SUMMONING.contains(text.lower(verb - 1));
    }

    /** "Hill, one of them, | took to the radio": not "Hill left, | took to the radio". */
    private static boolean closesAside(NewsText text, int comma) {
        int sentence = text.isComma(comma) ? text.sentenceAt(comma) : -1;
        int start = sentence < 0 ? comma : text.sentences().start(sentence);
        int first = Scan.to(start, comma, i -> text.isComma(i) || text.isFinite(i));
        return first < comma && text.isComma(first);
    }

    private static int first(NewsText text, int verb) {
        int first = verb;
        while (text.is(first - 1, WordSet.HAVE) || text.is(first - 1, WordClass.ADVERB)) {
            first--;
        }
        return text.is(first - 1, WordClass.AUXILIARY) ? -1 : first;
    }
}
