package io.quotewire.streaming.contract;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.saying.SaidWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deterministic ids: the same article always yields the same ids, however often and wherever it is processed. All have
 * 32 hexadecimal digits. Feeders also use {@link #passage} and {@link #content} to name what they keep (files, items of
 * feeds, their own topics) by hashes of text that is not an article's, so the results of these two must never change.
 */
public final class Ids {
    private Ids() {}

    /**
     * The id of a passage of an article, whoever said it.
     *
     * @param ordinal which of the article's passages with the same words it is, from 0
     */
    public static String passage(String articleId, String text, int ordinal) {
        return Hash.of(List.of("passage", articleId, text, Integer.toString(ordinal)));
    }

    /** The {@link #passage} ids of an article's quotes, given their words in the order of the text. */
    public static List<String> passages(String articleId, List<String> texts) {
        Map<String, Integer> seen = new HashMap<>();
        return texts.stream()
                .map(text -> passage(articleId, text, seen.merge(text, 1, Integer::sum) - 1))
                .toList();
    }

    /** The id of a passage as said by one speaker: another speaker gives another id, and so another key. */
    public static String quote(String passageId, @Nullable String speaker) {
        return Hash.of(List.of("quote", passageId, speaker == null ? "" : speaker));
    }

    /** The id of an entity in an article. */
    public static String mention(String articleId, EntityType type, String entity) {
        return Hash.of(List.of("mention", articleId, type.name(), entity));
    }

    /**
     * The fingerprint of a text, the same in any article: it covers letters and digits only, with compatibility forms
     * and case folded. The result for a text must never change.
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
     * The id of a saying, which several articles may quote with different cuts: the fingerprint of its {@link
     * SaidWords#anchor anchor}, and so of the whole if it is short. Another version of the extractor may choose other
     * words; a retraction carries the id of the publication that it retracts.
     */
    public static String saying(String text) {
        return saying(SaidWords.of(text));
    }

    /** As {@link #saying(String)}. */
    public static String saying(SaidWords words) {
        return fingerprintOf(words.anchor());
    }

    /**
     * The id of a story, which several articles may tell.
     *
     * @param words the text by which the story is recognised
     */
    public static String story(String words) {
        return Hash.of(List.of("story", words));
    }

    /** The id of the story of an article that is too short to be compared with others. */
    public static String storyOfItsOwn(String articleId) {
        return Hash.of(List.of("story of its own", articleId));
    }

    /** The id of a correction, from its key on {@code corrections}. */
    public static String correction(String key) {
        return Hash.of(List.of("correction", key));
    }

    /** The id of an article that comes without one. */
    public static String content(String publisher, String title, String body) {
        return "sha256:" + Hash.of(List.of("content", publisher, title, body));
    }
}
