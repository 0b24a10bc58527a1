package io.quotewire.core.cue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.WordList;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupWordTest {
    @Test
    void knowsOnlyTheWordsOfItsKind() {
        assertTrue(is(GroupWord.WITHHOLDING, "declined"));
        assertTrue(is(GroupWord.CHAIN, "declined"));
        assertTrue(is(GroupWord.CHAIN, "went"));
        assertFalse(is(GroupWord.WITHHOLDING, "went"));
    }

    @ParameterizedTest
    @EnumSource
    void knowsWordsInAnyCase(GroupWord kind) {
        Set<String> words =
                WordList.ofKind(GroupWord.class, "verb-group.txt", kind.name().toLowerCase(Locale.ROOT)::equals);

        assertFalse(words.isEmpty());
        words.stream().filter(word -> Character.isLetter(word.charAt(0))).forEach(word -> {
            assertTrue(is(kind, word), word);
            assertTrue(is(kind, word.toUpperCase(Locale.ROOT)), word);
        });
    }

    @ParameterizedTest
    @EnumSource
    void isFalseBeforeTheText(GroupWord kind) {
        assertFalse(kind.is(Tokenizer.tokenize("declined"), -1));
    }

    @Test
    void knowsTheGenitive() {
        assertTrue(GroupWord.NOUN_AHEAD.is(Tokenizer.tokenize("Hill's"), 1));
        assertFalse(GroupWord.CHAIN.is(Tokenizer.tokenize("Hill's"), 1));
    }

    private static boolean is(GroupWord kind, String word) {
        return kind.is(Tokenizer.tokenize(word), 0);
    }
}
