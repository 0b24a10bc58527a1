package io.quotewire.producer.json;

import io.quotewire.streaming.contract.Article;
import java.util.List;

/**
 * An article as read.
 *
 * @param oddities parts that were left out because they could not be understood, one line each, beginning with the
 *     field
 */
public record ReadArticle(Article article, List<String> oddities) {

    public ReadArticle {
        oddities = List.copyOf(oddities);
    }
}
