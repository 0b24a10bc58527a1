package io.quotewire.core.entity.role;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import java.util.Set;

/** The words of roles, from {@code roles.txt} and {@code role-modifiers.txt}. */
final class RoleWords {
    private static final Set<String> NOUNS = Set.copyOf(WordList.read(RoleWords.class, "roles.txt"));
    private static final Set<String> MODIFIERS = Set.copyOf(WordList.read(RoleWords.class, "role-modifiers.txt"));
    private static final int LONGEST = 24;

    private RoleWords() {}

    /** Whether the token is a noun for what a person is: "secretary", "then-Secretary", "Gen." are. */
    static boolean isNoun(Tokens tokens, int token) {
        return isNoun(bare(tokens, token));
    }

    private static boolean isNoun(String word) {
        int hyphen = word.indexOf('-');
        return NOUNS.contains(word) || (hyphen > 0 && NOUNS.contains(word.substring(hyphen + 1)));
    }

    /** Whether the token may stand before such a noun without a capital. */
    static boolean isModifier(Tokens tokens, int token) {
        return MODIFIERS.contains(bare(tokens, token));
    }

    private static String bare(Tokens tokens, int token) {
        if (tokens.end(token) - tokens.start(token) > LONGEST) {
            return "";
        }
        String word = tokens.lower(token);
        return switch (word) {
            case "gen.", "gen" -> "general";
            case "sen.", "sen" -> "senator";
            case "rep.", "rep" -> "representative";
            case "gov.", "gov" -> "governor";
            case "prof.", "prof" -> "professor";
            case "col.", "col" -> "colonel";
            case "lt.", "lt" -> "lieutenant";
            case "capt.", "capt" -> "captain";
            case "sgt.", "sgt" -> "sergeant";
            case "maj.", "maj" -> "major";
            case "adm.", "adm" -> "admiral";
            case "cmdr.", "cmdr" -> "commander";
            default -> word;
        };
    }
}
