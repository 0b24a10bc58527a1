package io.quotewire.core.syntax.subject;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Tells whose words those are for which somebody is praised or blamed: in "mocked Hale for saying" they are Hale's. In
 * "accused Hale of saying" nobody is known to have said them: they are part of what the accuser says.
 */
public final class Blame {
    /** How far before the participle, in tokens, the verb that accuses is searched for. */
    private static final int FARTHEST = 20;

    private Blame() {}

    /** Whether the participle tells of what its clause accuses somebody: "accused the head of the port of | saying". */
    public static boolean accuses(NewsText text, int participle) {
        if (!text.is(participle - 1, WordSet.OF)) {
            return false;
        }
        int from = text.sentences().start(text.sentenceAt(participle));
        for (int i = participle - 2; i >= Math.max(from, participle - FARTHEST); i--) {
            int at = text.cueAt(i);
            if (at >= 0) {
                Cue cue = text.cues().get(at);
                return cue.end() < participle - 1
                        && !cue.passive()
                        && cue.entry().takes(Takes.OF)
                        && cue.entry().recipient() == Recipient.DIRECT;
            }
            if (text.isFinite(i) || text.isQuoted(i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * "Mocked | Hale | for saying", "branded | Hale | “a fool” for saying": the object of the verb, if it is a person
     * or an organisation; not in "apologised for saying".
     */
    public static Optional<Source> object(NewsText text, int participle, int from) {
        int preposition = participle - 1;
        if (!text.is(preposition, WordSet.FOR)) {
            return Optional.empty();
        }
        int first = NounPhrase.start(text, preposition, from);
        boolean ofVerb = first < preposition && first - 1 > from && isVerb(text, first - 1);
        if (ofVerb && isSomebody(text, first, preposition)) {
            return Optional.of(new Source(first, preposition, true));
        }
        return labelled(text, preposition, from);
    }

    private static boolean isVerb(NewsText text, int token) {
        return text.is(token, WordClass.OPEN)
                && (text.isFinite(token) || Participle.isAny(text, token) || text.cueAt(token) >= 0);
    }

    /** "Branded | Hale | “a fool” for", "called | him | naive for": whoever the verb puts a label on. */
    private static Optional<Source> labelled(NewsText text, int preposition, int from) {
        for (int i = preposition - 2; i >= Math.max(from, preposition - FARTHEST); i--) {
            int at = text.cueAt(i);
            if (at >= 0 && text.quoteAt(i) < 0) {
                Cue cue = text.cues().get(at);
                int first = cue.end();
                int end = text.is(first, WordSet.OBJECT) ? first + 1 : NounPhrase.end(text, first, preposition);
                boolean labels = !cue.passive() && cue.entry().takes(Takes.LABEL) && end < preposition;
                return labels && isSomebody(text, first, end)
                        ? Optional.of(new Source(first, end, true))
                        : Optional.empty();
            }
            if (text.quoteAt(i) < 0 && (text.isFinite(i) || text.isComma(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isSomebody(NewsText text, int first, int end) {
        if (first >= end) {
            return false;
        }
        int head = HeadNoun.of(text, first, end);
        int name = text.names().at(head);
        String word = text.lower(head);
        return (name >= 0 && text.names().type(name) != EntityType.LOCATION)
                || text.is(head, WordSet.OBJECT)
                || GroupNouns.isOrganizationOrPeople(word)
                || GroupNouns.arePeople(word)
                || PersonNouns.contains(word)
                || text.is(head, WordSet.NAMELESS_SOURCE);
    }
}
