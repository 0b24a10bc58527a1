package io.quotewire.core.indirect;

import io.quotewire.core.syntax.Source;

/**
 * A span of tokens.
 *
 * @param start first token
 * @param end the token after the last one
 */
record Phrase(int start, int end) {
    static Phrase of(Source source) {
        return new Phrase(source.first(), source.end());
    }
}
