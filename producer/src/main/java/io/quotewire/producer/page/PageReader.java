package io.quotewire.producer.page;

import io.quotewire.producer.metadata.EmbeddedData;
import io.quotewire.producer.metadata.PageHead;
import io.quotewire.producer.metadata.SchemaArticle;
import io.quotewire.producer.text.HtmlText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the article of a page. Its text comes from the page's JSON-LD if that has paragraphs, else from the page
 * itself: the element marked as the article's body, or the one that readability finds. JSON-LD without paragraph breaks
 * is replaced by the page's text if both have the same words.
 */
public final class PageReader {
    private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);

    /** Shorter text is a teaser, a cookie notice or an error. */
    private static final int SHORTEST = 140;

    private static final double SAME = 0.85;

    /** A declared text up to this length may be only the beginning of what the page shows. */
    private static final int LONGEST_TEASER = 1_200;

    /** The same for a declared text that is not the beginning of what the page shows. */
    private static final int SHORT_TEASER = 400;

    private static final int LONG_PARAGRAPH = 500;

    /** A page that shows no more than this may include its article in its data for scripts. */
    private static final int THIN = 600;

    private static final PageReader STANDARD = new PageReader(Readability::article);

    private final ArticleFinder finder;

    /** @param finder used if a page does not mark its article; if it fails, the next method is tried */
    PageReader(ArticleFinder finder) {
        this.finder = finder;
    }

    /** Finds the element with the article in a page. */
    @FunctionalInterface
    interface ArticleFinder {
        /** The element, composed of parts of the page, which may be modified; empty if there is none. */
        Optional<Element> article(Document page);
    }

    /** The article, if the page has one; a page so broken that reading it fails has none. */
    public static Optional<PageArticle> read(URI address, String html) {
        return STANDARD.found(address, html);
    }

    /** As {@link #read} does. */
    Optional<PageArticle> found(URI address, String html) {
        try {
            return article(address, html);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} cannot be read as a page: {}", address, e.toString());
            return Optional.empty();
        }
    }

    private Optional<PageArticle> article(URI address, String html) {
        Document page = Jsoup.parse(html, address.toString());
        EmbeddedData data = new EmbeddedData(page);
        PageHead head = PageHead.of(page, data, address);
        String text = text(head, page, data, html, address);
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(new PageArticle(
                head.title(),
                text,
                head.byline(),
                head.published(),
                head.modified(),
                head.language(),
                head.section(),
                head.publisher(),
                head.canonical(),
                head.particulars()));
    }

    private String text(PageHead head, Document page, EmbeddedData data, String html, URI address) {
        Optional<SchemaArticle> schema = head.schema();
        List<String> titles = Stream.of(head.title(), head.shownTitle())
                .flatMap(Optional::stream)
                .toList();
        List<String> heads = Stream.concat(
                        titles.stream(),
                        Stream.of(head.byline(), head.publisher()).flatMap(Optional::stream))
                .toList();
        Optional<String> declared = schema.flatMap(SchemaArticle::body)
                .map(body -> StrayParagraphs.removed(body, heads))
                .filter(body -> body.length() >= SHORTEST);
        if (declared.filter(body -> hasParagraphs(body) && !mayBeTeaser(body)).isPresent()) {
            return declared.get();
        }
        boolean live = schema.filter(SchemaArticle::isLive).isPresent();
        String shown = StrayParagraphs.removed(live ? posts(page) : shown(page, html, address), heads);
        if (declared.isPresent()) {
            return better(declared.get(), shown);
        }
        return shown.length() >= THIN
                ? shown
                : hidden(schema, data, titles)
                        .map(more -> StrayParagraphs.removed(more, heads))
                        .filter(more -> more.length() > 2 * shown.length())
                        .orElse(shown);
    }

    /** Chooses between the text that a page declares and the one it shows. */
    private static String better(String declared, String shown) {
        WordOverlap overlap = WordOverlap.of(declared, shown);
        if (overlap.f1() >= SAME) {
            return hasParagraphs(declared) ? declared : shown;
        }
        return isTeaserOf(declared, shown, overlap.shareOfOne()) ? shown : declared;
    }

    /** Whether a text is the beginning of the one that the page shows, or much shorter than it. */
    private static boolean isTeaserOf(String declared, String shown, double shared) {
        boolean beginning = mayBeTeaser(declared) && shown.length() > 1.5 * declared.length() && shared >= SAME;
        return beginning || (declared.length() < SHORT_TEASER && shown.length() > 3 * declared.length());
    }

    /**
     * Whether a text has paragraphs; false also if one of them is nearly all of it, such as run-together text after a
     * dateline.
     */
    private static boolean hasParagraphs(String declared) {
        int longest = declared.lines().mapToInt(String::length).max().orElse(0);
        return declared.indexOf('\n') >= 0 && (longest < LONG_PARAGRAPH || longest < 0.8 * declared.length());
    }

    private static boolean mayBeTeaser(String declared) {
        return declared.length() < LONGEST_TEASER || declared.endsWith("…") || declared.endsWith("...");
    }

    /** The text in the data for scripts of a page that is rendered in the browser. */
    private static Optional<String> hidden(Optional<SchemaArticle> schema, EmbeddedData data, List<String> titles) {
        return schema.flatMap(SchemaArticle::updates).or(() -> EmbeddedArticle.of(data, titles));
    }

    /** The main part of a live blog as a whole; readability would find only one of its posts. */
    private static String posts(Document page) {
        Element main = page.selectFirst("main, [role=main]");
        return HtmlText.of(PageBoilerplate.cleaned(main == null ? page.body() : main));
    }

    /** @param page must not be used afterwards: copying each page would cost as much as reading it */
    private String shown(Document page, String html, URI address) {
        Element body = page.selectFirst("[itemprop=articleBody]");
        String marked = body == null ? "" : HtmlText.of(PageBoilerplate.cleaned(body.clone()));
        if (marked.length() >= LONGEST_TEASER) {
            return marked;
        }
        PageBoilerplate.cleaned(page.body());
        String text = readable(page);
        if (marked.length() >= SHORTEST) {
            double shared = WordOverlap.of(marked, text).shareOfOne();
            return isTeaserOf(marked, text, shared) ? text : marked;
        }
        if (text.length() >= SHORTEST) {
            return text;
        }
        Element article = Jsoup.parse(html, address.toString()).selectFirst("article, main, [role=main]");
        return article == null ? text : HtmlText.of(PageBoilerplate.cleaned(article));
    }

    /** The element found; empty if the finder fails, so that the next method is tried. */
    private String readable(Document page) {
        try {
            SplitText split = SplitText.of(page);
            return finder.article(page).map(HtmlText::of).map(split::joined).orElse("");
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("{}: looking for its article fails: {}", page.location(), e.toString());
            return "";
        }
    }
}
