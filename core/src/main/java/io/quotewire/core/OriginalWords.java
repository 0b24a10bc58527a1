package io.quotewire.core;

import io.quotewire.core.model.Words;
import io.quotewire.core.text.CodePointOffsets;
import io.quotewire.core.text.NormalText;
import io.quotewire.core.text.Span;

/** The words of an article, letter by letter, at the places of its normal text. Immutable. */
final class OriginalWords {
    private final String body;
    private final NormalText text;
    private final CodePointOffsets offsets;

    OriginalWords(String body, NormalText text) {
        this.body = body;
        this.text = text;
        this.offsets = CodePointOffsets.of(body);
    }

    /**
     * What the body has at the span.
     *
     * @param span of the normal text, not empty
     */
    Words at(Span span) {
        Span original = text.original(span);
        return new Words(
                body.substring(original.start(), original.end()),
                offsets.at(original.start()),
                offsets.at(original.end()));
    }
}
