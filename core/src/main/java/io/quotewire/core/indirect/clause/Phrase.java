package io.quotewire.core.indirect.clause;

import io.quotewire.core.syntax.Source;

/**
 * A span of tokens, whatever they are: a source, a content, a clause. Unlike a {@link Source} it may be empty, and does
 * not tell where a source was found.
 *
 * @param start the first token
 * @param end the token after the last one
 */
public record Phrase(int start, int end) {
    /** The tokens of a source. */
    public static Phrase of(Source source) {
        return new Phrase(source.first(), source.end());
    }
}
