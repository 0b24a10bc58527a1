package io.quotewire.core.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A content that a reader annotated.
 *
 * @param start first code point of the content
 * @param end code point after it; greater than {@code start}
 * @param speaker the words that name the one who said it, null where nobody did
 * @param speakerStart first code point of {@code speaker}, -1 without it
 * @param speakerEnd code point after {@code speaker}, -1 without it
 * @param name the speaker's full name, null where nobody knows it
 */
public record GoldQuote(
        int start,
        int end,
        @Nullable String speaker,
        int speakerStart,
        int speakerEnd,
        @Nullable String name) {}
