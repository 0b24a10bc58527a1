package io.quotewire.core.direct.passage;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Rules out the subject of a passive as speaker: Hill was asked: “Who pays?” “Who pays?” Hill was asked. It does not
 * tell who asked.
 */
public final class BarredByPassive {
    private BarredByPassive() {}

    /** Whether the passage is what the subject of a passive was asked or told, without an agent. */
    public static boolean is(NewsText text, int passage) {
        int before = text.firstToken(passage) - 1;
        boolean paused = text.isMark(before, ',') || text.isMark(before, ':');
        boolean named = text.is(text.endToken(passage), WordSet.BY);
        return (!named && isPassive(text, paused ? before - 1 : before, text.firstToken(passage)))
                || isPassive(text, passiveBehind(text, passage), SentenceAround.end(text, passage));
    }

    /** The last token of a cue whose subject, a name or a pronoun, directly follows the passage in its sentence. */
    private static int passiveBehind(NewsText text, int passage) {
        int behind = text.endToken(passage);
        int start = text.isMark(behind, ',') ? behind + 1 : behind;
        if (start >= SentenceAround.end(text, passage)) {
            return -1;
        }
        int name = text.names().at(start);
        int verb = name >= 0 ? text.names().endToken(name) : start + 1;
        int cue = text.is(start, WordClass.SUBJECT_PRONOUN) || name >= 0 ? text.cueAt(verb) : -1;
        return cue < 0 ? -1 : text.cues().get(cue).end() - 1;
    }

    /** Whether a passive cue ends at the token without "by" following before the limit. */
    private static boolean isPassive(NewsText text, int last, int limit) {
        int at = last < 0 ? -1 : text.cueAt(last);
        if (at < 0) {
            return false;
        }
        Cue cue = text.cues().get(at);
        Recipient told = cue.entry().recipient();
        return cue.passive()
                && (told == Recipient.DIRECT || told == Recipient.OPTIONAL)
                && !(cue.end() < limit && text.is(cue.end(), WordSet.BY));
    }
}
