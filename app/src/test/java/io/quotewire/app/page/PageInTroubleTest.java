package io.quotewire.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.monitor.NewsroomSnapshots;
import io.quotewire.monitor.page.PageServer;
import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.snapshot.Flow;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.GroupStatus.Behind;
import io.quotewire.monitor.snapshot.GroupStatus.Readers;
import io.quotewire.monitor.snapshot.ServiceStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.Snapshot.KafkaState;
import io.quotewire.monitor.snapshot.Snapshot.NewsState;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.monitor.snapshot.TopicStatus.Arriving;
import io.quotewire.monitor.snapshot.TopicStatus.HeldBack;
import io.quotewire.monitor.snapshot.TopicStatus.Retained;
import io.quotewire.monitor.snapshot.TopicStatus.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page without a cluster: nothing to show, something late, no server, and recovery. */
class PageInTroubleTest extends HandFedPage {
    @Test
    void emptyInstallationSaysWhatToDo() throws Exception {
        try (PageServer page = open()) {
            page.seen(look(null, null, List.of()));
            browser.open(page.address());
            browser.sees(
                    "Nothing fed yet",
                    "Nothing has been fed yet",
                    "quotewire feed",
                    "No group has read yet",
                    "Nobody yet");
            assertThat(browser.barriers()).isEmpty();
        }
    }

    @Test
    void latenessAndReadingProblemsAreShown() throws Exception {
        try (PageServer page = open()) {
            page.seen(look(NOW, 185.0, List.of("dead letters: not authorized")));
            browser.open(page.address());
            browser.sees(
                    "news.processor is 3 min behind",
                    "news.processor on news.articles: 7 records to read, the next 3 min old, growing",
                    "dead letters: not authorized");
        }
    }

    @Test
    void unknownAgeOfWhatWaitsIsNotShownAsKeepingPace() throws Exception {
        GroupStatus slow = GroupStatus.of(
                new Readers("news.processor", "classic", "Stable", 1),
                "news.articles",
                Behind.by(7, null),
                false,
                null,
                List.of());
        Snapshot look = look(NOW, null, List.of());
        try (PageServer page = open()) {
            page.seen(Snapshot.of(
                    NOW,
                    KafkaState.of(1, look.topics(), List.of(slow)),
                    new NewsState(List.of(), DeadLetterStatus.NONE, List.of(), look.flow()),
                    List.of()));
            browser.open(page.address());
            browser.sees(
                    "it is unknown how late readers are", "It could not be read how long records wait", "lag unknown");
        }
    }

    @Test
    void unavailableClusterIsShownAndThePageRecovers() throws Exception {
        try (PageServer page = open()) {
            page.seen(look(NOW, null, List.of()));
            browser.open(page.address());
            browser.sees("Every reader keeps pace");
            page.failed("TimeoutException: no broker");
            browser.sees("The Kafka cluster does not answer", "TimeoutException: no broker");
            assertThat(browser.text()).doesNotContain("Every reader keeps pace");
            assertThat(browser.barriers()).isEmpty();
            page.seen(look(NOW, null, List.of()));
            browser.sees("Every reader keeps pace");
        }
    }

    @Test
    void lostConnectionIsShownAndResumed() throws Exception {
        String address;
        try (PageServer page = open()) {
            address = page.address();
            page.seen(look(NOW, null, List.of()));
            browser.open(address);
            browser.sees("Every reader keeps pace");
        }
        browser.sees("Connection lost", "no longer live");
        assertThat(browser.barriers()).isEmpty();
        try (PageServer again = open(Map.of("page.listen", address.replaceAll("^http://|/$", "")))) {
            again.seen(look(NOW, 75.0, List.of()));
            browser.sees("news.processor is 75 s behind");
            assertThat(browser.text()).doesNotContain("Connection lost");
        }
    }

    @Test
    void staleQuotesDisappearAfterReconnecting() throws Exception {
        String address;
        try (PageServer page = open()) {
            address = page.address();
            page.seen(NewsroomSnapshots.at(NOW));
            browser.open(address);
            browser.sees("Ada Ruiz", "Said last");
        }
        browser.sees("Connection lost");
        try (PageServer again = open(Map.of("page.listen", address.replaceAll("^http://|/$", "")))) {
            again.seen(look(NOW, 75.0, List.of()));
            browser.sees("news.processor is 75 s behind");
            browser.waitsFor("!/Ada Ruiz|Said last/.test(document.body.innerText)");
        }
    }

    @Test
    void tokenIsRequestedAndAccepted() throws Exception {
        try (PageServer page = open(Map.of("page.token", "secret"))) {
            page.seen(look(NOW, null, List.of()));
            browser.open(page.address());
            browser.sees("A token is needed");
            assertThat(browser.barriers()).isEmpty();
            browser.waitsFor("document.querySelector('input[name=token]')");
            browser.script("document.querySelector('input[name=token]').focus()");
            browser.press("wrong\n");
            browser.sees("A token is needed");
            browser.waitsFor("document.querySelector('input[name=token]')");
            browser.script(
                    "const field = document.querySelector('input[name=token]'); field.value = ''; field.focus()");
            browser.press("secret\n");
            browser.sees("Every reader keeps pace");
        }
    }

    @Test
    void onlyRefusedRecordsAreNotShownAsFlowing() throws Exception {
        try (PageServer page = open()) {
            page.seen(NewsroomSnapshots.refusing(NOW));
            browser.open(page.address());
            browser.sees(
                    "All that comes is refused", "Whatever came in the last minute was refused", "2 records unread");
            assertThat(browser.text()).doesNotContain("Flowing");
        }
    }

    @Test
    void downAndUnreadyServicesAreDistinguished() throws Exception {
        List<ServiceStatus> services = List.of(
                new ServiceStatus("processor", "http://127.0.0.1:1", false, false, Map.of()),
                new ServiceStatus("sink", "http://127.0.0.1:2", true, false, Map.of()));
        NewsState news = new NewsState(services, DeadLetterStatus.NONE, List.of(), Flow.UNKNOWN);
        try (PageServer page = open()) {
            page.seen(Snapshot.of(NOW, KafkaState.NOTHING, news, List.of()));
            browser.open(page.address());
            browser.sees("processor down, sink not ready");
        }
    }

    @Test
    void unnamedSpeakersAreFoundByTheirDescription() throws Exception {
        try (PageServer page = open()) {
            page.seen(NewsroomSnapshots.at(NOW));
            browser.open(page.address() + "#/quotes");
            browser.sees("The latest 4");
            browser.script("const field = document.querySelector('input[name=words]'); field.value = 'official';"
                    + "field.dispatchEvent(new Event('input', { bubbles: true }))");
            browser.sees("The latest 1 that match", "port official");
        }
    }

    private static Snapshot look(@Nullable Instant lastArticle, @Nullable Double lag, List<String> problems) {
        TopicStatus articles = TopicStatus.of(
                "news.articles",
                1,
                new Size(10, 100),
                new Arriving(0, 0, lastArticle),
                Retained.FOR_EVER,
                HeldBack.NOTHING,
                List.of());
        GroupStatus group = GroupStatus.of(
                new Readers("news.processor", "classic", "Stable", 1),
                "news.articles",
                Behind.by(lag == null ? 0 : 7, lag),
                lag != null,
                null,
                List.of());
        return Snapshot.of(
                NOW,
                KafkaState.of(1, List.of(articles), lastArticle == null ? List.of() : List.of(group)),
                new NewsState(
                        List.of(),
                        DeadLetterStatus.NONE,
                        List.of(),
                        new Flow(lastArticle == null ? Flow.State.NOTHING_YET : Flow.State.IDLE, 0, 0, 0, lastArticle)),
                problems);
    }
}
