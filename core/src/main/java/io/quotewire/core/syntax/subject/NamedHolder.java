package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds a person described and named after a clause or a fronted phrase: "The yard will shut, | its head in Peru, Mary
 * Hill, said", "Speaking when he met the envoy, Mr Karl Voss, in Lima, | the governor, Mr Dan Hill, said".
 */
final class NamedHolder {
    private static final int MOST_TITLES = 3;

    private NamedHolder() {}

    /** The description with the person's name, which ends at the pause; empty if nothing and no comma precede. */
    static Optional<Source> find(NewsText text, SubjectPhrase phrases, int start, int pause) {
        int name = text.names().at(pause - 1);
        int comma = name < 0 ? -1 : firstTitle(text, name) - 1;
        if (comma <= start || !text.isComma(comma) || text.names().type(name) != EntityType.PERSON) {
            return Optional.empty();
        }
        return phrases.find(comma, start)
                .filter(holder -> text.isComma(holder.first() - 1) && isLead(text, start, holder))
                .filter(holder -> endsInNounOrPlace(text, holder))
                .map(holder -> new Source(holder.first(), pause, holder.clean()));
    }

    /** The first token of the name or of the titles before it: "Comrade Dr Mary Hill". */
    static int firstTitle(NewsText text, int name) {
        int first = text.names().firstToken(name);
        for (int i = 0; i < MOST_TITLES && text.isCapital(first - 1) && Titles.isAt(text.tokens(), first - 1); i++) {
            first--;
        }
        return first;
    }

    /**
     * Whether a clause or a fronted phrase precedes: "The yard will shut", "Welcoming the envoy, Karl Voss". Behind the
     * latter, in "Karl Voss, a friend of the mayor, Ana Ruiz," the holder is not who speaks.
     */
    private static boolean isLead(NewsText text, int start, Source holder) {
        if (text.is(start, WordClass.PREPOSITION, WordClass.SUBORDINATOR) || Participle.isPresent(text, start)) {
            int head = HeadNoun.of(text, holder.first(), holder.end());
            return !text.is(head + 2, WordSet.ANY_DETERMINER)
                    || !Scan.any(head + 3, holder.end(), i -> isPerson(text, i));
        }
        return text.hasFinite(start, holder.first() - 1);
    }

    private static boolean isPerson(NewsText text, int noun) {
        return RoleWords.isNoun(text.tokens(), noun) || PersonNouns.contains(text.lower(noun));
    }

    /** "Its head", "its head in Peru", "the head of the Harbour Board"; not "Harland", "rival of the Harbour Board". */
    private static boolean endsInNounOrPlace(NewsText text, Source holder) {
        int last = text.names().at(holder.end() - 1);
        if (last < 0) {
            return true;
        }
        EntityType type = text.names().type(last);
        boolean body = type == EntityType.ORGANIZATION
                && text.is(holder.first(), WordClass.DETERMINER, WordClass.POSSESSIVE)
                && RoleWords.isNoun(text.tokens(), HeadNoun.of(text, holder.first(), holder.end()));
        return (type == EntityType.LOCATION || body) && text.names().firstToken(last) > holder.first();
    }
}
