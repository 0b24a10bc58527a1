package io.quotewire.core.syntax.subject;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds who is heard or seen to say something: "Hill heard a woman shout: “…”", "Hill heard him laugh and say: “…”",
 * "Hill heard him saying: “…”".
 */
public final class PerceivedSpeaker {
    /** How far before the verb of speech, in tokens, that of perception is searched for. */
    private static final int FARTHEST = 10;

    private final NewsText text;

    public PerceivedSpeaker(NewsText text) {
        this.text = text;
    }

    /** The object of the verb of perception before the base form or the participle; empty if there is none. */
    public Optional<Source> find(Cue cue, int start) {
        int verb = cue.first();
        if (cue.form() == VerbForm.ING) {
            boolean pronoun = text.is(verb - 1, WordSet.OBJECT) || text.is(verb - 1, "her");
            return pronoun && verb - 2 >= start && text.is(verb - 2, WordSet.PERCEIVING)
                    ? Optional.of(new Source(verb - 1, verb, true))
                    : Optional.empty();
        }
        if (cue.form() != VerbForm.BASE || verb != cue.head()) {
            return Optional.empty();
        }
        for (int i = verb - 2; i >= Math.max(start, verb - FARTHEST) && text.isWord(i); i--) {
            if (text.is(i, WordSet.PERCEIVING) && !text.is(i - 1, WordSet.BE)) {
                return object(i + 1, verb);
            }
        }
        return Optional.empty();
    }

    /** "Hill said | she heard Kelly shout “…”": whether all of it is told by the outer cue. */
    public boolean isWithin(Cue outer, Cue cue, int start) {
        return !text.is(outer.head(), WordSet.PERCEIVING) && find(cue, start).isPresent();
    }

    private Optional<Source> object(int first, int verb) {
        int name = text.names().at(first);
        int end = text.is(first, WordSet.OBJECT, WordSet.SOMEBODY)
                ? first + 1
                : name >= 0 ? text.names().endToken(name) : NounPhrase.end(text, first, verb);
        boolean clause = text.hasFinite(end, verb) || text.is(first, WordSet.THAT);
        return end <= first || end > verb || clause ? Optional.empty() : Optional.of(new Source(first, end, true));
    }
}
