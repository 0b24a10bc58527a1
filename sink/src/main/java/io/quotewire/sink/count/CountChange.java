package io.quotewire.sink.count;

import org.jspecify.annotations.Nullable;

/**
 * A change of one subject's counts.
 *
 * @param hour hour of publication
 * @param storyId the story of the articles that cause the change; null if unknown
 */
public record CountChange(
        Subject subject,
        Hour hour,
        Amounts amounts,
        @Nullable String storyId) {}
