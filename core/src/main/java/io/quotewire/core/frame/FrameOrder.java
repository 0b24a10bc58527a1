package io.quotewire.core.frame;

/** In which order content (what is said), cue (the word that says so) and source (who says it) stand. */
public enum FrameOrder {
    /** "…," said Hill. */
    CONTENT_CUE_SOURCE,
    /** "…," Hill said. */
    CONTENT_SOURCE_CUE,
    /** Hill said "…". */
    SOURCE_CUE_CONTENT,
    /** According to Hill, …: the cue opens the sentence. */
    CUE_SOURCE_CONTENT,
    /** "…," Hill said, "…". */
    SPLIT,
    /** Hill was blunt: "…". */
    COLON,
    /** HILL: … */
    TRANSCRIPT,
    /** Q. … A. … */
    INTERVIEW,
    /** "…" — Hill */
    SIGNATURE,
    /** A quoted passage without a cue of its own that goes on with the one before. */
    CHAIN,
    /** Hill dismissed it as "…": the subject of the clause around a quoted fragment. */
    FRAGMENT
}
