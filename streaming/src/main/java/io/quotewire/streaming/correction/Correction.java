package io.quotewire.streaming.correction;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Ranges;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision by a person that overrules the machine: the value on {@code corrections}, whose key is {@link #key}. There
 * is one decision per subject: a later one on the same passage, article or entity replaces it, and a null value undoes
 * it. It applies to the current version of the article and to every later version, extraction and catalogue. {@link
 * DecidedBy} creates each kind.
 *
 * <p>Decisions on passages are applied first, then those on entities in the order of {@link #at}, each to the result of
 * those before. In an article that is erased there is nothing left to correct.
 *
 * @param schemaVersion version of this record's layout, {@link #SCHEMA_VERSION}
 * @param action what is to be done
 * @param articleId the article; for {@code SUPPRESS}, {@code REASSIGN} and {@code ERASE}
 * @param passageId the passage in it; for {@code SUPPRESS} and {@code REASSIGN}
 * @param type the type the entity was given; for {@code MERGE}, {@code SPLIT} and {@code RENAME}
 * @param entity its resolved name, as in mentions; with {@code type}
 * @param into the entity's new name, or the speaker, at most {@link MentionEvent#MAX_NAME} characters; absent in a
 *     {@code REASSIGN} means that the speaker is unknown
 * @param intoType the type of that entity; with {@code into}
 * @param intoId its id in a catalogue; may be absent
 * @param articles ids of the articles in which a {@code SPLIT} applies; absent means any
 * @param publishers publishers of the articles in which it applies; absent means any
 * @param beside names of entities of which such an article must mention at least one; absent means that none is
 *     required
 * @param by who decided
 * @param at when it was decided
 * @param why the reason
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
        /** The passage is not a quote. */
        SUPPRESS,
        /** Somebody else said it. */
        REASSIGN,
        /** The article is taken down: nothing of it remains published. */
        ERASE,
        /** Both names denote one entity. */
        MERGE,
        /** In some articles the name denotes another entity. */
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
            throw new IllegalArgumentException("'" + into + "' is already its name");
        }
        if (into != null && !MentionEvent.fits(into)) {
            throw new IllegalArgumentException("a name of " + into.codePointCount(0, into.length())
                    + " characters; the most is " + MentionEvent.MAX_NAME);
        }
        boolean limited = Stream.of(orEmpty(articles), orEmpty(publishers), orEmpty(beside))
                .anyMatch(list -> !list.isEmpty());
        if (limited != (action == Action.SPLIT)) {
            throw new IllegalArgumentException(
                    "a split needs one of articles, publishers and beside, which no other correction may have");
        }
    }

    /** The key that it must have on the topic. */
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

    /** A short id for users: the first ten hexadecimal digits of the key's hash. */
    public String id() {
        return id(key());
    }

    /** The id of a record with this key, valid or not. */
    public static String id(String key) {
        return Ids.correction(key).substring(0, SHORT_ID);
    }

    /** A copy, decided by somebody else, at another time, for another reason. */
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

    /** Whether both decide the same, regardless of who decided it, when and why. */
    public boolean decidesAs(Correction other) {
        return decided("-", Instant.EPOCH, "-").equals(other.decided("-", Instant.EPOCH, "-"));
    }

    /** Whether it concerns a single article rather than an entity wherever it is mentioned. */
    public boolean concernsOneArticle() {
        return !action.isOfEntity();
    }

    /** Describes the decision in one line. */
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
