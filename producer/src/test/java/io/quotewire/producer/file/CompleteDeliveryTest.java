package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.producer.intake.BrokerAwayException;
import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.intake.Delivery;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.intake.Refusal;
import io.quotewire.streaming.contract.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CompleteDeliveryTest {
    private static final Article ARTICLE =
            Article.builder("a").body("It rained.").build();

    private final Collected intake = new Collected();
    private final CompleteDelivery delivery = new CompleteDelivery(intake);

    @Test
    void endsIfAllIsAcknowledgedOrRefused() throws InterruptedException {
        delivery.take(ARTICLE, "file:1");
        intake.answer = article -> new Outcome.Refused("too long");
        delivery.take(ARTICLE, "file:2");
        delivery.prepare(ARTICLE).take("file:3", Delivery.COUNTED);

        assertThatCode(delivery::awaitOutcomes).doesNotThrowAnyException();
        assertThat(intake.articles).containsExactly(ARTICLE);
    }

    @Test
    void reportsAFailureThoughLaterArticlesAreAcknowledged() throws InterruptedException {
        intake.answer = article -> new Outcome.Failed("away");
        delivery.take(ARTICLE, "file:1");
        intake.answer = article -> new Outcome.Acknowledged();
        delivery.take(ARTICLE, "file:2");

        assertThatThrownBy(delivery::awaitOutcomes).isInstanceOf(BrokerAwayException.class);
    }

    @Test
    void reportsTheFailureOfAPreparedArticle() throws InterruptedException {
        intake.answer = article -> new Outcome.Failed("away");
        delivery.prepare(ARTICLE).take("file:1", Delivery.COUNTED);

        assertThatThrownBy(delivery::awaitOutcomes).isInstanceOf(BrokerAwayException.class);
    }

    @Test
    void handsOutcomesAndMessagesOn() throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        Outcome refused = new Outcome.Refused("too long");
        intake.answer = article -> refused;
        delivery.take(ARTICLE, "file:1", outcomes::add);
        delivery.prepare(ARTICLE).take("file:2", outcomes::add);
        delivery.refuse("file:3", "no JSON");
        delivery.warn("file:4", "no date");
        delivery.passOver("file:5", "picture");
        delivery.advance(7);
        intake.stopping = true;

        assertThat(outcomes).containsExactly(refused, refused);
        assertThat(delivery.prepare(ARTICLE).refusal()).contains("too long");
        assertThat(intake.refusals).containsExactly(new Refusal("file:3", "no JSON"));
        assertThat(intake.warnings).containsExactly(new Refusal("file:4", "no date"));
        assertThat(intake.passedOver).containsExactly("picture");
        assertThat(intake.bytes).hasValue(7);
        assertThat(delivery.stopping()).isTrue();
    }
}
