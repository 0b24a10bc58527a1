package io.quotewire.api;

import static io.quotewire.api.AskedServer.assertProblem;
import static io.quotewire.api.AskedServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.api.problem.Problem;
import io.quotewire.sink.query.Question;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Searches that take long, at the same time. */
@Timeout(300)
class CostlyQuestionsTest {
    private static final int MANY = 300;
    private static final int AT_WORK = 16;

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch refused = new CountDownLatch(MANY - AT_WORK);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void othersAreAnsweredAndSearchesBeyondTheBoundTurnedAway() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(MANY);
        try (ApiServer api = whoseSearchesDoNotEnd()) {
            List<Future<HttpResponse<String>>> searches = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                searches.add(clients.submit(() -> search(api)));
            }
            refused.await();

            assertThat(get(api, "/health").statusCode()).isEqualTo(503);
            assertThat(get(api, "/quotes?speaker=Ada").statusCode()).isEqualTo(404);
            end.countDown();
            int answered = 0;
            for (Future<HttpResponse<String>> search : searches) {
                if (search.get().statusCode() == 404) {
                    answered++;
                } else {
                    assertProblem(search.get(), 503);
                    assertThat(search.get().headers().firstValue("Retry-After")).contains("2");
                }
            }
            assertThat(answered).isEqualTo(AT_WORK);
        } finally {
            clients.shutdownNow();
        }
    }

    private HttpResponse<String> search(ApiServer api) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(api, "/quotes?words=bridge");
        refused.countDown();
        return answer;
    }

    @Test
    void aSearchExaminesMoreThanItsIndexSelectsAndALargePageTakesMemory() {
        assertThat(costly("/quotes?words=bridge")).isTrue();
        assertThat(costly("/quotes?speaker=Ada&confidence=0.9")).isTrue();
        assertThat(costly("/quotes?publisher=example.org&speaker=Ada")).isTrue();
        assertThat(costly("/quotes")).isFalse();
        assertThat(costly("/quotes?limit=100")).isFalse();
        assertThat(costly("/quotes?limit=1000")).isTrue();
        assertThat(costly("/quotes?speaker=Ada&named=true")).isFalse();
        assertThat(costly("/quotes?publisher=example.org")).isFalse();
        assertThat(topIsCostly("publisher=example.org")).isTrue();
        assertThat(topIsCostly("type=PERSON")).isFalse();
    }

    private static boolean costly(String path) {
        return CostlyQuestions.isCostly(questions().quotes(parameters(path)));
    }

    private static boolean topIsCostly(String query) {
        Question question = questions().top("speakers", parameters("?" + query));
        return CostlyQuestions.isCostly(question);
    }

    private static Questions questions() {
        return new Questions(Clock.systemUTC(), 0.5, Duration.ofDays(30));
    }

    private static Parameters parameters(String path) {
        String query = path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
        return new Parameters(name -> List.of(query.split("&", -1)).stream()
                .filter(given -> given.startsWith(name + '='))
                .map(given -> given.substring(name.length() + 1))
                .findFirst()
                .orElse(null));
    }

    private ApiServer whoseSearchesDoNotEnd() throws Exception {
        Settings settings = Settings.of(Map.of("bootstrap.servers", "127.0.0.1:1", "api.listen", "127.0.0.1:0"));
        Routes routes = new Routes(
                new Questions(
                        Clock.systemUTC(),
                        settings.minimumConfidence(),
                        settings.api().retention()),
                new TrendQuestions(Clock.systemUTC()),
                this::instances,
                () -> {
                    throw Problem.unavailable("starting");
                });
        ApiServer api = new ApiServer(settings, ApiOptions.of(settings).orElseThrow(), routes);
        api.listen();
        return api;
    }

    /** Keeps those who may search first until the end; tells the others that there is nothing. */
    private Instances instances() {
        if (asked.incrementAndGet() <= AT_WORK) {
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw Problem.notFound("nothing here");
    }
}
