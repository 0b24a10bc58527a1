package io.quotewire.core.speaker.office;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.BasedIn;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The modifiers with which a noun phrase describes a person: "the England captain", "China's former health minister".
 * Two descriptions with the same noun are compatible unless both have a place, an organisation, an origin or a field,
 * and it differs.
 */
public final class Description {
    /** Words with this many initial letters in common denote the same place: "Peru", "Peruvian". */
    private static final int STEM = 4;

    /** How many words after the noun belong to it: "minister for health". */
    private static final int LONGEST_BEHIND = 8;

    /** Fewer initials may be those of anything. */
    private static final int FEWEST_INITIALS = 3;

    /** The endings of adjectives of origin: "French", "Somali". */
    private static final List<String> ORIGINS = List.copyOf(WordList.words(Description.class, "origin-endings.txt"));

    private enum Kind {
        PLACE,
        ORGANIZATION,
        ORIGIN,
        FIELD
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    /** Those of the capitalised words that may be an organisation's name. */
    private final StringBuilder initials = new StringBuilder(0);

    /** The places of "ambassador to Peru", who is no Peruvian. */
    private final Set<String> postings = new HashSet<>(0);

    private boolean lesser;
    private boolean former;

    /**
     * Reads the phrase from its first token to the noun, and the noun's modifier up to the end.
     *
     * @param last how many tokens before the noun belong to the noun itself: one for "prime minister"
     */
    Description(NewsText text, int first, int noun, int end, int last) {
        for (int i = first; i < Math.min(end, noun + 1 + LONGEST_BEHIND); i++) {
            if (i < noun - last || i > noun) {
                read(text, i);
            }
        }
        addInitials();
    }

    /** "NSC" for "(spokesman for the) U.S. National Security Council". */
    private void addInitials() {
        for (int i = 0; i + FEWEST_INITIALS <= initials.length(); i++) {
            add(Kind.ORGANIZATION, initials.substring(i));
        }
    }

    private void read(NewsText text, int token) {
        String word = text.lower(token);
        int name = text.names().at(token);
        if (text.is(token, WordSet.LESSER_OFFICE)) {
            lesser = true;
        } else if (text.is(token, WordSet.FORMER)) {
            former = true;
        } else if (name >= 0 && text.names().type(name) != EntityType.PERSON) {
            Kind kind = text.names().type(name) == EntityType.LOCATION ? Kind.PLACE : Kind.ORGANIZATION;
            if (kind == Kind.PLACE && text.is(token - 1, WordSet.TO)) {
                postings.add(word);
            }
            readOf(kind, text, token);
        } else if (Character.isLetter(word.charAt(0))
                && text.is(token, WordClass.OPEN)
                && !text.is(token, WordSet.COMMON_PRAISE)
                && !RoleWords.isNoun(text.tokens(), token)) {
            readOf(kind(text, token), text, token);
        }
    }

    private void readOf(Kind kind, NewsText text, int token) {
        String word = text.lower(token);
        add(kind, word);
        if ((kind == Kind.ORGANIZATION || kind == Kind.ORIGIN) && text.isCapital(token)) {
            initials.append(word.charAt(0));
        }
    }

    private static Kind kind(NewsText text, int token) {
        if (!text.isCapital(token) || text.opensSentence(token)) {
            return Kind.FIELD;
        }
        return isOrigin(text, token) ? Kind.ORIGIN : Kind.ORGANIZATION;
    }

    /**
     * Whether the word may be an adjective of origin of a person or an organisation, "French", or the comma within the
     * place where it is based.
     */
    public static boolean isOrigin(NewsText text, int token) {
        return (text.isCapital(token) && endsAsOrigin(text.lower(token))) || BasedIn.isComma(text, token);
    }

    /** "(The) UK (firm)", "(the) Japanese (bank)". */
    public static boolean isPlaceOrOrigin(NewsText text, int token) {
        int name = text.names().at(token);
        return name >= 0 ? text.names().type(name) == EntityType.LOCATION : isOrigin(text, token);
    }

    private static boolean endsAsOrigin(String word) {
        for (String ending : ORIGINS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private void add(Kind kind, String word) {
        words.computeIfAbsent(kind, key -> new HashSet<>(2)).add(word);
    }

    /** Whether the descriptions do not contradict each other. */
    boolean agrees(Description other) {
        if (lesser != other.lesser || former != other.former || isPostedTo(other) || other.isPostedTo(this)) {
            return false;
        }
        return shares(other)
                || words.keySet().stream()
                        .noneMatch(kind -> other.words.containsKey(kind)
                                && Collections.disjoint(words.get(kind), other.words.get(kind)));
    }

    /** "The envoy to Peru", who is not "the Peruvian ambassador". */
    private boolean isPostedTo(Description other) {
        return postings.stream()
                .anyMatch(place -> other.words.getOrDefault(Kind.ORIGIN, Set.of()).stream()
                        .anyMatch(origin -> isOne(place, origin)));
    }

    /** Whether both or neither are of somebody who was it. */
    boolean isAsFormer(Description other) {
        return former == other.former;
    }

    /** "A Harland official", "director of the Sea Bank"; "a union official", "the company head": of another body. */
    boolean isOfAnother(Description other) {
        return !shares(other) && ((isOfBody() && other.isOfBody()) || (isOfField() && other.isOfField()));
    }

    private boolean isOfBody() {
        return words.keySet().stream().anyMatch(kind -> kind != Kind.FIELD);
    }

    private boolean isOfField() {
        return words.getOrDefault(Kind.FIELD, Set.of()).stream().anyMatch(word -> !PersonKinds.isCommon(word));
    }

    /** Whether the lower-case noun is that for somebody in the description's field: "sociologist", "of sociology". */
    boolean isOfField(String noun) {
        for (String field : words.getOrDefault(Kind.FIELD, Set.of())) {
            if (PersonKinds.isOfField(noun, field)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun has no modifier. */
    boolean isBare() {
        return words.isEmpty();
    }

    /** Whether both have a distinguishing word in common. */
    boolean shares(Description other) {
        for (Set<String> some : words.values()) {
            for (String word : some) {
                if (other.hasAlike(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasAlike(String word) {
        for (Set<String> some : words.values()) {
            for (String each : some) {
                if (isOne(word, each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOne(String word, String other) {
        return word.equals(other)
                || (word.length() >= STEM && other.length() >= STEM && word.regionMatches(0, other, 0, STEM));
    }
}
