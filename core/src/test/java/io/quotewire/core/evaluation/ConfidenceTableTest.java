package io.quotewire.core.evaluation;

import static io.quotewire.core.evaluation.Quotes.gold;
import static io.quotewire.core.evaluation.Quotes.got;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether the published confidence equals the share that is right. */
class ConfidenceTableTest {
    private static final String TEXT =
            "“The ferry sails at noon,” said Ana Ruiz. “The winch is broken,” Peter Hale said on Friday.";
    private static final String FERRY = "“The ferry sails at noon,”";
    private static final String WINCH = "“The winch is broken,”";

    @Test
    void countsCorrectQuotesPerConfidence() {
        List<ConfidenceShare> shares = table(
                        List.of(gold(TEXT, FERRY, "Ana Ruiz", null), gold(TEXT, WINCH, "Ana Ruiz", null)),
                        List.of(got(TEXT, FERRY, "Ana Ruiz", "Ana Ruiz"), got(TEXT, WINCH, "Peter Hale", "Peter Hale")))
                .byTenth();

        assertThat(shares).singleElement().satisfies(share -> {
            assertThat(share.label()).isEqualTo("0.9");
            assertThat(share.quotes()).isEqualTo(2);
            assertThat(share.right()).isEqualTo(50);
        });
    }

    @Test
    void isOrderedByDescendingConfidence() {
        assertThat(table(List.of(), List.of(sure(FERRY, 0.5), sure(WINCH, 0.91), sure("Friday", 0.59)))
                        .byTenth())
                .extracting(ConfidenceShare::label, ConfidenceShare::quotes)
                .containsExactly(tuple("0.9", 1), tuple("0.5", 2));
    }

    @Test
    void showsTheTypeNextToTheValue() {
        assertThat(table(List.of(), List.of(sure(FERRY, 0.97))).byValue())
                .extracting(ConfidenceShare::label)
                .containsExactly("DIRECT 0.97");
    }

    @Test
    void contentIsRightIfItsBoundsMatch() {
        ConfidenceTable table = table(
                List.of(gold(TEXT, FERRY, "Ana Ruiz", null), gold(TEXT, "winch is broken", "Peter Hale", null)),
                List.of(got(TEXT, FERRY, "Peter Hale", "Peter Hale"), got(TEXT, WINCH, "Peter Hale", "Peter Hale")));

        assertThat(table.contentByTenth()).singleElement().satisfies(share -> {
            assertThat(share.label()).isEqualTo("1.0");
            assertThat(share.right()).isEqualTo(50);
        });
        assertThat(table.speakerByTenth())
                .singleElement()
                .satisfies(share -> assertThat(share.right()).isEqualTo(50));
        assertThat(table.allByTenth())
                .singleElement()
                .satisfies(share -> assertThat(share.right()).isZero());
    }

    @Test
    void checksTheSpeakerOfSpeechOnly() {
        assertThat(table(List.of(), List.of(sure(FERRY, 0.9))).speakerByTenth()).isEmpty();
    }

    @Test
    void contentMatchesIfHalfOverlaps() {
        assertThat(right(FERRY, "Ana Ruiz", null, got(TEXT, "noon", "Ana Ruiz", "Ana Ruiz")))
                .isTrue();
        assertThat(right("noon", "Ana Ruiz", null, got(TEXT, FERRY, "Ana Ruiz", "Ana Ruiz")))
                .isFalse();
    }

    @Test
    void unannotatedQuoteIsWrong() {
        assertThat(right(FERRY, null, null, got(TEXT, FERRY, "Ana Ruiz", "Ana Ruiz")))
                .isFalse();
    }

    @Test
    void needsThePersonsNameIfAnnotated() {
        assertThat(right(FERRY, "Ana Ruiz", "Ana Ruiz", got(TEXT, FERRY, "Ana Ruiz", "Bo Hale")))
                .isFalse();
        assertThat(right(FERRY, "Ana Ruiz", null, got(TEXT, FERRY, "Ana Ruiz", "Bo Hale")))
                .isTrue();
    }

    @Test
    void doesNotNeedTheNameOfAnOrganization() {
        Quote organization = got(TEXT, FERRY, "Ana Ruiz", "harbour board", SpeakerKind.ORGANIZATION, 0.95);

        assertThat(right(FERRY, "Ana Ruiz", "Ana Ruiz", organization)).isTrue();
    }

    @Test
    void needsTheSpeakersWords() {
        assertThat(right(FERRY, "Ana Ruiz", null, got(TEXT, FERRY, "Peter Hale", "Ana Ruiz")))
                .isFalse();
    }

    @Test
    void intervalIsNarrowIfAllArticlesAgree() {
        ConfidenceShare share = table(
                        List.of(gold(TEXT, FERRY, "Ana Ruiz", null)), List.of(got(TEXT, FERRY, "Ana Ruiz", "Ana Ruiz")))
                .byTenth()
                .get(0);

        assertThat(share.low()).isEqualTo(100);
        assertThat(share.high()).isEqualTo(100);
    }

    @Test
    void intervalIsWideIfTwoArticlesDisagree() {
        Quote quote = got(TEXT, FERRY, "Ana Ruiz", "Ana Ruiz");
        ConfidenceShare share = ConfidenceTable.of(
                        List.of(
                                new GoldArticle("one", TEXT, List.of(gold(TEXT, FERRY, "Ana Ruiz", null))),
                                new GoldArticle("other", TEXT, List.of())),
                        extracting(List.of(quote)))
                .byTenth()
                .get(0);

        assertThat(share.right()).isEqualTo(50);
        assertThat(share.low()).isZero();
        assertThat(share.high()).isEqualTo(100);
    }

    private static Quote sure(String content, double confidence) {
        return got(TEXT, content, "Ana Ruiz", "Ana Ruiz", SpeakerKind.PERSON, confidence);
    }

    private static boolean right(String content, @Nullable String speaker, @Nullable String name, Quote extracted) {
        return table(List.of(gold(TEXT, content, speaker, name)), List.of(extracted))
                        .byTenth()
                        .get(0)
                        .right()
                == 100;
    }

    private static ConfidenceTable table(List<GoldQuote> annotated, List<Quote> extracted) {
        return ConfidenceTable.of(List.of(new GoldArticle("ferry", TEXT, annotated)), extracting(extracted));
    }

    private static Extractor extracting(List<Quote> quotes) {
        return new Extractor() {
            @Override
            public Extraction extract(String organization) {
                return new Extraction(quotes, List.of());
            }

            @Override
            public String version() {
                return "hand-made";
            }
        };
    }
}
