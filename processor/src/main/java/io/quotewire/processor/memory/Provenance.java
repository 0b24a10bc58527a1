package io.quotewire.processor.memory;

import java.util.Set;

/**
 * What the events of an article were made from: enough to derive them again without waiting for the article to be
 * re-sent.
 *
 * @param offset of the article's record in its partition of {@code articles}; {@link #UNKNOWN_OFFSET} if an earlier
 *     release remembered the article, or it was recollected from the event topics; less if it is no longer to be looked
 *     for
 * @param corrections fingerprints of the corrections that were considered
 */
public record Provenance(long offset, Set<Long> corrections) {
    public static final long UNKNOWN_OFFSET = -1;

    private static final long GIVEN_UP = -2;

    /** Of articles remembered before provenance was kept. */
    static final Provenance UNKNOWN = new Provenance(UNKNOWN_OFFSET, Set.of());

    public Provenance {
        corrections = Set.copyOf(corrections);
    }

    /** Whether the offset of the article's record is known. */
    public boolean knowsItsRecord() {
        return offset > UNKNOWN_OFFSET;
    }

    /** Whether the record is no longer to be looked for. */
    boolean isGivenUp() {
        return offset == GIVEN_UP;
    }

    Provenance givenUp() {
        return new Provenance(GIVEN_UP, corrections);
    }

    /** A copy with other corrections; a record that was given up may be looked for again. */
    public Provenance under(Set<Long> others) {
        return new Provenance(Math.max(offset, UNKNOWN_OFFSET), others);
    }
}
