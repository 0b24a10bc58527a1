package io.quotewire.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.query.Answer;
import io.quotewire.sink.query.PublisherCount;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void publisherCountIsReadBackWithItsArticles() throws IOException {
        Count ana = Count.of(
                new Count.Counted(Kind.SPEAKER, EntityType.PERSON, "Ana Ruiz", null, null),
                Count.TOTAL,
                new Count.Amounts(2, 0, 3, 0, 0));
        Answer<PublisherCount> told =
                new Answer<>(2, List.of(new PublisherCount(ana, Set.of("1", "2"))), Optional.empty());

        assertThat(Answers.read(Answers.write(told), PublisherCount.class)).isEqualTo(told);
    }
}
