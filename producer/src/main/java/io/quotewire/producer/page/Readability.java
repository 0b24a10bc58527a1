package io.quotewire.producer.page;

import java.util.Optional;
import net.dankito.readability4j.model.ArticleGrabberOptions;
import net.dankito.readability4j.model.ArticleMetadata;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.ArticleGrabber;
import net.dankito.readability4j.processor.Preprocessor;
import net.dankito.readability4j.util.RegExUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds a page's article by Mozilla's readability, in Readability4J's port. Only the element found is used: metadata
 * come from elsewhere, and links and classes do not matter to the text. Thread-safe.
 */
final class Readability {
    private static final RegExUtil PATTERNS = new Patterns();
    private static final ReadabilityOptions OPTIONS = new ReadabilityOptions();

    /** News pages have far fewer elements; the library's time grows with the square of their number. */
    private static final int MOST_ELEMENTS = 30_000;

    private Readability() {}

    /**
     * The element with the article, composed of parts of the page, which is modified; empty if the page is too large.
     */
    static Optional<Element> article(Document page) {
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            return Optional.empty();
        }
        // The library serialises the page to start again if its first attempt finds too little; without pretty printing
        // that is faster.
        page.outputSettings().prettyPrint(false);
        new QuietPreprocessor().prepareDocument(page);
        return Optional.ofNullable(new QuietGrabber()
                .grabArticle(page, new ArticleMetadata(), new ArticleGrabberOptions(true, true, true), null));
    }

    /** The library's patterns, compiled once, and skipped where the answer is obvious. */
    private static final class Patterns extends RegExUtil {
        Patterns() {
            super(
                    UnlikelyCandidatesDefaultPattern,
                    OkMaybeItsACandidateDefaultPattern,
                    PositiveDefaultPattern,
                    NegativeDefaultPattern,
                    ExtraneousDefaultPattern,
                    BylineDefaultPattern,
                    ReplaceFontsDefaultPattern,
                    NormalizeDefaultPattern,
                    VideosDefaultPattern,
                    NextLinkDefaultPattern,
                    PrevLinkDefaultPattern,
                    WhitespaceDefaultPattern,
                    HasContentDefaultPattern);
        }

        @Override
        public String normalize(String text) {
            return text.contains("  ") || !isOneLine(text) ? super.normalize(text) : text;
        }

        @Override
        public boolean isUnlikelyCandidate(String classAndId) {
            return !classAndId.isBlank() && super.isUnlikelyCandidate(classAndId);
        }

        private static boolean isOneLine(String text) {
            return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.indexOf('\r') < 0;
        }
    }

    /** Does not log nodes: that takes longer than removing them. */
    private static final class QuietPreprocessor extends Preprocessor {
        QuietPreprocessor() {
            super(PATTERNS);
        }

        @Override
        protected void logNodeInfo(Node node, String reason) {}
    }

    private static final class QuietGrabber extends ArticleGrabber {
        QuietGrabber() {
            super(OPTIONS, PATTERNS);
        }

        @Override
        protected void logNodeInfo(Node node, String reason) {}
    }
}
