package io.quotewire.producer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedArticleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "comments",
                "userComments",
                "relatedArticles",
                "related_articles",
                "recommendations",
                "mostRead",
                "mostread",
                "latest",
                "latestNews",
                "nextArticle",
                "next-story",
                "prev",
                "promo1",
                "sidebar"
            })
    void fieldsOfOtherStoriesAreRecognisedByName(String name) {
        assertThat(EmbeddedArticle.isOfOthers(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latestVersion",
                "latest_revision",
                "commentary",
                "previewBody",
                "almostAll",
                "context",
                "promotion"
            })
    void fieldsOfTheArticleAreKept(String name) {
        assertThat(EmbeddedArticle.isOfOthers(name)).isFalse();
    }
}
