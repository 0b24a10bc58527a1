package io.quotewire.core.evaluation;

/**
 * One failure with its text.
 *
 * @param kind how the extraction failed
 * @param articleId in which article
 * @param start first code point of the annotated content, of the extracted one where there is none
 * @param end code point after it
 * @param text what stands there
 * @param expected what the annotation says: the speaker, or the content where its span is at issue; empty where none
 * @param got what the extraction says, likewise
 */
public record Failure(
        FailureKind kind, String articleId, int start, int end, String text, String expected, String got) {}
