package io.quotewire.core.evaluation;

/** The ways in which an extraction fails. */
public enum FailureKind {
    /** A passage in double quotes with an annotated speaker was not found. */
    PASSAGE_MISSED,
    /** A passage in double quotes without an annotated speaker was given one. */
    PASSAGE_INVENTED,
    /** A passage was found but given to the wrong speaker. */
    PASSAGE_WRONG_SPEAKER,
    /** The source words are right, but the resolved name is not. */
    PASSAGE_WRONG_NAME,
    /** One to three words in double quotes that are not speech were taken for speech. */
    SHORT_TAKEN,
    /** Another content, usually indirect or mixed speech, was not found. */
    CONTENT_MISSED,
    /** Another content was extracted that is not annotated. */
    CONTENT_INVENTED,
    /** A content was found with wrong boundaries. */
    CONTENT_SPAN,
    /** A content was found but given to the wrong speaker. */
    CONTENT_WRONG_SPEAKER
}
