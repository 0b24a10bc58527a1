package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Kin;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the two named people whom "the pair", "the duo" or "the couple" means, the subject of a sentence just before:
 * "Tom Bray and Ana Ruiz met. The pair said". A couple share a surname, or one is the other's wife or the like. Nobody
 * is meant if other people came up since: "two climbers", "the killers", "Mum and dad".
 */
public final class TwoPersons {
    private static final String COUPLE = "couple";
    private static final Set<String> NOUNS = Set.of(COUPLE, "pair", "duo");
    /** How far behind the names, in tokens, it is told that they are kin. */
    private static final int BESIDE = 4;

    /** Other people who may be two: "robbed newlyweds". */
    private static final Set<String> OTHERS = WordList.words(TwoPersons.class, "other-people.txt");

    private final NewsText text;
    private final GroupInFocus groups;

    public TwoPersons(NewsText text, GroupInFocus groups) {
        this.text = text;
        this.groups = groups;
    }

    /** The words for the two if the source is such a phrase; empty if it is none or nobody is found. */
    public Optional<SourceWords> of(SourceWords source) {
        String noun = text.lower(source.noun());
        return NOUNS.contains(noun) && source.isTheNoun() && !isIntroduced(source.first(), noun)
                ? groups.they(source.first())
                        .filter(words -> areTwo(words) && (!noun.equals(COUPLE) || areCouple(words)))
                        .filter(words -> areAlone(words.end(), source.first()))
                : Optional.empty();
    }

    /** "A young couple": somebody else. */
    private boolean isIntroduced(int token, String noun) {
        for (int i = Math.max(0, token - Reach.FOR_A_PRONOUN); i < token; i++) {
            int article = text.is(i - 1, WordClass.OPEN) ? i - 2 : i - 1;
            if (text.is(i, noun) && text.is(article, WordSet.SINGULAR_AHEAD)) {
                return true;
            }
        }
        return false;
    }

    /** Whether neither other people nor a second sentence stand between the two and the noun. */
    private boolean areAlone(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean quoted = text.isQuoted(i);
            boolean second = text.opensSentence(i) && text.sentenceAt(i) < text.sentenceAt(to);
            if (!quoted && (second || arePeople(i) || joins(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean arePeople(int token) {
        String word = text.lower(token);
        boolean several = Plural.endsLikeOne(word) && PersonNouns.contains(word);
        boolean measure = text.is(token, WordSet.NUMBER) && text.is(token + 1, WordClass.TIME);
        return several || GroupNouns.arePeople(word) || NOUNS.contains(word) || (OTHERS.contains(word) && !measure);
    }

    /** "A man and | a woman", "Ant and | Dec". */
    private boolean joins(int joint) {
        int first = joint + 1;
        int behind = text.is(first, WordSet.ANY_DETERMINER) ? first + 1 : first;
        return text.is(joint, WordSet.LIST_JOINT) && (isPerson(joint - 1) || isPerson(behind));
    }

    private boolean isPerson(int token) {
        int name = text.names().at(token);
        return name >= 0
                ? text.names().type(name) == EntityType.PERSON
                : text.isCapital(token)
                        || PersonNouns.contains(text.lower(token))
                        || OTHERS.contains(text.lower(token));
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
            boolean business = text.is(i, "partner") && !isOwned(i, words.end());
            spouse |= Kin.isSpouse(text.lower(i)) && !business;
        }
        boolean named = joint == words.first() + 1 && words.end() - joint > 2;
        boolean shared = text.lower(joint - 1).equals(text.lower(words.end() - 1)) || named;
        return spouse || (joint > words.first() && shared && !areKin(words.first(), words.end()));
    }

    /** "His partner, Ana Ruiz": not "his business partner", "his partner at the firm". */
    private boolean isOwned(int partner, int end) {
        return text.is(partner - 1, WordClass.POSSESSIVE)
                && (partner + 1 == end
                        || text.isComma(partner + 1)
                        || text.names().at(partner + 1) >= 0);
    }

    /** "Tom Bray and Dan Bray, brothers,": told as kin beside the names. */
    private boolean areKin(int first, int end) {
        for (int i = first; i < end + BESIDE && !text.isFinite(i); i++) {
            if (text.names().at(i) < 0 && Kin.isNoSpouse(text.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
