package io.quotewire.app.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.terminal.Style;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountSentenceTest {
    private final CountSentence sentence = new CountSentence(new Style(false));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        `kind`:`speaker`,`window`:`total`,`articles`:1,`quotesDirect`:1|Ana is quoted once (1 direct) in 1 article \
        all told
        `kind`:`speaker`,`window`:`2026-03-01`,`articles`:2,`quotesDirect`:1,`quotesIndirect`:1|Ana is quoted twice \
        (1 direct, 1 indirect) in 2 articles on 2026-03-01
        `kind`:`speaker`,`window`:`2026-03-01`,`articles`:0,`undatedArticles`:2|Ana is quoted 0 times in 0 articles \
        on 2026-03-01, beside 2 undated articles
        `kind`:`entity`,`window`:`total`,`articles`:3,`mentions`:1200|Ana is named 1,200 times in 3 articles all told
        `kind`:`speaker-entity`,`about`:`Peru`,`window`:`total`,`articles`:1,`quotesMixed`:3|Ana speaks of Peru 3 \
        times (3 mixed) in 1 article all told
        `kind`:`publisher`,`window`:`total`,`articles`:1,`mentions`:1,`quotesDirect`:1|Ana has 1 article with 1 \
        mention and 1 quote all told
        `kind`:`publisher`,`window`:`total`,`articles`:2,`mentions`:1,`quotesDirect`:5,`unnamed`:2,`unknown`:1|Ana \
        has 2 articles with 1 mention and 5 quotes (2 without a name, 1 of unknown speakers) all told
        `kind`:`saying`,`window`:`total`,`articles`:2,`quotesDirect`:2|Ana (saying) counts 2 quotes in 2 articles all \
        told
        """)
    void countReadsAsASentence(String fields, String expected) throws IOException {
        assertThat(sentence.of(Json.mapper().readTree("{\"name\":\"Ana\"," + fields.replace('`', '"') + '}')))
                .isEqualTo(expected);
    }

    @Test
    void deletedCountReadsAsASentence() {
        assertThat(sentence.gone("speaker|PERSON|Ana %7C Ruiz|2026-03-01"))
                .isEqualTo("Ana | Ruiz is no longer counted as speaker on 2026-03-01");
        assertThat(sentence.gone("speaker-entity|PERSON|Ana|LOCATION|Peru|total"))
                .isEqualTo("Ana is no longer counted as speaker on Peru all told");
        assertThat(sentence.gone("publisher|Wire|total")).isEqualTo("Wire is no longer counted as publisher all told");
    }

    @Test
    void shortenedKeyIsShownAsItIs() {
        String name = "a".repeat(250);
        String organization = Keys.count(Kind.ENTITY, EntityType.ORGANIZATION, "b".repeat(600), null, null, "total");
        String pair = Keys.count(Kind.SPEAKER_ENTITY, EntityType.PERSON, name, EntityType.PERSON, name, "2026-03-01");

        assertThat(sentence.gone(organization)).isEqualTo("a count is gone: " + organization);
        assertThat(sentence.gone(pair)).isEqualTo("a count is gone: " + pair);
    }

    @Test
    void onlyTheLastUpdateOfASecondIsShown() {
        SteppedClock now = new SteppedClock();
        FoldedCounts folded = new FoldedCounts(now);
        folded.add("ana", "Ana 1");
        folded.add("bo", "Bo 1");
        folded.add("ana", "Ana 2");
        assertThat(folded.due()).isEmpty();

        now.step(Duration.ofSeconds(1));
        assertThat(folded.due()).containsExactly("Bo 1", "Ana 2");
        assertThat(folded.due()).isEmpty();
        folded.add("ana", "Ana 3");
        assertThat(folded.all()).containsExactly("Ana 3");
    }

    private static final class SteppedClock extends Clock {
        private Instant now = Instant.EPOCH;

        void step(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
