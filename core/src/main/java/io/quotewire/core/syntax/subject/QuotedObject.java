package io.quotewire.core.syntax.subject;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.QuotedAs;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds whom an outlet quotes before a participle: "The Herald quoted | Hill as saying", "The Herald cited | a nurse
 * saying". Pure functions.
 */
final class QuotedObject {
    /** How many tokens before the participle the verb of quoting is searched for. */
    private static final int FARTHEST = 20;

    private QuotedObject() {}

    /**
     * The object of the verb of quoting before the participle.
     *
     * @param verb the token of the participle, or of the adverb before it
     */
    static Optional<Source> before(NewsText text, int verb, int from) {
        boolean as = text.is(verb - 1, WordSet.AS);
        int end = as ? verb - 1 : verb;
        for (int i = end - 1; i >= Math.max(from, end - FARTHEST); i--) {
            int cue = text.cueAt(i);
            if (cue >= 0) {
                return as
                        ? QuotedAs.object(text, text.cues().get(cue), verb + 1)
                        : quoted(text, text.cues().get(cue), verb);
            }
        }
        return Optional.empty();
    }

    /** Whether a verb of quoting is right before the token. */
    static boolean isAt(NewsText text, int first) {
        int cue = text.cueAt(first - 1);
        return cue >= 0 && quotes(text.cues().get(cue));
    }

    private static boolean quotes(Cue cue) {
        return !cue.passive() && cue.entry().takes(Takes.AS_SAYING);
    }

    /**
     * "(The Herald quoted) a rigger, Karl Voss | saying"; not "(It cited) a lack of boats | saying", "the law |
     * saying".
     */
    private static Optional<Source> quoted(NewsText text, Cue cue, int end) {
        int first = cue.end();
        if (!quotes(cue) || first >= end) {
            return Optional.empty();
        }
        if (first + 1 == end && text.is(first, WordClass.OBJECT_PRONOUN, WordClass.POSSESSIVE)) {
            return Optional.of(new Source(first, end, true));
        }
        return new SubjectAfter(text)
                .find(first, end)
                .filter(source -> source.end() == end && hasSaidIt(text, HeadNoun.of(text, first, end)));
    }

    /** Whether the noun is for a person or a body. */
    private static boolean hasSaidIt(NewsText text, int head) {
        int name = text.names().at(head);
        String word = text.lower(head);
        return name >= 0
                ? text.names().type(name) != EntityType.LOCATION
                : PersonNouns.contains(word)
                        || RoleWords.isNoun(text.tokens(), head)
                        || GroupNouns.isOrganizationOrPeople(word)
                        || GroupNouns.arePeople(word)
                        || text.is(head, WordSet.NAMELESS_SOURCE);
    }
}
