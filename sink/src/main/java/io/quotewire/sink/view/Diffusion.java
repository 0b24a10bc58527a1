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
 * How far a saying or a story has gone, in one window.
 *
 * @param id of the saying or story
 * @param text the words of the saying, the title of the story, as they stood first: of a saying cut as they were there
 * @param stories that the articles tell; those of unknown story each count as one
 * @param speakers of whom the words are claimed, or who speak in the story
 * @param first where it stood first in the window
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
     * Adds up.
     *
     * @param tellings of one group, the first first, at least one
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

    /** By what it is ranked: a story by its articles, a saying by its stories, so that copies of one count once. */
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
