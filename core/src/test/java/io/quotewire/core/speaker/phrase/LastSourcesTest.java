package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastSourcesTest {
    @Test
    void areTheLastOfTheirSentence() {
        NewsText text = text("Larkin said it was late and Okafor said it was dark.");

        assertThat(last(text, frame(text, "Okafor", "said"), frame(text, "Larkin", "said")))
                .isEqualTo("Okafor");
    }

    @Test
    void areEmptyIfNobodySpeaks() {
        assertThat(last(text("The winch broke."))).isNull();
    }

    @Test
    void excludeAsides() {
        NewsText met = text("Larkin met Okafor, who said it was dark.");
        NewsText when = text("When Okafor said it was dark, Larkin laughed.");
        NewsText quoted = text("Larkin quoted Okafor as saying it was dark.");

        assertThat(last(met, frame(met, "Okafor, who", "said"))).isNull();
        assertThat(last(when, frame(when, "Okafor", "said"))).isNull();
        assertThat(last(quoted, frame(quoted, "Okafor", "saying"))).isNull();
    }

    @Test
    void areThoseWhoTellAtTheEndWhatAnotherSaid() {
        NewsText told = text("Larkin said it was dark, his aide [P Ana Ruiz] said.");
        NewsText left = text("Larkin said it was dark, as [P Ana Ruiz] left.");

        assertThat(last(told, frame(told, "Larkin", "said"))).isEqualTo("his aide Ana Ruiz");
        assertThat(last(left, frame(left, "Larkin", "said"))).isEqualTo("Larkin");
    }

    @Test
    void tellWhereThePersonAskedStands() {
        NewsText text = text("Larkin asked [P David Okafor] if it was dark.");
        LastSources sources = LastSources.of(text, List.of(frame(text, "Larkin", "asked")));

        assertThat(sources.in(0)).isNull();
        assertThat(sources.asked(0)).isEqualTo(text.names().firstToken(0));
    }

    private static NewsText text(String marked) {
        return MarkedText.of(marked).text();
    }

    private static @Nullable String last(NewsText text, AttributionFrame... frames) {
        SourceWords words = LastSources.of(text, List.of(frames)).in(0);
        return words == null ? null : SourceWords.words(text, words.first(), words.end());
    }

    private static AttributionFrame frame(NewsText text, String source, String cue) {
        String all = text.tokens().text();
        Span dark = span(all, "dark");
        return new AttributionFrame(
                QuoteType.INDIRECT, List.of(dark), span(all, cue), span(all, source), Evidence.CUE_BEHIND);
    }

    private static Span span(String all, String part) {
        int start = all.indexOf(part);
        return new Span(start, start + part.length());
    }
}
