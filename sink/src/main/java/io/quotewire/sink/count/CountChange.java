package io.quotewire.sink.count;

import org.jspecify.annotations.Nullable;

/**
 * By how much the counts of one subject change.
 *
 * @param hour of publication
 * @param storyId the story told by the articles by which they change; null where it is not known
 */
public record CountChange(
        Subject subject,
        Hour hour,
        Amounts amounts,
        @Nullable String storyId) {}
