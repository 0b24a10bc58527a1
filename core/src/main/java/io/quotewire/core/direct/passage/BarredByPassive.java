package io.quotewire.core.direct.passage;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;

/**
 * Rules out the subject of a passive as speaker: Hill was asked: “Who pays?” “Who pays?” Hill was asked. It does not
 * tell who asked.
 */
public final class BarredByPassive {
    /** In words. */
    private static final int LONGEST_SUBJECT = 6;

    private BarredByPassive() {}

    /** Whether the passage is what the subject of a passive was asked or told, without an agent. */
    public static boolean is(NewsText text, int passage) {
        int before = text.firstToken(passage) - 1;
        boolean paused = text.isMark(before, ',') || text.isMark(before, ':');
        boolean named = text.is(text.endToken(passage), WordSet.BY);
        return (!named && isPassive(text, paused ? before - 1 : before, text.firstToken(passage)))
                || isPassive(text, passiveBehind(text, passage), SentenceAround.end(text, passage));
    }

    /** The last token of a cue whose subject, at most some words, directly follows the passage in its sentence. */
    private static int passiveBehind(NewsText text, int passage) {
        int behind = text.endToken(passage);
        int end = SentenceAround.end(text, passage);
        int start = text.isMark(behind, ',') ? behind + 1 : behind;
        int last = Math.min(end, start + LONGEST_SUBJECT);
        int verb = Scan.to(start, last, i -> text.cueAt(i) >= 0 || !text.isWord(i) || text.is(i, WordSet.ANY_RELATIVE));
        int cue = verb > start && verb < last ? text.cueAt(verb) : -1;
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
