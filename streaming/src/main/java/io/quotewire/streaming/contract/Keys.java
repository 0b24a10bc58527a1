package io.quotewire.streaming.contract;

import io.quotewire.core.model.EntityType;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Record keys: NFC strings without control characters, at most {@link #MAX_BYTES} bytes of UTF-8; a longer one is
 * truncated and ends in a hash of the whole. The parts of a compound key are joined by {@code |}, which is escaped
 * within them as {@code %7C}.
 */
public final class Keys {
    /** The longest key, in bytes of UTF-8. */
    public static final int MAX_BYTES = 512;

    private static final int HASH_HEX = 32;

    /** The most bytes of UTF-8 for one {@code char}. */
    private static final int MOST_OF_A_CHAR = 3;

    private Keys() {}

    /** The key of a record that is keyed by one name: an article's id, a speaker, an entity, a publisher. */
    public static String of(String name) {
        return bounded(normal(name));
    }

    /**
     * All forms in which records may contain an article's id: as a key, as given, and decomposed (NFD), which the
     * publisher may have used although somebody refers to it in another form.
     */
    public static Set<String> spellings(String articleId) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(of(articleId));
        spellings.add(articleId);
        spellings.add(Normalizer.normalize(articleId, Normalizer.Form.NFD));
        return spellings;
    }

    /**
     * The key of a quote: its speaker's name, the words that describe a group, or the article's id if it has neither.
     */
    public static String quote(QuoteEvent quote) {
        String speaker = quote.speaker();
        return of(speaker == null ? quote.articleId() : speaker);
    }

    /** The key of a mention: its entity's name. */
    public static String mention(String entity) {
        return of(entity);
    }

    /** The key of a count: kind, type, name, for pairs also the type and name spoken about, then the window. */
    public static String count(Count count) {
        return count(count.kind(), count.type(), count.name(), count.aboutType(), count.about(), count.window());
    }

    /** The key of a count from its parts; as {@link #count(Count)}. */
    public static String count(
            Count.Kind kind,
            @Nullable EntityType type,
            String name,
            @Nullable EntityType aboutType,
            @Nullable String about,
            String window) {
        return count(subject(kind, type, name, aboutType, about), window);
    }

    /** The key of the count of a subject in a window. */
    public static String count(String subject, String window) {
        return bounded(subject + '|' + escaped(window));
    }

    /** The subject of a count: its key without the window, of any length. */
    public static String subject(Count count) {
        return subject(count.kind(), count.type(), count.name(), count.aboutType(), count.about());
    }

    /** The subject from its parts; as {@link #subject(Count)}. */
    public static String subject(
            Count.Kind kind,
            @Nullable EntityType type,
            String name,
            @Nullable EntityType aboutType,
            @Nullable String about) {
        List<String> parts = new ArrayList<>(5);
        parts.add(kind.label());
        if (type != null) {
            parts.add(type.name());
        }
        parts.add(name);
        if (aboutType != null && about != null) {
            parts.add(aboutType.name());
            parts.add(about);
        }
        return unbounded(parts);
    }

    /** Joins parts, cleaned and escaped, by {@code |}, with the length of the whole bounded. */
    public static String joined(List<String> parts) {
        return bounded(unbounded(parts));
    }

    private static String unbounded(List<String> parts) {
        StringBuilder key = new StringBuilder();
        for (String part : parts) {
            if (!key.isEmpty()) {
                key.append('|');
            }
            key.append(escaped(part));
        }
        return key.toString();
    }

    private static String escaped(String part) {
        String normal = normal(part);
        boolean plain = normal.indexOf('%') < 0 && normal.indexOf('|') < 0;
        return plain ? normal : normal.replace("%", "%25").replace("|", "%7C");
    }

    /**
     * Normalises a name for keys: NFC, control characters and unpaired surrogates replaced by spaces, surrounding white
     * space removed.
     */
    public static String normal(String name) {
        if (isPlain(name)) {
            return name;
        }
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(normal.length());
        normal.codePoints()
                .map(c -> Character.isISOControl(c) || isLoneSurrogate(c) ? ' ' : c)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** Fast path for most names: printable ASCII without a space at either end. */
    private static boolean isPlain(String name) {
        int length = name.length();
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return length > 0 && name.charAt(0) != ' ' && name.charAt(length - 1) != ' ';
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String bounded(String key) {
        if (key.length() <= MAX_BYTES / MOST_OF_A_CHAR) {
            return key;
        }
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_BYTES) {
            return key;
        }
        int end = MAX_BYTES - HASH_HEX - 1;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8) + '~' + Hash.of(List.of(key));
    }
}
