package io.quotewire.core.evaluation;

/** How an extraction fails. */
public enum FailureKind {
    /** A passage in double quotes that somebody said was not found. */
    PASSAGE_MISSED,
    /** A passage in double quotes that nobody said was given a speaker. */
    PASSAGE_INVENTED,
    /** A passage was found and given to the wrong speaker. */
    PASSAGE_WRONG_SPEAKER,
    /** The words that name the speaker were right, the resolved name was not. */
    PASSAGE_WRONG_NAME,
    /** One to three words in double quotes that nobody said were taken for speech. */
    SHORT_TAKEN,
    /** Another content, indirect or mixed speech mostly, was not found. */
    CONTENT_MISSED,
    /** Another content was extracted and is none. */
    CONTENT_INVENTED,
    /** A content was found, but begins or ends elsewhere. */
    CONTENT_SPAN,
    /** A content was found and given to the wrong speaker. */
    CONTENT_WRONG_SPEAKER
}
