package io.quotewire.core.person;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import io.quotewire.core.words.Abbreviation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Titles before a name, with the gender they imply: those of {@code titles.txt} and abbreviated ranks. */
public final class Titles {
    private static final WordMap<Gender> TITLES = load();
    /** What marks an office that somebody held: "then-CEO Mary Hill". */
    private static final List<String> PAST = List.of("then-", "ex-");

    private static final Set<String> BEHIND_GIVEN = Set.of("al", "bin", "ibn");

    private Titles() {}

    private static WordMap<Gender> load() {
        Map<String, Gender> titles = new HashMap<>();
        for (List<String> words : WordList.rows(Titles.class, "titles.txt")) {
            Gender gender = Gender.of(words.get(0));
            words.subList(1, words.size()).forEach(word -> titles.putIfAbsent(word, gender));
        }
        RoleWords.rankAbbreviations().forEach(word -> titles.putIfAbsent(word, Gender.UNKNOWN));
        return new WordMap<>(titles);
    }

    /** The gender that a title implies; empty if the word is not a title. A full stop is ignored. */
    public static Optional<Gender> gender(String word) {
        return ofLower(word.toLowerCase(Locale.ROOT));
    }

    /** Like {@link #gender}, for a token. */
    public static Optional<Gender> at(Tokens tokens, int token) {
        return tokens.isPlain(token) ? Optional.ofNullable(TITLES.get(tokens, token)) : ofLower(tokens.lower(token));
    }

    /** Whether the token is a title; not "Sultan" in "Sultan Al Hill". */
    public static boolean isAt(Tokens tokens, int token) {
        return at(tokens, token).isPresent() && !isGiven(tokens, token);
    }

    /** "Sultan Al Hill", "Sultan bin Hill": a first name, since a ruler's follows the title. */
    public static boolean isGiven(Tokens tokens, int token) {
        return tokens.is(token, "Sultan")
                && token + 1 < tokens.size()
                && BEHIND_GIVEN.contains(tokens.lower(token + 1));
    }

    private static Optional<Gender> ofLower(String word) {
        Gender known = TITLES.get(Abbreviation.withoutStop(word));
        return known == null && PAST.stream().anyMatch(word::startsWith)
                ? Optional.of(Gender.UNKNOWN)
                : Optional.ofNullable(known);
    }
}
