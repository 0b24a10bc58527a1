package io.quotewire.core.evaluation;

import static io.quotewire.core.evaluation.Quotes.gold;
import static io.quotewire.core.evaluation.Quotes.got;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.model.Quote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageScoringTest {
    private static final String TEXT =
            "“The ferry sails at noon,” said Ana Ruiz. “The winch is broken,” she added. A “fair deal” it is.";
    private static final String FERRY = "“The ferry sails at noon,”";
    private static final String WINCH = "“The winch is broken,”";
    private static final String DEAL = "“fair deal”";

    private final List<Failure> failures = new ArrayList<>();

    @Test
    void passageFoundByBothIsCounted() {
        Counts counts =
                score(List.of(gold(TEXT, FERRY, "Ana Ruiz", null)), List.of(got(TEXT, FERRY, "Ana Ruiz", "Ana Ruiz")));

        assertThat(of(
                        counts,
                        Counted.PASSAGES_GOLD,
                        Counted.PASSAGES_EXTRACTED,
                        Counted.FOUND,
                        Counted.JOINT,
                        Counted.STRICT))
                .containsOnly(1L);
        assertThat(failures).isEmpty();
    }

    @Test
    void annotatedPassageNotExtractedIsMissed() {
        Counts counts = score(List.of(gold(TEXT, FERRY, "Ana Ruiz", null)), List.of());

        assertThat(of(counts, Counted.PASSAGES_GOLD, Counted.PASSAGES_EXTRACTED))
                .containsExactly(1L, 0L);
        assertThat(failures)
                .extracting(Failure::kind, Failure::text, Failure::expected)
                .containsExactly(tuple(FailureKind.PASSAGE_MISSED, FERRY, "Ana Ruiz"));
    }

    @Test
    void unannotatedPassageIsInvented() {
        Counts counts =
                score(List.of(gold(TEXT, FERRY, null, null)), List.of(got(TEXT, FERRY, "Ana Ruiz", "Ana Ruiz")));

        assertThat(of(counts, Counted.PASSAGES_GOLD, Counted.PASSAGES_EXTRACTED))
                .containsExactly(0L, 1L);
        assertThat(failures)
                .extracting(Failure::kind, Failure::got)
                .containsExactly(tuple(FailureKind.PASSAGE_INVENTED, "Ana Ruiz = Ana Ruiz"));
    }

    @Test
    void ignoresAnExtractedPassageWithoutASpeaker() {
        Counts counts = score(List.of(), List.of(got(TEXT, FERRY, null, null)));

        assertThat(counts.get(Counted.PASSAGES_EXTRACTED)).isZero();
    }

    @Test
    void muchLongerQuoteDoesNotMatch() {
        String whole = TEXT.substring(0, TEXT.length() - 1);

        assertThat(score(List.of(), List.of(got(TEXT, whole, "Ana Ruiz", "Ana Ruiz")))
                        .get(Counted.PASSAGES_EXTRACTED))
                .isZero();
    }

    @Test
    void longQuoteMatchesAnEquallyLongAnnotation() {
        String whole = TEXT.substring(0, TEXT.length() - 1);

        assertThat(score(
                                List.of(gold(TEXT, whole, "Ana Ruiz", null)),
                                List.of(got(TEXT, whole, "Ana Ruiz", "Ana Ruiz")))
                        .get(Counted.FOUND))
                .isEqualTo(2);
    }

    @Test
    void quoteMustCoverHalfOfThePassage() {
        assertThat(score(List.of(gold(TEXT, "“The ferry sa", "Ana Ruiz", null)), List.of())
                        .get(Counted.PASSAGES_GOLD))
                .isEqualTo(1);
        assertThat(score(List.of(gold(TEXT, "“The ferry s", "Ana Ruiz", null)), List.of())
                        .get(Counted.PASSAGES_GOLD))
                .isZero();
    }

    @Test
    void wrongSpeakerCountsAsFoundOnly() {
        Counts counts =
                score(List.of(gold(TEXT, FERRY, "Ana Ruiz", "Ana Ruiz")), List.of(got(TEXT, FERRY, "she", "Bo Hale")));

        assertThat(of(counts, Counted.FOUND, Counted.JOINT, Counted.STRICT, Counted.NAMED, Counted.NAMED_RIGHT))
                .containsExactly(1L, 0L, 0L, 1L, 0L);
        assertThat(failures).extracting(Failure::kind).containsExactly(FailureKind.PASSAGE_WRONG_SPEAKER);
    }

    @Test
    void rightPronounWithAWrongNameCountsAsJointOnly() {
        Counts counts =
                score(List.of(gold(TEXT, WINCH, "she", "Ana Ruiz")), List.of(got(TEXT, WINCH, "she", "Bo Hale")));

        assertThat(of(counts, Counted.JOINT, Counted.STRICT, Counted.PRONOUNS, Counted.PRONOUNS_RIGHT, Counted.NAMED))
                .containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(failures).extracting(Failure::kind).containsExactly(FailureKind.PASSAGE_WRONG_NAME);
    }

    @Test
    void pronounsAreCountedSeparatelyFromNames() {
        Counts counts =
                score(List.of(gold(TEXT, WINCH, "she", "Ana Ruiz")), List.of(got(TEXT, WINCH, "she", "Ana Ruiz")));

        assertThat(of(counts, Counted.PRONOUNS_RIGHT, Counted.NAMED_RIGHT)).containsExactly(1L, 0L);
    }

    @Test
    void countsShortUnannotatedPassagesLeftOut() {
        Counts counts = score(List.of(), List.of());

        assertThat(of(counts, Counted.SHORT, Counted.SHORT_LEFT)).containsOnly(1L);
    }

    @Test
    void reportsShortInventedPassages() {
        Counts counts = score(List.of(), List.of(got(TEXT, DEAL, "Ana Ruiz", "Ana Ruiz")));

        assertThat(of(counts, Counted.SHORT, Counted.SHORT_LEFT, Counted.PASSAGES_EXTRACTED))
                .containsExactly(1L, 0L, 0L);
        assertThat(failures).extracting(Failure::kind).containsExactly(FailureKind.SHORT_TAKEN);
    }

    @Test
    void doesNotCountShortAnnotatedPassages() {
        Counts counts = score(List.of(gold(TEXT, DEAL, "Ana Ruiz", null)), List.of());

        assertThat(of(counts, Counted.SHORT, Counted.PASSAGES_GOLD)).containsOnly(0L);
    }

    private Counts score(List<GoldQuote> annotated, List<Quote> extracted) {
        ScoredText text = new ScoredText(TEXT);
        Counts.Builder counts = new Counts.Builder();
        new PassageScoring(text, annotated, extracted, counts, new FailureList("a", text, failures)).score();
        return counts.build();
    }

    private static List<Long> of(Counts counts, Counted... which) {
        return List.of(which).stream().map(counts::get).toList();
    }
}
