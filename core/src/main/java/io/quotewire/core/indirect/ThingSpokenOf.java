package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;

/**
 * Recognises several things as the object of a cue, behind which "for" does not tell what they are criticised for:
 * "Criticising his performances for the club". Not in "blamed prices for it".
 */
final class ThingSpokenOf {
    private ThingSpokenOf() {}

    /** Whether the object that begins at {@code start} and ends before {@code limit} is such a plural. */
    static boolean is(NewsText text, Cue cue, int start, int limit) {
        int head = HeadNoun.of(text, start, Math.max(NounPhrase.end(text, start, limit), start + 1));
        String noun = text.lower(head);
        return !cue.entry().lemma().equals("blame")
                && text.names().at(head) < 0
                && Plural.endsLikeOne(noun)
                && !GroupNouns.isOrganizationOrPeople(noun)
                && !GroupNouns.arePeople(noun)
                && text.is(head, WordClass.OPEN);
    }
}
