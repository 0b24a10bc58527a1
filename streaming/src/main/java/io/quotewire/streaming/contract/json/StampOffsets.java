package io.quotewire.streaming.contract.json;

/**
 * The offsets, in bytes, of the fields of an event's JSON that a {@link StampJson} replaces, noted while it is written.
 * Each is that of the comma before the field. Not thread-safe.
 */
final class StampOffsets {
    /** Of {@code change}. */
    int change;

    /** Of {@code revision}. */
    int revision;

    /** Of {@code ingestedAt} and {@code extractedAt}, or where they would be. */
    int times;
}
