package io.quotewire.core;

import io.quotewire.core.aside.Designation;
import io.quotewire.core.aside.RunningText;
import io.quotewire.core.model.Words;
import io.quotewire.core.text.CodePointOffsets;
import io.quotewire.core.text.Span;
import java.util.List;

/** Maps spans of the running text back to the unchanged words of the article's body. Immutable. */
final class OriginalWords {
    private final String body;
    private final RunningText text;
    private final CodePointOffsets offsets;

    OriginalWords(String body, RunningText text) {
        this.body = body;
        this.text = text;
        this.offsets = CodePointOffsets.of(body);
    }

    /**
     * The words of the body at the span, with their code-point offsets.
     *
     * @param span a span of the running text, not empty
     */
    Words at(Span span) {
        return words(text.original(span));
    }

    /** What brackets said of names that are left out of the running text. */
    List<Designation> designations() {
        return text.designations();
    }

    /** Like {@link #at}, with the brackets that belong to the last name of the span. */
    Words withBrackets(Span span) {
        return words(text.withBrackets(span));
    }

    private Words words(Span original) {
        return new Words(
                body.substring(original.start(), original.end()),
                offsets.at(original.start()),
                offsets.at(original.end()));
    }
}
