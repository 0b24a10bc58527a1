package io.quotewire.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quotewire.app.command.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchFiguresTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void delaysArePercentiles() {
        Delays hundred = Delays.of(
                LongStream.rangeClosed(1, 100).map(i -> (101 - i) * MILLISECOND).toArray());
        assertThat(hundred).isEqualTo(new Delays(100, 50, 95, 99, 100));
        assertThat(Delays.of(new long[] {3 * MILLISECOND})).isEqualTo(new Delays(1, 3, 3, 3, 3));
        assertThat(Delays.of(new long[0]).quoted()).isZero();
    }

    @Test
    void slopeIsThatOfTheLeastSquaresLine() {
        Slope slope = new Slope();
        assertThat(slope.perSecond()).isZero();
        slope.add(10, 100);
        assertThat(slope.perSecond()).isZero();
        slope.add(11, 130);
        slope.add(12, 100);
        slope.add(13, 130);
        assertThat(slope.perSecond()).isCloseTo(6, within(1e-9));
    }

    @Test
    void rateIsSustainedIfNoServiceFallsBehindByMoreThanOnePerCent() {
        assertThat(new TriedRate(100, 0.01, -0.2).holds()).isTrue();
        assertThat(new TriedRate(100, 0.011, 0).holds()).isFalse();
        assertThat(new TriedRate(100, 0, 0.011).holds()).isFalse();
        TriedRate highest = new TriedRate(110, 0, 0);
        assertThat(BenchReport.highest(List.of(new TriedRate(100, 0, 0), highest, new TriedRate(121, 1, 0))))
                .contains(highest);
        assertThat(BenchReport.highest(List.of(new TriedRate(121, 1, 0)))).isEmpty();
    }

    @Test
    void medianOfRoundsIsTakenPerFigure() {
        MeasuredRound median = MeasuredRound.median(List.of(round(10, 3), round(30, 1), round(20, 2)));
        assertThat(median).isEqualTo(round(20, 2));
        assertThat(MeasuredRound.of(500, new RoundTimes(1, 2, 4), Map.of("sink", 1.0), Map.of("sink", 2.0)))
                .isEqualTo(round(125, 2));
    }

    @Test
    void unreadableNewsFileIsNamedWithTheReason(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> BenchNews.read(folder.resolve("none.jsonl")))
                .hasMessage("cannot read " + folder.resolve("none.jsonl") + ": no such file");
        Path text = Files.writeString(folder.resolve("a.txt"), "“No”");
        assertThatThrownBy(() -> BenchNews.read(text))
                .hasMessageStartingWith(text + " holds a line that is not JSON: ")
                .hasMessageNotContaining("REDACTED");
        Path empty = Files.createFile(folder.resolve("a.jsonl.gz"));
        assertThatThrownBy(() -> BenchNews.read(empty)).hasMessage("cannot read " + empty + ": broken gzip");
    }

    @Test
    void copyingForLessThanTenSecondsIsTooShort() {
        assertThat(new PassThrough(57_000, 9.9).isTooShort()).isTrue();
        assertThat(new PassThrough(57_000, 10).isTooShort()).isFalse();
    }

    @Test
    void planWithoutArticlesOrRateIsRefused() {
        assertThatThrownBy(() -> new BenchPlan(
                        1, 1, Duration.ZERO, Duration.ofSeconds(1), Optional.of(0.0), Optional.empty(), 1))
                .isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> new BenchPlan(
                        0, 1, Duration.ZERO, Duration.ofSeconds(1), Optional.empty(), Optional.empty(), 1))
                .isInstanceOf(CommandException.class);
    }

    private static MeasuredRound round(double rate, double seconds) {
        return new MeasuredRound(rate, Map.of("sink", seconds));
    }
}
