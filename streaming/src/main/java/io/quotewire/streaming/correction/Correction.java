package io.quotewire.streaming.correction;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Ranges;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided against the machine: the value on {@code corrections}, whose key is {@link #key}. There is
 * one decision on one thing: a later one on the same passage, article or entity takes its place, and a null takes it
 * back. It holds for the article as it stands and for every version, extraction and catalogue to come.
 * {@link DecidedBy} makes each kind.
 *
 * <p>Decisions on passages come first, then those on entities in the order of {@link #at}, each on what those before
 * leave. In an article that is erased nothing is left to correct.
 *
 * @param schemaVersion version of this record's layout, {@link #SCHEMA_VERSION}
 * @param action what is to be done
 * @param articleId of whose article; for {@code SUPPRESS}, {@code REASSIGN} and {@code ERASE}
 * @param passageId which passage of it; for {@code SUPPRESS} and {@code REASSIGN}
 * @param type what kind of entity it was taken for; for {@code MERGE}, {@code SPLIT} and {@code RENAME}
 * @param entity its resolved name, as in mentions; with {@code type}
 * @param into what it is called from now on, or who said it; absent in a {@code REASSIGN} means that nobody can tell
 * @param intoType what kind of entity that is; with {@code into}
 * @param intoId its id in a catalogue; may be absent
 * @param articles ids of the articles in which a {@code SPLIT} holds; absent means any
 * @param publishers whose articles those are; absent means anybody's
 * @param beside names of entities of which such an article mentions one; absent means none is needed
 * @param by who decided
 * @param at when
 * @param why for what reason
 */
public record Correction(
        int schemaVersion,
        Action action,
        @Nullable String articleId,
        @Nullable String passageId,
        @Nullable EntityType type,
        @Nullable String entity,
        @Nullable String into,
        @Nullable EntityType intoType,
        @Nullable String intoId,
        @Nullable List<String> articles,
        @Nullable List<String> publishers,
        @Nullable List<String> beside,
        String by,
        Instant at,
        String why) {

    public static final int SCHEMA_VERSION = 1;

    private static final int SHORT_ID = 10;

    /** What is to be done. */
    public enum Action {
        /** The passage is no quote. */
        SUPPRESS,
        /** Somebody else said it. */
        REASSIGN,
        /** The article is taken down: nothing of it stands. */
        ERASE,
        /** Two names, one entity. */
        MERGE,
        /** In some articles the name means somebody else. */
        SPLIT,
        /** The entity has another name. */
        RENAME;

        boolean isOfPassage() {
            return this == SUPPRESS || this == REASSIGN;
        }

        boolean isOfEntity() {
            return this == MERGE || this == SPLIT || this == RENAME;
        }
    }

    public Correction {
        articles = articles == null ? null : Ranges.texts("articles", articles);
        publishers = publishers == null ? null : Ranges.texts("publishers", publishers);
        beside = beside == null ? null : Ranges.texts("beside", beside);
        if (action == null) {
            throw new IllegalArgumentException("a correction needs an action");
        }
        need(by, "by, who decided");
        need(why, "why, the reason");
        if (at == null) {
            throw new IllegalArgumentException("a correction needs at, the time when it was decided");
        }
        if (!action.isOfEntity()) {
            need(articleId, "articleId");
        }
        if (action.isOfPassage()) {
            need(passageId, "passageId");
        }
        if (action.isOfEntity()) {
            need(entity, "entity");
            need(into, "into");
            if (type == null || intoType == null) {
                throw new IllegalArgumentException("a correction of an entity needs type and intoType");
            }
        }
        if (action == Action.REASSIGN && into != null && (into.isBlank() || speaksNot(intoType))) {
            throw new IllegalArgumentException("a speaker needs a name and intoType PERSON or ORGANIZATION");
        }
        if (action.isOfEntity()
                && type == intoType
                && Keys.of(String.valueOf(entity)).equals(Keys.of(String.valueOf(into)))) {
            throw new IllegalArgumentException("'" + into + "' is what it is called already");
        }
        boolean limited = Stream.of(orEmpty(articles), orEmpty(publishers), orEmpty(beside))
                .anyMatch(list -> !list.isEmpty());
        if (limited != (action == Action.SPLIT)) {
            throw new IllegalArgumentException(
                    "a split, and nothing else, says where it holds: by articles, publishers or beside");
        }
    }

    /** The only key under which it is valid. */
    public String key() {
        return switch (action) {
            case SUPPRESS, REASSIGN -> Keys.joined(List.of("quote", String.valueOf(passageId)));
            case ERASE -> Keys.joined(List.of("article", String.valueOf(articleId)));
            case MERGE, RENAME -> Keys.joined(List.of("entity", String.valueOf(type), String.valueOf(entity)));
            case SPLIT ->
                Keys.joined(List.of(
                        "entity",
                        String.valueOf(type),
                        String.valueOf(entity),
                        String.valueOf(intoType),
                        String.valueOf(into)));
        };
    }

    /** Ten hexadecimal digits that stand for the key where people name it. */
    public String id() {
        return Ids.correction(key()).substring(0, SHORT_ID);
    }

    /** The same, decided by somebody else, then, for that reason. */
    public Correction decided(String by, Instant at, String why) {
        return new Correction(
                schemaVersion,
                action,
                articleId,
                passageId,
                type,
                entity,
                into,
                intoType,
                intoId,
                articles,
                publishers,
                beside,
                by,
                at,
                why);
    }

    /** Whether both decide the same, whoever did so, when and why. */
    public boolean decidesAs(Correction other) {
        return decided("-", Instant.EPOCH, "-").equals(other.decided("-", Instant.EPOCH, "-"));
    }

    /** Whether it is about one article and not about an entity wherever it is named. */
    public boolean concernsOneArticle() {
        return !action.isOfEntity();
    }

    /** What it does, in a line. */
    public String sentence() {
        String verb = action.name().toLowerCase(Locale.ROOT);
        return switch (action) {
            case SUPPRESS -> verb + " quote " + passageId;
            case REASSIGN -> verb + " quote " + passageId + " to " + (into == null ? "nobody known" : into);
            case ERASE -> verb + " article " + articleId;
            case MERGE, RENAME -> verb + ' ' + entity + " into " + into;
            case SPLIT -> verb + ' ' + entity + " into " + into + where();
        };
    }

    private String where() {
        return part(" in ", articles) + part(" of ", publishers) + part(" beside ", beside);
    }

    private static String part(String word, @Nullable List<String> list) {
        return orEmpty(list).isEmpty() ? "" : word + String.join(" or ", orEmpty(list));
    }

    private static boolean speaksNot(@Nullable EntityType type) {
        return type != EntityType.PERSON && type != EntityType.ORGANIZATION;
    }

    private static void need(@Nullable String text, String what) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a correction of this action needs " + what);
        }
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
