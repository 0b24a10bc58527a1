package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.Replay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The end is as if nothing had been refused, in whatever order what was refused is replayed. */
class RandomReplaysTest extends BenchTest {
    private static final int ROUNDS = 200;

    private final Random random = new Random(11);

    /** How a publisher numbers the versions of an article. */
    private enum Numbering {
        NONE,
        REVISIONS,
        TIMES;

        Articles number(Articles version, int number) {
            return switch (this) {
                case NONE -> version;
                case REVISIONS -> version.revision(number);
                case TIMES -> version.modifiedAt(Articles.PUBLISHED.plusSeconds(number));
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void endIsAsIfNothingHadBeenRefused(Numbering numbering) {
        for (int round = 0; round < ROUNDS; round++) {
            // Ends a transaction, whose time for extraction is limited.
            bench.advance(Duration.ofSeconds(1));
            long seed = random.nextLong();
            versions("plain-" + round, numbering, new Random(seed)).forEach(bench::send);
            List<String> expected = standing();

            List<Articles> refusing = versions("refusing-" + round, numbering, new Random(seed));
            List<Runnable> replays = refuseSome(refusing, version -> true);
            Collections.shuffle(replays, random);
            replays.forEach(Runnable::run);
            assertThat(standing())
                    .as("%s refused of %s", replays.size(), refusing)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusedWithdrawalsTakeEffect(Numbering numbering) {
        for (int round = 0; round < ROUNDS; round++) {
            bench.advance(Duration.ofSeconds(1));
            long seed = random.nextLong();
            mixed("plain-" + round, numbering, new Random(seed)).forEach(bench::send);
            List<String> expected = standing();

            List<Articles> refusing = mixed("refusing-" + round, numbering, new Random(seed));
            List<Runnable> replays = refuseSome(refusing, RandomReplaysTest::isWithdrawal);
            Collections.shuffle(replays, random);
            replays.forEach(Runnable::run);
            assertThat(standing())
                    .as("%s refused of %s", replays.size(), refusing)
                    .isEqualTo(expected);
        }
    }

    /** Versions that are sent again, or withheld, and withdrawals with and without numbers. */
    private static List<Articles> mixed(String id, Numbering numbering, Random random) {
        List<Articles> versions = new ArrayList<>();
        int many = random.nextInt(2, 7);
        for (int number = 1; number <= many; number++) {
            Articles version = article(id, "Ada: " + "abc".charAt(random.nextInt(3)));
            Articles numbered = numbering.number(version, random.nextInt(1, 1 + many));
            versions.add(
                    switch (random.nextInt(6)) {
                        case 0 -> version.body(null).status(Status.WITHDRAWN);
                        case 1 -> numbered.body(null).status(Status.WITHDRAWN);
                        case 2 -> numbered.body(null).status(Status.WITHHELD);
                        default -> numbered;
                    });
        }
        return versions;
    }

    private static boolean isWithdrawal(Articles version) {
        return version.article().status() == Status.WITHDRAWN;
    }

    /** Versions with rising numbers, or none, and withdrawals without. */
    private static List<Articles> versions(String id, Numbering numbering, Random random) {
        List<Articles> versions = new ArrayList<>();
        int many = random.nextInt(2, 7);
        for (int number = 1; number <= many; number++) {
            Articles version = article(id, "Ada: " + "abc".charAt(random.nextInt(3)));
            versions.add(
                    random.nextInt(4) == 0
                            ? version.body(null).status(Status.WITHDRAWN)
                            : numbering.number(version, number));
        }
        return versions;
    }

    /** Sends these; returns what replays those of them that are refused, in their order. */
    private List<Runnable> refuseSome(List<Articles> versions, Predicate<Articles> mayBeRefused) {
        List<Runnable> replays = new ArrayList<>();
        for (Articles version : versions) {
            if (!mayBeRefused.test(version) || random.nextInt(3) > 0) {
                bench.send(version);
            } else {
                Headers headers = refused(version);
                replays.add(() -> bench.send(version, headers));
            }
        }
        return replays;
    }

    /** Sends a version under a key that is not its id; returns the headers with which it is put back. */
    private Headers refused(Articles version) {
        bench.send("another", Json.write(version.article()));
        return Replay.headers(bench.deadLetters().get(0).headers());
    }

    /** The words of the quotes published by the versions sent since the last call, unless retracted. */
    private List<String> standing() {
        Map<String, String> standing = new LinkedHashMap<>();
        for (QuoteEvent quote : bench.quotes()) {
            if (quote.change() == Change.PUBLISHED) {
                standing.put(quote.id(), quote.text());
            } else {
                standing.remove(quote.id());
            }
        }
        return List.copyOf(standing.values());
    }
}
