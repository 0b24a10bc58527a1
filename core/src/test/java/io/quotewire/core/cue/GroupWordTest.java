package io.quotewire.core.cue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void takesNoWordInCapitals(GroupWord kind) {
        assertFalse(kind.is("ON"));
    }
}
