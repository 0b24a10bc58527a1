package io.quotewire.core.evaluation;

/**
 * One failure with its text.
 *
 * @param kind how the extraction failed
 * @param articleId the article's id
 * @param start first code point of the annotated content, or of the extracted one if none is annotated
 * @param end code point after it
 * @param text the text there
 * @param expected the annotation: the speaker, or the content if its boundaries are wrong; empty if there is none
 * @param got the extraction, likewise
 */
public record Failure(
        FailureKind kind, String articleId, int start, int end, String text, String expected, String got) {}
