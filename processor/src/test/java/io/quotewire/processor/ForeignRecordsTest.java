package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.erase;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.QuoteEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records on the topics of events that no processor wrote, when an archived article is taken down. */
class ForeignRecordsTest extends CorrectionsBenchTest {

    @BeforeEach
    void archive() {
        bench.send(article("story", "Ada: yes"));
        bench.advance(Duration.ofDays(8));
        bench.drain();
        assertThat(bench.memory("story")).get().isInstanceOf(Archived.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "processed | {'articleId':'story','outcome':'NEW'}",
                "processed | {'articleId':'story','publisher':'p','outcome':'NEW','deltas':[null]}",
                "processed | {'url':'story'}",
                "mentions | {'articleId':'story','id':'1','change':'PUBLISHED'}",
                "mentions | {'url':'story'}",
                "quotes | {'articleId':'story','id':'1','change':'PUBLISHED'}",
                "quotes | {'articleId':'story','id':'1','change':'PUBLISHED','coSpeakers':[null],'about':[null]}",
                "mentions | {'articleId':'story','id':'1','change':'PUBLISHED','type':'PLANET','about':[null]}",
                "processed | {'articleId':'story','publisher':'p','outcome':'OF_LATER','deltas':[]}",
                "quotes | {'url':'story'}",
                "quotes | ['story']",
            })
    void areIgnored(String topic, String value) {
        bench.published.put(
                "news." + topic, value.replace('\'', '"').getBytes(StandardCharsets.UTF_8), new RecordHeaders());
        bench.correct(erase());
        settle();
        assertThat(bench.quotes()).extracting(QuoteEvent::change).containsExactly(Change.RETRACTED);
        assertThat(corrected("applied")).isEqualTo(1);
        assertThat(corrected("settled")).isZero();
    }
}
