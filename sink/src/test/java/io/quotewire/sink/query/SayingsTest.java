package io.quotewire.sink.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.sink.view.Diffusion;
import io.quotewire.sink.view.Telling;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tellings of one saying, shortened or not, and those of a release that identified sayings by fingerprint only. */
class SayingsTest extends ViewsBench {
    private static final String CUT = "Nobody who has seen the old bridge in winter would let a child walk over it";
    private static final String WHOLE = "We have waited. " + CUT + ". That is all.";
    private static final String MORNING = "2026-03-01T09:00:00Z";
    private static final String NOON = "2026-03-01T12:00:00Z";

    @Test
    void shortenedQuotesBelongToTheSaying() throws IOException {
        said("whole", WHOLE, NOON);
        said("cut", CUT + ',', MORNING);

        assertThat(of(Ids.saying(CUT))).containsExactly("cut", "whole");
        quote("whole", Map.of("change", "RETRACTED"));
        assertThat(of(Ids.saying(WHOLE))).containsExactly("cut");
    }

    @Test
    void textOfASayingIsThatOfItsFirstQuote() throws IOException {
        said("whole", WHOLE, NOON);
        said("cut", CUT + ',', MORNING);

        assertThat(told(Telling.Kind.SAYING, "total"))
                .extracting(
                        Diffusion::text,
                        Diffusion::articles,
                        each -> each.first().articleId())
                .containsExactly(tuple(CUT + ',', 2L, "article of cut"));
    }

    /** It is found and removed under the id that it was published with. */
    @ParameterizedTest
    @ValueSource(strings = {"it is retracted", "it is published again"})
    void quotesOfAnEarlierReleaseAreRetractedByTheirFingerprint(String what) throws IOException {
        saidBefore("q1", CUT + '.', MORNING);
        saidBefore("q2", '“' + CUT + '”', NOON);
        said("q3", WHOLE, NOON);
        assertThat(of(Ids.fingerprint(CUT))).containsExactly("q1", "q2");
        assertThat(of(Ids.saying(CUT))).containsExactly("q3");
        assertThat(told(Telling.Kind.SAYING, "total"))
                .extracting(Diffusion::id, Diffusion::articles)
                .containsExactly(tuple(Ids.fingerprint(CUT), 2L));

        boolean isRetracted = what.endsWith("retracted");
        if (isRetracted) {
            quote("q1", Map.of("change", "RETRACTED"));
            quote("q2", Map.of("change", "RETRACTED", "sayingId", Ids.saying(CUT)));
        } else {
            said("q1", CUT + '.', MORNING);
            said("q2", '“' + CUT + '”', NOON);
        }
        assertThat(of(Ids.fingerprint(CUT))).isEmpty();
        assertThat(of(Ids.saying(CUT))).hasSize(isRetracted ? 1 : 3);
        assertThat(told(Telling.Kind.SAYING, "total"))
                .extracting(Diffusion::id, Diffusion::articles)
                .containsExactlyElementsOf(isRetracted ? List.of() : List.of(tuple(Ids.saying(CUT), 3L)));
    }

    private void said(String id, String text, String publishedAt) throws IOException {
        quote(id, fields(id, text, publishedAt));
    }

    /** As an event without {@code sayingId}. */
    private void saidBefore(String id, String text, String publishedAt) throws IOException {
        Map<String, Object> fields = fields(id, text, publishedAt);
        fields.put("sayingId", null);
        quote(id, fields);
    }

    private static Map<String, Object> fields(String id, String text, String publishedAt) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("articleId", "article of " + id);
        fields.put("text", text);
        fields.put("fingerprint", Ids.fingerprint(text));
        fields.put("sayingId", Ids.saying(text));
        fields.put("publishedAt", publishedAt);
        return fields;
    }

    private List<String> of(String saying) {
        return quotes(new Question.OfSaying(saying, 10)).items().stream()
                .map(QuoteEvent::id)
                .toList();
    }
}
