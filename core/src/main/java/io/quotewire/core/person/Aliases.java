package io.quotewire.core.person;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/** Another name by which a text says that a person goes: "Igor Volk, nicknamed the Wolf,", "Tom Bray, aka Tank". */
final class Aliases {
    private static final List<List<String>> PHRASES = WordList.read(Aliases.class, "alias-phrases.txt").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .toList();

    private Aliases() {}

    /** The word with a capital behind the name that ends at the token; empty where the text gives none. */
    static Optional<String> behind(Tokens tokens, int end) {
        int first = end < tokens.size() && tokens.is(end, ",") ? end + 1 : end;
        for (List<String> phrase : PHRASES) {
            if (stands(tokens, first, phrase)) {
                Optional<String> alias = word(tokens, first + phrase.size());
                if (alias.isPresent()) {
                    return alias;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Tokens tokens, int first, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (first + i >= tokens.size() || !tokens.lower(first + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> word(Tokens tokens, int start) {
        int i = start;
        while (i < tokens.size()
                && (ClosedClasses.isIn(tokens.lower(i), WordSet.THE) || !Character.isLetterOrDigit(tokens.firstChar(i)))
                && i - start < 2) {
            i++;
        }
        boolean alone = i < tokens.size()
                && Character.isUpperCase(tokens.firstChar(i))
                && (i + 1 == tokens.size() || !Character.isUpperCase(tokens.firstChar(i + 1)));
        return alone ? Optional.of(tokens.word(i)) : Optional.empty();
    }
}
