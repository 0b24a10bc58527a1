package io.quotewire.core;

import io.quotewire.core.model.Words;
import io.quotewire.core.text.CodePointOffsets;
import io.quotewire.core.text.NormalText;
import io.quotewire.core.text.Span;

/** Maps spans of the normal text back to the unchanged words of the article's body. Immutable. */
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
     * The words of the body at the span, with their code-point offsets.
     *
     * @param span a span of the normal text, not empty
     */
    Words at(Span span) {
        Span original = text.original(span);
        return new Words(
                body.substring(original.start(), original.end()),
                offsets.at(original.start()),
                offsets.at(original.end()));
    }
}
