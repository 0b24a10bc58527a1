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
 * What Mozilla's readability takes for a page's article, in Readability4J's port. Only its finding is asked for:
 * metadata come from elsewhere, and links and classes do not matter to the text. Thread-safe.
 */
final class Readability {
    private static final RegExUtil PATTERNS = new Patterns();
    private static final ReadabilityOptions OPTIONS = new ReadabilityOptions();

    /** No page of news has nearly as many; the library's time grows with their square. */
    private static final int MOST_ELEMENTS = 30_000;

    private Readability() {}

    /** The element with the article, made of parts of the page, which is changed; empty if the page is too large. */
    static Optional<Element> article(Document page) {
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            return Optional.empty();
        }
        // It prints the page to begin again from if its first try finds too little; plain printing is quicker.
        page.outputSettings().prettyPrint(false);
        new QuietPreprocessor().prepareDocument(page);
        return Optional.ofNullable(new QuietGrabber()
                .grabArticle(page, new ArticleMetadata(), new ArticleGrabberOptions(true, true, true), null));
    }

    /** The library's patterns, compiled once, and not asked if the answer is plain. */
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

    /** Writes no node into the log, where nobody reads it and printing it takes longer than removing it. */
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
