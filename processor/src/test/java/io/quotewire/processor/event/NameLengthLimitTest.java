package io.quotewire.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import io.quotewire.streaming.contract.MentionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names can be as long as an article if a publisher leaves out the blanks. */
class NameLengthLimitTest {
    private static final String LONGEST = "N".repeat(MentionEvent.MAX_NAME);
    private static final String LONGEST_RARE = "\uD835\uDCA9".repeat(MentionEvent.MAX_NAME);
    private static final String TOO_LONG = LONGEST + 'N';

    @Test
    void tooLongNameIsNeitherAMentionNorASubject() {
        CorrectedExtraction fitting = fitting(
                List.of(quote(by("Ada"), "Lima", TOO_LONG, LONGEST)),
                List.of(mention(0, TOO_LONG), mention(9_000, LONGEST), mention(18_000, "Lima")));
        assertThat(fitting.mentions()).extracting(Mention::entity).containsExactly(LONGEST, "Lima");
        assertThat(fitting.quotes().get(0).quote().about())
                .extracting(AboutEntity::entity)
                .containsExactly("Lima", LONGEST);
        assertThat(fitting.quotes().get(0).quote().speaker()).isEqualTo("Ada");
    }

    @Test
    void speakerWithATooLongNameIsUnnamed() {
        Quote quote =
                fitting(List.of(quote(by(TOO_LONG))), List.of()).quotes().get(0).quote();
        assertThat(quote.speaker()).isNull();
        assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.UNNAMED);
        assertThat(quote.speakerText()).isEqualTo("she");
    }

    @Test
    void jointSpeakersWithTooLongNamesAreDropped() {
        assertThat(speakers(by("Ada", TOO_LONG, "Bob"))).containsExactly("Ada", "Bob");
        assertThat(speakers(by(TOO_LONG, "Ada", "Bob"))).containsExactly("Ada", "Bob");
        assertThat(speakers(by(TOO_LONG, TOO_LONG))).isEmpty();
    }

    @Test
    void extractionWithoutTooLongNamesIsUnchanged() {
        CorrectedExtraction given = CorrectedExtraction.of(
                "a", new Extraction(List.of(quote(by(LONGEST, LONGEST_RARE), "Lima")), List.of(mention(0, LONGEST))));
        assertThat(NameLengthLimit.of(given)).isSameAs(given);
    }

    private static List<String> speakers(SaidBy by) {
        Quote quote = fitting(List.of(quote(by)), List.of()).quotes().get(0).quote();
        return quote.speaker() == null
                ? List.of()
                : Stream.concat(Stream.of(quote.speaker()), quote.coSpeakers().stream())
                        .toList();
    }

    private static CorrectedExtraction fitting(List<Quote> quotes, List<Mention> mentions) {
        return NameLengthLimit.of(CorrectedExtraction.of("a", new Extraction(quotes, mentions)));
    }

    private static SaidBy by(String name, String... others) {
        return new SaidBy(name, null, SpeakerKind.PERSON, null, List.of(others));
    }

    private static Quote quote(SaidBy by, String... about) {
        return new Quote(
                QuoteType.DIRECT,
                0,
                new Words("so", 0, 2),
                by,
                new Words("she", 10, 13),
                null,
                Arrays.stream(about)
                        .map(name -> new AboutEntity(EntityType.LOCATION, name))
                        .toList(),
                new Confidences(0.9, 1, 1),
                false);
    }

    private static Mention mention(int start, String name) {
        return new Mention(start, start + name.length(), EntityType.LOCATION, name, name, null, null);
    }
}
