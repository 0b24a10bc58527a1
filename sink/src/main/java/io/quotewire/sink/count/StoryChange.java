package io.quotewire.sink.count;

/**
 * The change in a subject's numbers of stories.
 *
 * @param total 1, 0 or -1
 * @param day likewise, for the day of publication; 0 for an undated article
 */
public record StoryChange(int total, int day) {
    static final StoryChange NONE = new StoryChange(0, 0);
}
