package io.quotewire.core.cue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quotewire.core.text.WordList;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupWordTest {
    @Test
    void knowsTheWordsOfItsKindAlone() {
        assertTrue(GroupWord.WITHHOLDING.is("declined"));
        assertTrue(GroupWord.CHAIN.is("declined"));
        assertTrue(GroupWord.CHAIN.is("went"));
        assertFalse(GroupWord.WITHHOLDING.is("went"));
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsAndTakesNoneInCapitals(GroupWord kind) {
        Set<String> words =
                WordList.ofKind(GroupWord.class, "verb-group.txt", kind.name().toLowerCase(Locale.ROOT)::equals);

        assertFalse(words.isEmpty());
        for (String word : words) {
            assertTrue(kind.is(word), word);
            assertFalse(kind.is(word.toUpperCase(Locale.ROOT)), word);
        }
    }
}
