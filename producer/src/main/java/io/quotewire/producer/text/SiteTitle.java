package io.quotewire.producer.text;

import java.util.regex.Pattern;

/**
 * Tells whether a line is a page's title without the name of its site: "A dam holds" of "A dam holds | The Herald".
 */
public final class SiteTitle {
    /** A shorter part may be the site's name. */
    private static final int SHORTEST = 15;

    private static final Pattern BEHIND = Pattern.compile(" [|–—·-] ");

    private SiteTitle() {}

    /** Whether a line is the title without the text that its page appends. */
    public static boolean isShortened(String line, String title) {
        return line.length() >= SHORTEST
                && title.startsWith(line)
                && BEHIND.matcher(title).region(line.length(), title.length()).lookingAt();
    }
}
