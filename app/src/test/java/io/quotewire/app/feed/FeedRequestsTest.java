package io.quotewire.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.command.ExitStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options of {@code feed} that show or request something instead of feeding. */
class FeedRequestsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--status --poll https://wire.example/rss | --status only shows the feeds",
                "--status --forget https://wire.example/rss | --status only shows the feeds",
                "--status news.jsonl | leave out news.jsonl",
                "--poll https://wire.example/rss https://wire.example/rss | leave out https://wire.example/rss",
                "--forget https://wire.example/rss --http 9480 | leave out --http",
                "--json news.jsonl | --json belongs to --status"
            })
    void whatWouldBeLeftOutIsRefused(String options, String reason) {
        CommandLineRun run = CommandLineRun.of(("feed " + options).split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(reason);
    }
}
