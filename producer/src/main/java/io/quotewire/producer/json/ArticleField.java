package io.quotewire.producer.json;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of an article, with their other names in JSON. */
enum ArticleField {
    ID("id", "id"),
    URL("url", "url"),
    PUBLISHER("publisher", "source"),
    TITLE("title", "headline"),
    BODY("body", "text"),
    LANGUAGE("language", "language"),
    PUBLISHED_AT("publishedAt", "publishedAt"),
    MODIFIED_AT("modifiedAt", "modifiedAt"),
    INGESTED_AT("ingestedAt", "ingestedAt"),
    REVISION("revision", "revision"),
    STATUS("status", "status"),
    EMBARGOED_UNTIL("embargoedUntil", "embargoedUntil"),
    BYLINE("byline", "byline"),
    SECTION("section", "section"),
    USAGE_TERMS("usageTerms", "usageTerms"),
    DATE_FROM("dateFrom", "dateFrom"),
    /** Text with commas, or an array of texts. */
    KEYWORDS("keywords", "tags"),
    PICTURE("picture", "image"),
    COPYRIGHT("copyright", "copyright");

    private static final Map<String, ArticleField> BY_NAME = byName();

    private final String contractName;
    private final String otherName;

    ArticleField(String contractName, String otherName) {
        this.contractName = contractName;
        this.otherName = otherName;
    }

    /** The field with that name. */
    static Optional<ArticleField> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Whether its name is also used for other things, so that a value of another type is skipped. */
    boolean isOftenOtherwise() {
        return this == DATE_FROM || this == KEYWORDS || this == PICTURE || this == COPYRIGHT;
    }

    /** Whether its value is a time, which may also be written as a number. */
    boolean isTime() {
        return this == PUBLISHED_AT || this == MODIFIED_AT || this == INGESTED_AT || this == EMBARGOED_UNTIL;
    }

    /** All names in the contract, for messages. */
    static String names() {
        return Arrays.stream(values()).map(ArticleField::contractName).collect(joining(", "));
    }

    /** Its name in the contract. */
    String contractName() {
        return contractName;
    }

    private static Map<String, ArticleField> byName() {
        Map<String, ArticleField> all = new HashMap<>();
        for (ArticleField field : values()) {
            all.put(field.contractName, field);
            all.put(field.otherName, field);
        }
        return Map.copyOf(all);
    }
}
