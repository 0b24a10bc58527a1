package io.quotewire.streaming.contract;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.saying.SaidWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deterministic ids: the same article always yields the same ones, however often and wherever it is processed. All are
 * 32 hexadecimal digits. Feeders also name by {@link #passage} and {@link #content} what they keep (files, items of
 * feeds, their own topics), as hashes of words that are no article's: what the two say of the same words never
 * changes.
 */
public final class Ids {
    private Ids() {}

    /**
     * A passage of an article, whoever said it.
     *
     * @param ordinal which of the passages with these words in the article it is, from 0
     */
    public static String passage(String articleId, String text, int ordinal) {
        return Hash.of(List.of("passage", articleId, text, Integer.toString(ordinal)));
    }

    /** A passage as the words of one speaker: another speaker is another id, and so another key. */
    public static String quote(String passageId, @Nullable String speaker) {
        return Hash.of(List.of("quote", passageId, speaker == null ? "" : speaker));
    }

    /** An entity in an article. */
    public static String mention(String articleId, EntityType type, String entity) {
        return Hash.of(List.of("mention", articleId, type.name(), entity));
    }

    /**
     * The same for the same words in any article: letters and digits only, compatibility forms and case folded. What it
     * says of the same words never changes.
     */
    public static String fingerprint(String text) {
        return fingerprint(SaidWords.of(text));
    }

    /** As {@link #fingerprint(String)}. */
    public static String fingerprint(SaidWords words) {
        return fingerprintOf(words.letters());
    }

    private static String fingerprintOf(String letters) {
        return Hash.of(List.of("fingerprint", letters));
    }

    /**
     * A saying that several articles may tell, each cut in its own way: the fingerprint of its {@link SaidWords#anchor
     * anchor}, and so of all its words where these are few. Another version of the extractor may choose other words: a
     * retraction bears the id of the publication that it takes back.
     */
    public static String saying(String text) {
        return saying(SaidWords.of(text));
    }

    /** As {@link #saying(String)}. */
    public static String saying(SaidWords words) {
        return fingerprintOf(words.anchor());
    }

    /**
     * A story that several articles may tell.
     *
     * @param words of it by which it is known
     */
    public static String story(String words) {
        return Hash.of(List.of("story", words));
    }

    /** The story of an article that is too short to be told from others. */
    public static String storyOfItsOwn(String articleId) {
        return Hash.of(List.of("story of its own", articleId));
    }

    /** What is corrected, by its key on {@code corrections}. */
    public static String correction(String key) {
        return Hash.of(List.of("correction", key));
    }

    /** The id of an article that comes without one. */
    public static String content(String publisher, String title, String body) {
        return "sha256:" + Hash.of(List.of("content", publisher, title, body));
    }
}
