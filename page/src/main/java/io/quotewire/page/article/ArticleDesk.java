package io.quotewire.page.article;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.quotewire.core.Extractor;
import io.quotewire.core.NewsExtractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.page.PageAnswer;
import io.quotewire.page.PageFiles;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.http.WorkPlaces;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code /page/article?id=} with the current version of an article, marked with what this release's extractor
 * finds in it. This may differ from what was published: that may come from an earlier release or use a catalogue of
 * entities, and what people decided about entities is not applied here. What they decided about a passage is told with
 * it. Articles that people have taken down or that are not yet released are not shown. Serves a few requests at a time.
 * Thread-safe.
 */
public final class ArticleDesk {
    /** The maximum number of concurrent searches; each has its own consumer. */
    private static final int AT_ONCE = 4;

    private static final int WAITING = 16;

    private final ArticleTopic topic;
    private final Settings settings;
    private final WorkPlaces places = new WorkPlaces(AT_ONCE, WAITING, ArticleTopic.PATIENCE);
    private @Nullable Extractor extractor;

    /** Articles of an installation. */
    public ArticleDesk(Settings settings) {
        this.topic = new ArticleTopic(settings);
        this.settings = settings;
    }

    /** Adds the route. */
    public void addTo(RoutesConfig routes) {
        routes.get(PageFiles.ROOT + "article", this::answer);
    }

    private void answer(Context request) throws InterruptedException {
        String id = request.queryParam("id");
        if (id == null || id.isBlank()) {
            PageAnswer.error(request, 400, "which article? ?id= names it");
            return;
        }
        if (!places.enter()) {
            request.header("Retry-After", "2");
            PageAnswer.error(request, 503, "too many look for an article at the same time; try again in a moment");
            return;
        }
        try {
            find(request, id);
        } finally {
            places.leave();
        }
    }

    private void find(Context request, String id) {
        try {
            ArticleDecisions decisions = ArticleDecisions.read(settings, id);
            if (decisions.isTakenDown()) {
                PageAnswer.error(request, 404, "this article was taken down");
                return;
            }
            ArticleTopic.Found found = topic.find(id);
            Optional<Article> article = found.article();
            if (article.isPresent()) {
                PageAnswer.json(request, 200, view(article.get(), decisions));
            } else if (!found.whole()) {
                PageAnswer.error(
                        request,
                        503,
                        "the topic could not be looked through in " + ArticleTopic.PATIENCE.toSeconds()
                                + " s, so that nobody can tell which version of this article stands");
            } else {
                PageAnswer.error(
                        request,
                        404,
                        found.keptBack()
                                ? "this article is not out yet: it is under embargo or withheld"
                                : "the topic keeps no article of this id");
            }
        } catch (KafkaException e) {
            PageAnswer.error(request, 503, "the articles cannot be read: " + e.getMessage());
        }
    }

    private ArticleView view(Article article, ArticleDecisions decisions) {
        String body = article.body();
        boolean usable = article.status() == null || article.status() == Article.Status.USABLE;
        Extraction found = body == null || !usable
                ? new Extraction(List.of(), List.of())
                : extractor().extract(body);
        return ArticleView.of(article, found, decisions);
    }

    /** Created for the first article: loading its model takes a second and some memory. */
    private synchronized Extractor extractor() {
        Extractor made = extractor == null ? NewsExtractor.standard() : extractor;
        extractor = made;
        return made;
    }
}
