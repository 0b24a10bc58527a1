package io.quotewire.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.sink.query.Question;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void lastPageIsShortenedToTheLimit() {
        assertThat(after(600, 300)).contains("/top/entities?window=total&limit=100&offset=900");
        assertThat(after(0, 20)).contains("/top/entities?window=total&limit=20&offset=20");
        assertThat(after(900, 100)).isEmpty();
    }

    @Test
    void incompletePageIsTheLast() {
        assertThat(Pages.next(question(40), 20, 20, 39)).isEmpty();
    }

    private static Optional<String> after(int offset, int limit) {
        return Pages.next(question(offset + limit), offset, limit, offset + limit);
    }

    private static Question question(int limit) {
        Optional<String> none = Optional.empty();
        return new Question.Top(Kind.ENTITY, Count.TOTAL, Optional.empty(), none, none, limit);
    }
}
