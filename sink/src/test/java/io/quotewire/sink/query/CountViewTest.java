package io.quotewire.sink.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.view.ViewNames;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counts by rank and by name. */
class CountViewTest extends ViewsBench {
    @Test
    void ranksByTheLatestCountOfEachKey() {
        count(speaker("Ana Ruiz", "total", 3));
        count(speaker("Bo Lind", "total", 5));
        count(speaker("Cy Orr", "total", 4));
        count(speaker("Bo Lind", "2026-03-02", 1));
        count(speaker("Bo Lind", "total", 2));

        assertThat(names(top("total"))).containsExactly("Cy Orr 4", "Ana Ruiz 3", "Bo Lind 2");
        assertThat(names(top("2026-03-02"))).containsExactly("Bo Lind 1");
    }

    @Test
    void deletedCountIsNotRanked() {
        Count count = speaker("Ana Ruiz", "total", 3);
        count(count);
        counts.pipeInput(Keys.count(count).getBytes(StandardCharsets.UTF_8), (byte[]) null);

        assertThat(top("total")).isEmpty();
        assertThat(driver.getKeyValueStore(ViewNames.COUNTS).approximateNumEntries())
                .isZero();
    }

    @Test
    void typesAreRankedSeparatelyAndTogether() {
        count(speaker("Ana Ruiz", "total", 3));
        count(Count.of(
                new Count.Counted(Kind.SPEAKER, EntityType.ORGANIZATION, "Port Office", null, null),
                "total",
                new Count.Amounts(1, 0, 9, 0, 0)));

        assertThat(names(top("total"))).containsExactly("Port Office 9", "Ana Ruiz 3");
        assertThat(names(counts(new Question.Top(
                        Kind.SPEAKER,
                        "total",
                        Optional.of(EntityType.PERSON),
                        Optional.empty(),
                        Optional.empty(),
                        10))))
                .containsExactly("Ana Ruiz 3");
    }

    @Test
    void pairsAreFoundBySpeakerOrEntityInAnyCase() {
        count(pair("Ana Ruiz", "Peru", 3));
        count(pair("Ana Ruiz", "Lima", 4));
        count(pair("Bo Lind", "Peru", 5));

        assertThat(names(pairs(Optional.of("ana ruiz"), Optional.empty()))).containsExactly("Ana Ruiz 4", "Ana Ruiz 3");
        assertThat(names(pairs(Optional.empty(), Optional.of("PERU")))).containsExactly("Bo Lind 5", "Ana Ruiz 3");
        assertThat(names(pairs(Optional.of("Ana Ruiz"), Optional.of("Peru")))).containsExactly("Ana Ruiz 3");
    }

    @Test
    void pairsAreFoundByEverySpellingOfAName() {
        count(pair("Ana O'Ruiz", "Peru", 3));
        count(pair("Ana O’Ruiz", "Lima", 4));

        assertThat(names(pairs(Optional.of("Ana O’Ruiz"), Optional.empty())))
                .as("one of an earlier release too")
                .containsExactly("Ana O’Ruiz 4", "Ana O'Ruiz 3");
        assertThat(names(pairs(Optional.of(" Ana\u00a0O'Ru\u00adiz"), Optional.empty())))
                .containsExactly("Ana O’Ruiz 4", "Ana O'Ruiz 3");
    }

    @Test
    void windowsOfANameAreInOrder() {
        count(speaker("Ana Ruiz", "total", 3));
        count(speaker("Ana Ruiz", "2026-03-02", 2));
        count(speaker("Ana Ruiz", "2026-03-01", 1));

        assertThat(windows(Optional.empty(), 10)).containsExactly("2026-03-01", "2026-03-02", "total");
    }

    @Test
    void limitedWindowsAreTheTotalAndTheLatestDays() {
        for (int day = 1; day <= 9; day++) {
            count(speaker("Ana Ruiz", "2026-03-0" + day, 1));
        }
        count(speaker("Ana Ruiz", "total", 9));
        count(speaker("Ana Ruiza", "total", 9));

        assertThat(windows(Optional.empty(), 3)).containsExactly("2026-03-08", "2026-03-09", "total");
        WindowPlace eighth = WindowPlace.of(speaker("Ana Ruiz", "2026-03-08", 1));
        assertThat(windows(Optional.of(eighth), 3)).containsExactly("2026-03-05", "2026-03-06", "2026-03-07");
        WindowPlace second = WindowPlace.parse(
                WindowPlace.of(speaker("Ana Ruiz", "2026-03-02", 1)).toString());
        assertThat(windows(Optional.of(second), 3)).containsExactly("2026-03-01");
    }

    @Test
    void unreadableRecordsAreSkipped() {
        quotes.pipeInput(new byte[] {1}, new byte[] {'{'});
        counts.pipeInput(new byte[] {'k'}, "{\"kind\":\"speaker\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(top("total")).isEmpty();
    }

    /** Compressed they are small on their topics. */
    @Test
    void recordsTooLargeForTheChangelogAreSkipped() {
        byte[] key = {'k'};
        counts.pipeInput(key, padded(ContractSchema.COUNT.sample()));
        quotes.pipeInput(key, padded(ContractSchema.QUOTE.sample()));

        for (String store : List.of(ViewNames.COUNTS, ViewNames.QUOTES)) {
            assertThat(driver.getKeyValueStore(store).approximateNumEntries()).isZero();
        }
    }

    private static byte[] padded(byte[] json) {
        byte[] padded = Arrays.copyOf(json, json.length + 2 * Topics.MAX_RECORD_BYTES);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }

    private List<String> windows(Optional<WindowPlace> before, int limit) {
        return counts(new Question.History(Kind.SPEAKER, "ana ruiz", before, limit)).stream()
                .map(Count::window)
                .toList();
    }

    private List<Count> pairs(Optional<String> speaker, Optional<String> about) {
        return counts(new Question.Top(Kind.SPEAKER_ENTITY, "total", Optional.empty(), speaker, about, 10));
    }

    private static Count pair(String name, String about, long quotes) {
        return Count.of(
                new Count.Counted(Kind.SPEAKER_ENTITY, EntityType.PERSON, name, EntityType.LOCATION, about),
                "total",
                new Count.Amounts(1, 0, quotes, 0, 0));
    }
}
