package io.quotewire.app.top;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.monitor.WatchedBrokerTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code top} on a cluster where someone else's group reads the installation's quotes, and falls behind. */
final class TopCommandTest extends WatchedBrokerTest {
    @BeforeAll
    static void fallBehind() throws Exception {
        CommandLineRun.of("topics", "create", "--partitions", "1", "-b", address());
        desk.write("news.quotes", 0, 5);
        desk.commit("archive", "news.quotes", 0, 2);
        desk.create("elsewhere", 1);
        desk.write("elsewhere", 0, 5);
        desk.commit("others", "elsewhere", 0, 0);
    }

    @Test
    void otherGroupsThatReadTheTopicsAreShown() throws Exception {
        assertThat(top("--once").out()).containsPattern("archive +news\\.quotes +Empty +0 +3 ");
        assertThat(top("--once", "--json").out())
                .contains("\"group\":\"archive\",\"topic\":\"news.quotes\"")
                .doesNotContain("others");
        assertThat(CommandLineRun.of("topics", "status", "-b", address()).out())
                .containsPattern("archive +news\\.quotes")
                .doesNotContain("others");
    }

    @Test
    void conditionsApplyToOtherGroups() throws Exception {
        CommandLineRun late = top("--fail-if", "lag_seconds{archive} > 0");

        assertThat(late.status()).isEqualTo(1);
        assertThat(late.err()).contains("lag_seconds{archive} > 0 holds");
        assertThat(top("--fail-if", "lag_records > 2").status()).isEqualTo(1);
        assertThat(top("--fail-if", "lag_records > 2", "--set", "monitor.groups=news\\..*")
                        .status())
                .isZero();
    }

    @Test
    void unknownNameInAConditionIsReported() throws Exception {
        CommandLineRun misspelt = top("--fail-if", "lag_seconds{archiv} > 0");

        assertThat(misspelt.status()).isZero();
        assertThat(misspelt.err()).contains("lag_seconds{archiv} > 0: nothing has this name; it counts as 0");
        assertThat(top("--fail-if", "members{archiv} < 1").status()).isEqualTo(1);
    }

    @Test
    void anInstallationWithoutTopicsIsNotGreen() throws Exception {
        CommandLineRun none = top("--prefix", "nowhere", "--fail-if", "lag_seconds > 60");

        assertThat(none.status()).isEqualTo(3);
        assertThat(none.err()).contains("no topic of this installation is seen");
        assertThat(top("--prefix", "nowhere", "--fail-if", "brokers < 1").status())
                .isZero();
        assertThat(top("--prefix", "nowhere", "--fail-if", "members{archive} < 1")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void contradictoryOptionsAreRefused() throws Exception {
        assertThat(top("--once", "--interval", "0s").err()).contains("--interval must be 100ms or more");
        assertThat(top("--once", "--interval", "PT-1S").status()).isEqualTo(2);
        assertThat(top("--once", "--fail-if", "lag_seconds > 60", "--hook", "http://127.0.0.1:1/")
                        .err())
                .contains("--hook keeps running and --once ends");
    }

    @Test
    void invalidConditionIsRefused() throws Exception {
        for (String none : List.of("", "lag > 60", "lag_seconds{archive} =", "lag_seconds > 1; ")) {
            assertThat(top("--fail-if", none).status()).as(none).isEqualTo(2);
        }
        assertThat(top("--fail-if", "").err()).contains("--fail-if: '' is no condition");
    }

    private static CommandLineRun top(String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of("top", "-b", address()));
        words.addAll(List.of(options));
        return CommandLineRun.of(words.toArray(String[]::new));
    }

    private static String address() {
        return desk.settings().bootstrapServers();
    }
}
