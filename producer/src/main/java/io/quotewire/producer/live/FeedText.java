package io.quotewire.producer.live;

import io.quotewire.producer.page.Boilerplate;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.PlainText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The text of an item: without what content systems put around it, and whether it is the whole. */
final class FeedText {
    /** Shorter text is hardly a whole article, unless it comes in the place that feeds have for that. */
    private static final int SUMMARY_LENGTH = 1200;

    private static final Pattern GOES_ON = Pattern.compile(
            "(\\[(…|\\.\\.\\.)]|\\b(continue reading|read (more|on|the full (story|article)))\\b.{0,80})[\\s.…»→]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ELLIPSIS = Pattern.compile("(…|\\.\\.\\.)$");

    private FeedText() {}

    /** Of a fragment of HTML; plain text comes back as it is. */
    static String of(String html) {
        if (html.indexOf('<') < 0) {
            return HtmlText.of(html);
        }
        return HtmlText.of(Boilerplate.cleaned(Jsoup.parseBodyFragment(html).body()));
    }

    /** The text without paragraphs that invite and do not tell. */
    static String withoutInvitations(String text) {
        return PlainText.tidy(Boilerplate.removed(text, Optional.empty()));
    }

    /**
     * True where the text does not claim to be the whole.
     *
     * @param inPlaceOfContent whether the feed gives it where whole articles go
     */
    static boolean isSummary(String text, boolean inPlaceOfContent) {
        boolean isShort = text.length() < SUMMARY_LENGTH;
        boolean breaksOff = isShort && ELLIPSIS.matcher(text).find();
        return (isShort && !inPlaceOfContent)
                || breaksOff
                || GOES_ON.matcher(text).find();
    }
}
