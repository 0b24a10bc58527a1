package io.quotewire.page;

import org.jspecify.annotations.Nullable;

/**
 * What the page finds at the server that it is served by; what is not there it says.
 *
 * @param server in a word, for people: {@code monitor}, {@code api}
 * @param prefix of the installation
 * @param monitor whether topics, groups, dead letters and feeds are watched here
 * @param api begins the paths of the API here, as {@code /} or {@code /page/api/}; null where none is known
 * @param token whether requests must bear one
 */
public record PageParts(
        String server,
        String prefix,
        boolean monitor,
        @Nullable String api,
        boolean token) {}
