package io.quotewire.sink.count;

/**
 * By how many stories a subject's counts change.
 *
 * @param total 1, 0 or -1
 * @param day likewise, of the day of publication; 0 for what is undated
 */
public record StoryChange(int total, int day) {
    static final StoryChange NONE = new StoryChange(0, 0);
}
