package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.MarkedText;

/** The subject found before "said" in a marked sentence. */
final class FoundSubject {
    private FoundSubject() {}

    /** Its words; "-" if there is none. */
    static String of(String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        return new SubjectBefore(marked.text())
                .find(marked.at("said"), 0)
                .map(marked::words)
                .orElse("-");
    }
}
