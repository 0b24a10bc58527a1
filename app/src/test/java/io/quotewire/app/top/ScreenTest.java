package io.quotewire.app.top;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.monitor.NewsroomSnapshots;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.ShownStatements;
import io.quotewire.app.terminal.Style;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.streaming.contract.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScreenTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");
    private static final String TOPIC = HostileSnapshot.TOPIC;

    @ParameterizedTest
    @ValueSource(ints = {16, 40, 80, 200})
    void foreignTextFitsAndHasNoControlCharacters(int width) {
        View first = View.FIRST;
        Stream.of(
                        first,
                        first.selecting(true, 0),
                        first.filtered("evil", true),
                        first.into(Optional.of(TOPIC), Optional.empty()),
                        first.into(Optional.empty(), Optional.of(HostileSnapshot.TEXT)))
                .flatMap(view -> screen(HostileSnapshot.at(NOW), view, width).lines(24).stream())
                .forEach(line -> {
                    assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(width);
                    assertThat(line.codePoints()).noneMatch(ScreenTest::steers);
                });
    }

    @Test
    void firstLinesSayWhatIsWrong() {
        assertThat(text(screen(HostileSnapshot.at(NOW), View.FIRST, 120)
                        .lines(24)
                        .subList(1, 10)))
                .contains("1 record, 1 unread", "news.sink on news.articles: 7 to read, the next 70 s old, growing")
                .contains("by an open transaction", "5 records deleted unread", "sink not ready", "processor down")
                .contains("2 feeds silent", "1 feed incomplete");
    }

    @Test
    void smallScreenShowsAllFourAnswers() {
        List<String> lines = screen(NewsroomSnapshots.at(NOW), View.FIRST, 80).lines(24);

        assertThat(lines).hasSize(24).allMatch(line -> Columns.width(line) <= 80);
        assertThat(text(lines.subList(1, 8)))
                .contains("Flowing? yes: 12 articles/min come through, 30 quotes/min; last 2.0 s ago")
                .contains(
                        "Late? archive on news.quotes: 1234 to read, the next 12 min old, growing; nobody" + " runs it")
                .contains("Refused? 5 records, 2 unread: 2 not-json; last 12 s ago: no JSON object")
                .contains("Quoted now Ada Ruiz 2 articles, Ben Okri 1 (latest 4 quotes, 2.0 s–5.0 s old)");
        assertThat(lines)
                .anyMatch(line -> line.matches(" +archive +news\\.quotes +Empty +0 +1234 +0 +12 min +yes"))
                .anyMatch(line -> line.matches(" +2.0 s  Ada Ruiz: Said 0"))
                .anyMatch(line -> line.matches(" +4.0 s  port official: Said 2"))
                .as("whom nobody reads nobody is behind")
                .anyMatch(line -> line.matches("..news\\.counts .* - +- .*"))
                .anyMatch(line -> line.contains("TOPIC (5 of 9)"));
    }

    @Test
    void filterMatchesTheTextShown() {
        Screen official = screen(NewsroomSnapshots.at(NOW), View.FIRST.filtered("official", false), 80);

        assertThat(official.quotes()).extracting(LatestQuote::text).containsExactly("Said 2");
        assertThat(screen(NewsroomSnapshots.at(NOW), View.FIRST.filtered("null", false), 80)
                        .quotes())
                .isEmpty();
    }

    @Test
    void partsOfAStatementAreShownOnceAndEqualStatementsEach() {
        ShownStatements shown = new ShownStatements();

        assertThat(Stream.of(said(1), said(1), said(2), said(null), said(null))
                        .filter(quote -> Tables.isNew(quote, shown)))
                .extracting(LatestQuote::statement)
                .containsExactly(1, 2, null, null);
    }

    private static LatestQuote said(@Nullable Integer statement) {
        return new LatestQuote(
                "q",
                "a",
                null,
                "Wire",
                null,
                "Ana Ruiz",
                null,
                null,
                "No.",
                statement,
                "DIRECT",
                0.9,
                List.of(),
                NOW,
                NOW);
    }

    @Test
    void lateGroupsOfTheInstallationComeFirst() {
        assertThat(text(screen(NewsroomSnapshots.stuck(NOW), View.FIRST, 80).lines(24)))
                .contains("Flowing? no: articles wait, none came through in the last minute; last 95 s ago")
                .contains("Late? news.processor on news.articles: 7 to read, the next 90 s old, growing; nobody runs"
                        + " it; archive on news.quotes 12 min");
    }

    @Test
    void unknownAgeOfWhatWaitsIsNotCalledNone() {
        List<String> lines = screen(NewsroomSnapshots.slow(NOW), View.FIRST, 80).lines(24);

        assertThat(lines)
                .anyMatch(line -> line.matches(" +news\\.processor +news\\.articles +Stable +2 +7 +0 +\\? +\\?"))
                .anyMatch(line -> line.matches("..news\\.articles .* 7 +\\? .*"));
    }

    @Test
    void firstSnapshotDoesNotSayThatALagGrows() {
        List<String> lines = screen(NewsroomSnapshots.at(NOW), new TopicRates(1), View.FIRST, 80)
                .lines(24);

        assertThat(text(lines))
                .contains("1234 to read, the next 12 min old; nobody runs it Refused?")
                .doesNotContain("growing");
        assertThat(lines).anyMatch(line -> line.matches(" +archive .* 12 min  \\?"));
    }

    @ParameterizedTest
    @CsvSource({"80,20", "60,16", "50,14", "40,16", "40,10"})
    void tooSmallWindowDropsTablesBeforeAnswers(int width, int height) {
        List<String> lines =
                screen(NewsroomSnapshots.at(NOW), View.FIRST, width).lines(height);

        assertThat(lines).hasSizeLessThanOrEqualTo(height).allMatch(line -> Columns.width(line) <= width);
        assertThat(lines.get(0)).contains("?: help");
        assertThat(text(lines))
                .contains("Flowing?", "Late?", "Refused?", "Quoted now", "2 not-json")
                .doesNotContain("no groups");
        assertThat(lines.get(lines.size() - 1)).doesNotContain("TOPIC").doesNotContain("GROUP");
        if (height > 10) {
            assertThat(text(lines)).contains("last 12 s ago: no JSON object", "nobody runs it", "TOPIC");
        }
    }

    @Test
    void narrowTableKeepsTheImportantColumns() {
        List<String> lines = screen(NewsroomSnapshots.at(NOW), View.FIRST, 60).lines(24);

        assertThat(lines)
                .anyMatch(line -> line.matches("> news\\.articles +12/min +1 +0\\.4 s +2\\.0 s"))
                .anyMatch(line -> line.matches(" +archive +news\\.quotes +0 +1234 +12 min"));
    }

    @Test
    void selectedQuotesAreShownOnATinyScreen() {
        List<String> lines = screen(NewsroomSnapshots.at(NOW), View.FIRST.selecting(true, 0), 80)
                .lines(11);

        assertThat(lines).anyMatch(line -> line.startsWith("> ") && line.endsWith("Ada Ruiz: Said 0"));
        assertThat(text(lines)).doesNotContain("TOPIC");
    }

    @Test
    void filteredGroupsStillCountAsRunning() {
        assertThat(text(screen(NewsroomSnapshots.at(NOW), View.FIRST.filtered("none", false), 80)
                        .lines(24)))
                .doesNotContain("no service has run");
    }

    @Test
    void selectionIsVisibleOnASmallScreen() {
        View last = View.FIRST.selecting(false, 8);

        assertThat(screen(NewsroomSnapshots.at(NOW), last, 80).lines(24))
                .anyMatch(line -> line.startsWith("> news.corrections"));
    }

    @Test
    void everyAnswerIsShownDespiteManyTroubles() {
        List<String> lines = screen(HostileSnapshot.at(NOW), View.FIRST, 80).lines(24);

        assertThat(text(lines)).contains("Flowing?", "Late?", "Refused?", "Quoted now", "Trouble", "TOPIC", "GROUP");
        assertThat(lines).hasSizeLessThanOrEqualTo(24);
        assertThat(lines.get(lines.size() - 1)).contains("evil");
    }

    @Test
    void helpFitsASmallScreen() {
        List<String> lines =
                screen(NewsroomSnapshots.at(NOW), View.FIRST.helping(true), 80).lines(24);

        assertThat(lines).allMatch(line -> Columns.width(line) <= 80);
        assertThat(text(lines))
                .contains("HELD", "LAG", "BEHIND", "Unread:", "Stable:", "Empty:", "minute")
                .contains("behind a transaction that a producer has not ended");
        assertThat(HelpText.LINES).hasSizeLessThan(24).allMatch(line -> Columns.width(line) <= 80);
    }

    private static String text(List<String> lines) {
        return String.join(" ", lines).replaceAll(" +", " ");
    }

    private static Screen screen(Snapshot snapshot, View view, int width) {
        TopicRates rates = new TopicRates(4);
        rates.add(Snapshot.unanswered(snapshot.at().minusSeconds(2)));
        rates.add(snapshot);
        return screen(snapshot, rates, view, width);
    }

    private static Screen screen(Snapshot snapshot, TopicRates rates, View view, int width) {
        return new Screen(snapshot, view, rates, new Topics("news"), width, new Style(false));
    }

    private static boolean steers(int codePoint) {
        return Character.isISOControl(codePoint) || (codePoint >= 0x202A && codePoint <= 0x202E) || codePoint == 0x2066;
    }
}
