package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the two named people whom "the pair", "the duo" or "the couple" means, the subject of a sentence just before:
 * "Tom Bray and Ana Ruiz met. The pair said". A couple share a surname, or one is the other's wife or the like. Nobody
 * is meant if "a couple" without names came up.
 */
public final class TwoPersons {
    private static final String COUPLE = "couple";
    private static final Set<String> NOUNS = Set.of(COUPLE, "pair", "duo");
    private static final Set<String> SPOUSES = Set.of(
            "wife",
            "husband",
            "partner",
            "spouse",
            "girlfriend",
            "boyfriend",
            "fiance",
            "fiancee",
            "fiancé",
            "fiancée");
    /** How far back, in tokens, such a noun is searched for. */
    private static final int MOST_BACK = 250;

    private final NewsText text;
    private final GroupInFocus groups;

    public TwoPersons(NewsText text, GroupInFocus groups) {
        this.text = text;
        this.groups = groups;
    }

    /** The words for the two if the source is such a phrase; empty if it is none or nobody is found. */
    public Optional<SourceWords> of(SourceWords source) {
        String noun = text.lower(source.noun());
        return source.isTheNoun() && NOUNS.contains(noun) && !isIntroduced(source.first(), noun)
                ? groups.they(source.first())
                        .filter(words -> areTwo(words) && (!noun.equals(COUPLE) || areCouple(words)))
                : Optional.empty();
    }

    /** "A young couple": somebody else. */
    private boolean isIntroduced(int token, String noun) {
        for (int i = Math.max(0, token - MOST_BACK); i < token; i++) {
            int article = text.is(i - 1, WordClass.OPEN) ? i - 2 : i - 1;
            if (text.is(i, noun) && text.is(article, WordSet.SINGULAR_AHEAD)) {
                return true;
            }
        }
        return false;
    }

    private boolean areTwo(SourceWords words) {
        int count = 0;
        for (int i = words.first(); i < words.end(); i++) {
            int name = text.names().at(i);
            boolean begins = name >= 0 && text.names().firstToken(name) == i;
            if (begins && text.names().type(name) != EntityType.PERSON) {
                return false;
            }
            count += begins ? 1 : 0;
        }
        return count == 2;
    }

    private boolean areCouple(SourceWords words) {
        int joint = words.first();
        boolean spouse = false;
        for (int i = words.first(); i < words.end(); i++) {
            joint = text.is(i, WordSet.LIST_JOINT) ? i : joint;
            spouse |= SPOUSES.contains(text.lower(i));
        }
        boolean shared = text.lower(joint - 1).equals(text.lower(words.end() - 1)) || joint == words.first() + 1;
        return spouse || (joint > words.first() && shared);
    }
}
