package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Article.Status;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions are ordered by revision, then by modification time if both have one, then by arrival. */
class ArticleVersionTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    /** The hour is that of the modification, if there is one. */
    @ParameterizedTest
    @CsvSource({
        // revision and hour of the current version, and of the arriving one; does it replace the current one, and also
        // a withdrawn one?
        "1, , 2, , true, true",
        "2, , 1, , false, false",
        "1, 8, 2, 7, true, true",
        "2, 7, 1, 8, false, false",
        "1, 7, 1, 8, true, true",
        "1, 8, 1, 7, false, false",
        "1, 8, 1, 8, true, false",
        "1, 8, 1, , true, false",
        "1, , 1, 8, true, false",
        "1, , 1, , true, false",
        "0, , 0, , true, true",
        "0, 8, 0, , true, true",
        "0, 8, 0, 8, true, false",
    })
    void olderNewerAndEqualVersionsAreOrdered(
            long current,
            @Nullable Integer currentHour,
            long coming,
            @Nullable Integer comingHour,
            boolean replaces,
            boolean bringsBack) {
        ArticleVersion before = version(current, currentHour);
        ArticleVersion next = version(coming, comingHour);
        assertThat(next.replaces(before, false, false)).isEqualTo(replaces);
        assertThat(next.replaces(before, true, false)).isEqualTo(bringsBack);
        assertThat(before.newest(next)).isEqualTo(replaces ? next : before);
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAWN, 3", "WITHHELD, 3", "USABLE, 0"})
    void withdrawalWithoutARevisionTakesTheNewestKnownRevision(Status status, long revision) {
        Article article = Article.builder("a").status(status).build();
        assertThat(ArticleVersion.of(article, Optional.of(version(3, 8))).revision())
                .isEqualTo(revision);
        assertThat(ArticleVersion.of(article, Optional.empty()).revision()).isZero();
        Article revised = article.toBuilder().revision(2L).build();
        assertThat(ArticleVersion.of(revised, Optional.of(version(3, 8))).revision())
                .isEqualTo(2);
    }

    @Test
    void newestOfTwoVersionsIsChosen() {
        Optional<ArticleVersion> first = Optional.of(version(1, null));
        Optional<ArticleVersion> second = Optional.of(version(2, null));
        assertThat(ArticleVersion.newest(first, second)).isEqualTo(second);
        assertThat(ArticleVersion.newest(second, first)).isEqualTo(second);
        assertThat(ArticleVersion.newest(first, Optional.empty())).isEqualTo(first);
        assertThat(ArticleVersion.newest(Optional.empty(), second)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "USABLE, , false",
        "WITHHELD, , true",
        "USABLE, 13, true",
        "USABLE, 12, false",
        "USABLE, 11, false",
        "WITHDRAWN, 13, false"
    })
    void withheldOrEmbargoedVersionWaits(Status status, @Nullable Integer embargo, boolean waits) {
        Article article =
                Article.builder("a").status(status).embargoedUntil(at(embargo)).build();
        assertThat(ArticleVersion.waits(article, NOW)).isEqualTo(waits);
    }

    @Test
    void versionWithoutATimeKeepsThePreviousOnesTime() {
        assertThat(version(1, null).after(version(1, 8))).isEqualTo(version(1, 8));
        assertThat(version(2, null).after(version(1, 8))).isEqualTo(version(2, null));
        assertThat(version(1, 9).after(version(1, 8))).isEqualTo(version(1, 9));
    }

    private static ArticleVersion version(long revision, @Nullable Integer hour) {
        return new ArticleVersion(revision, at(hour));
    }

    private static @Nullable Instant at(@Nullable Integer hour) {
        return hour == null ? null : Instant.parse("2026-03-01T00:00:00Z").plusSeconds(3600L * hour);
    }
}
