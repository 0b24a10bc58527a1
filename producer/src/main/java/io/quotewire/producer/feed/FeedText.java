package io.quotewire.producer.feed;

import io.quotewire.producer.page.PageBoilerplate;
import io.quotewire.producer.page.StrayParagraphs;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The text of an item, without what content management systems add to it.
 *
 * @param text paragraphs; empty if there is none
 * @param goesOn whether it says that the text continues elsewhere
 */
record FeedText(String text, boolean goesOn) {
    static final FeedText NONE = new FeedText("", false);

    /** Shorter text is hardly a whole article, unless it is in the element that feeds have for whole texts. */
    private static final int SUMMARY_LENGTH = 1200;

    private static final int TEASER_LENGTH = 280;

    private static final Pattern GOES_ON = Pattern.compile(
            "(\\[(…|\\.\\.\\.)]|\\b(continue reading|read (more|on|the full (story|article)))\\b.{0,80})[\\s.…»→]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK_ON = Pattern.compile(
            "((continue|keep) reading\\b.{0,80}|read (more|on)"
                    + "|read the (full|whole|rest of the) (story|article|post))[\\s.…»→]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ELLIPSIS = Pattern.compile("(…|\\.\\.\\.)$");

    private static final Pattern PARAGRAPH =
            Pattern.compile("<(p|div|h[1-6]|figure|section)(\\s[^<>]*)?>.*", Pattern.DOTALL);

    /** What may follow a link to the rest, such as where the post appeared first. */
    private static final int LONGEST_END = 250;

    /** Reads a fragment of HTML, which may be escaped once too often, or text without markup. */
    static FeedText ofHtml(String html) {
        if (html.indexOf('<') < 0) {
            String text = HtmlText.of(html);
            return PARAGRAPH.matcher(text).matches() ? ofHtml(text) : ofPlain(text);
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        boolean linked = linksOn(body);
        FeedText shown = ofPlain(HtmlText.of(PageBoilerplate.cleaned(body)));
        return new FeedText(shown.text, shown.goesOn || linked);
    }

    /** Reads plain text, which is not parsed as HTML even if it looks like it. */
    static FeedText ofPlain(String plain) {
        String tidy = PlainText.tidy(plain);
        String text = PlainText.tidy(StrayParagraphs.removed(tidy, List.of()));
        return new FeedText(text, GOES_ON.matcher(tidy).find());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * True if the text does not claim to be the whole.
     *
     * @param inPlaceOfContent whether the feed has it in the element for whole texts
     */
    boolean isSummary(boolean inPlaceOfContent) {
        boolean isShort = text.length() < SUMMARY_LENGTH;
        boolean breaksOff = isShort && ELLIPSIS.matcher(text).find();
        return (isShort && !inPlaceOfContent) || breaksOff || goesOn;
    }

    /** Whether it is a single short paragraph, which some feeds have in place of the whole text. */
    boolean mayBeTeaser() {
        return text.length() < TEASER_LENGTH && text.indexOf('\n') < 0;
    }

    /** Whether a link near its end leads to the rest. */
    private static boolean linksOn(Element body) {
        String all = body.text();
        return body.getElementsByTag("a").stream()
                .map(Element::text)
                .filter(link -> LINK_ON.matcher(link).matches())
                .anyMatch(link -> all.length() - all.lastIndexOf(link) - link.length() <= LONGEST_END);
    }
}
