package io.quotewire.producer.text;

import java.util.regex.Pattern;

/** Titles of pages, which many sites end with their own name: "A dam holds | The Herald". */
public final class SiteTitle {
    /** A shorter part may be the site's name. */
    private static final int SHORTEST = 15;

    private static final Pattern BEHIND = Pattern.compile(" [|–—·-] ");

    private SiteTitle() {}

    /** Whether a line is the title without what its page has behind it. */
    public static boolean isShortened(String line, String title) {
        return line.length() >= SHORTEST
                && title.startsWith(line)
                && BEHIND.matcher(title).region(line.length(), title.length()).lookingAt();
    }
}
