package io.quotewire.producer.json;

import io.quotewire.streaming.contract.Article;
import java.util.List;

/**
 * An article as read.
 *
 * @param oddities what was left out because it could not be understood, one line each, the field first
 */
public record ReadArticle(Article article, List<String> oddities) {

    public ReadArticle {
        oddities = List.copyOf(oddities);
    }
}
