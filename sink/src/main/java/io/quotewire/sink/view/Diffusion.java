package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a saying or a story has spread in one window.
 *
 * @param id of the saying or story
 * @param text the words of the saying, cut as in its first telling, or the title of the story's first article
 * @param stories distinct stories of the articles; an article whose story is unknown counts as one
 * @param speakers to whom the words are attributed, or who speak in the story
 * @param first the first article in the window
 */
public record Diffusion(
        Telling.Kind kind,
        String id,
        String window,
        @Nullable String text,
        long articles,
        long stories,
        long publishers,
        long speakers,
        long quotes,
        First first) {

    /** An article. */
    public record First(
            Instant publishedAt,
            boolean publishedAtAssumed,
            String publisher,
            String articleId,
            @Nullable String url,
            @Nullable String title) {}

    /**
     * Sums up tellings.
     *
     * @param tellings of one group, the earliest first, at least one
     */
    static Diffusion of(String window, List<Telling> tellings) {
        Telling first = tellings.get(0);
        Set<String> articles = new HashSet<>();
        Set<String> stories = new HashSet<>();
        Set<String> publishers = new HashSet<>();
        Set<String> speakers = new HashSet<>();
        for (Telling telling : tellings) {
            articles.add(telling.articleId());
            stories.add(Objects.requireNonNullElse(telling.storyId(), telling.articleId()));
            publishers.add(telling.publisher());
            if (telling.speaker() != null) {
                speakers.add(telling.speaker());
            }
        }
        return new Diffusion(
                first.kind(),
                first.told(),
                window,
                first.text(),
                articles.size(),
                stories.size(),
                publishers.size(),
                speakers.size(),
                tellings.size(),
                new First(
                        first.publishedAt(),
                        first.publishedAtAssumed(),
                        first.publisher(),
                        first.articleId(),
                        first.url(),
                        first.title()));
    }

    /**
     * The number by which it is ranked: articles for a story, stories for a saying, so that copies of an article count
     * once.
     */
    public long measure() {
        return kind == Telling.Kind.STORY ? articles : stories;
    }

    public static Diffusion read(byte[] bytes) {
        try {
            return Json.read(bytes, Diffusion.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
