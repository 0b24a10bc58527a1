package io.quotewire.page;

import org.jspecify.annotations.Nullable;

/**
 * The features of the server that serves the page; the page says which are missing.
 *
 * @param server a word for people: {@code monitor}, {@code api}
 * @param prefix of the installation
 * @param monitor whether topics, groups, dead letters and feeds are watched here
 * @param api prefix of the API's paths here, such as {@code /} or {@code /page/api/}; null if there is no API
 * @param token whether requests must carry a token
 */
public record PageParts(
        String server,
        String prefix,
        boolean monitor,
        @Nullable String api,
        boolean token) {}
