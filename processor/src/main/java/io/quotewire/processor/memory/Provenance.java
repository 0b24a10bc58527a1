package io.quotewire.processor.memory;

import java.util.Set;

/**
 * What the events of an article were made of: enough to make them anew without waiting for it to come again.
 *
 * @param offset of the article's record in its partition of {@code articles}, {@link #UNKNOWN_OFFSET} where an earlier
 *     release remembered the article
 * @param corrections fingerprints of the corrections that had a say
 */
public record Provenance(long offset, Set<Long> corrections) {
    public static final long UNKNOWN_OFFSET = -1;

    /** Of what was remembered before it was kept. */
    static final Provenance UNKNOWN = new Provenance(UNKNOWN_OFFSET, Set.of());

    public Provenance {
        corrections = Set.copyOf(corrections);
    }

    public boolean knowsItsRecord() {
        return offset != UNKNOWN_OFFSET;
    }
}
