package io.quotewire.sink.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;

/** The format of existing stores: it is read and written unchanged. */
class StoredCountTest {
    private static final HexFormat HEX = HexFormat.of();

    /**
     * Hour 8: 1 article, 2 mentions, 3 direct, 4 mixed, 5 indirect, 6 unnamed, 7 unknown; hour 20: −1 article, 300
     * mentions.
     */
    private static final String DAY = "0102" + "0802040608" + "0a0c0e" + "1401d804" + "0000000000";

    private static final String TOTAL = "0101" + "0002040000" + "000000";

    @Test
    void aDayIsReadAndWrittenByteForByte() {
        StoredCount day = StoredCount.decode(HEX.parseHex(DAY));
        assertThat(day.published(8).mentions()).isEqualTo(2);
        assertThat(day.published(20).articles()).isEqualTo(0);
        assertThat(day.published(20).mentions()).isEqualTo(300);
        assertThat(day.sum()).isEqualTo(new Amounts(1, 302, 3, 4, 5, 6, 7));
        assertThat(HEX.formatHex(day.encode())).isEqualTo(DAY);
    }

    @Test
    void aTotalIsReadAndWrittenByteForByte() {
        StoredCount total = StoredCount.decode(HEX.parseHex(TOTAL));
        assertThat(total.sum()).isEqualTo(new Amounts(1, 2, 0, 0, 0, 0, 0));
        assertThat(HEX.formatHex(total.encode())).isEqualTo(TOTAL);
    }

    @Test
    void entriesAreOrderedByDayThenKey() {
        assertThat(CountEntry.of(CountWindow.of(LocalDate.of(2026, 3, 1)), "k"))
                .isEqualTo(Bytes.wrap(HEX.parseHex("80005021" + "6b")));
        assertThat(CountEntry.of(CountWindow.TOTAL, "k")).isEqualTo(Bytes.wrap(HEX.parseHex("ffffffff" + "6b")));
    }

    @Test
    void addingTheOppositeLeavesZero() {
        StoredCount count = new StoredCount();
        count.add(23, new Amounts(1, 2, 3, 4, 5, 6, 7));
        assertThat(count.isZero()).isFalse();
        count.add(23, new Amounts(-1, -2, -3, -4, -5, -6, -7));
        assertThat(count.isZero()).isTrue();
        assertThat(HEX.formatHex(count.encode())).isEqualTo("0100");
    }

    @Test
    void undatedAmountsAreStoredNextToTheHours() {
        StoredCount day = StoredCount.decode(HEX.parseHex(DAY));
        day.add(Hour.UNDATED, new Amounts(1, 1, 0, 0, 0, 0, 0));
        assertThat(HEX.formatHex(day.encode())).isEqualTo("0203" + DAY.substring(4) + "18" + "02020000000000");
        StoredCount read = StoredCount.decode(day.encode());
        assertThat(read.sum()).isEqualTo(new Amounts(1, 302, 3, 4, 5, 6, 7));
        assertThat(read.undated()).isEqualTo(new Amounts(1, 1, 0, 0, 0, 0, 0));
        read.add(Hour.UNDATED, new Amounts(-1, -1, 0, 0, 0, 0, 0));
        assertThat(HEX.formatHex(read.encode())).isEqualTo(DAY);
    }

    @Test
    void storiesAreReadAndWrittenByteForByte() {
        StoredCount count = StoredCount.decode(HEX.parseHex(TOTAL));
        count.addStories(1);
        assertThat(HEX.formatHex(count.encode())).isEqualTo("0401" + "00" + "02040000000000" + "02");
        assertThat(StoredCount.decode(count.encode()).sum().stories()).isEqualTo(1);
        count.addStories(-1);
        assertThat(HEX.formatHex(count.encode())).isEqualTo(TOTAL);
    }

    @Test
    void storiesAloneMakeACountNonZero() {
        StoredCount count = new StoredCount();
        count.addStories(2);
        assertThat(count.sum()).isEqualTo(new Amounts(0, 0, 0, 0, 0, 0, 0, 2));
        count.addStories(-2);
        assertThat(count.isZero()).isTrue();
    }

    @Test
    void storiesInAnEarlierLayoutAreRead() {
        StoredCount count = StoredCount.decode(HEX.parseHex("0301" + "00" + "02040000000000" + "02"));
        assertThat(count.sum()).isEqualTo(new Amounts(1, 2, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void anUnknownLayoutIsRefused() {
        assertThatThrownBy(() -> StoredCount.decode(HEX.parseHex("0500"))).hasMessageContaining("layout");
        assertThatThrownBy(() -> StoredCount.decode(HEX.parseHex("020119" + "00000000000000")))
                .hasMessageContaining("hour 25");
        assertThatThrownBy(() -> StoredCount.decode(HEX.parseHex("010118" + "00000000000000")))
                .hasMessageContaining("hour 24");
    }

    /** Compared with a map that holds the numbers of each hour. */
    @Test
    void hoursAreRightAfterRandomChanges() {
        Random random = new Random(7);
        Map<Integer, Amounts> expected = new HashMap<>();
        StoredCount count = new StoredCount();
        for (int i = 0; i < 5_000; i++) {
            int hour = random.nextInt(Hour.UNDATED + 1);
            Amounts before = expected.getOrDefault(hour, Amounts.NONE);
            Amounts added = random.nextBoolean()
                    ? before.times(-1)
                    : new Amounts(1, random.nextInt(3), random.nextInt(2), 0, random.nextInt(2), -1, 0);
            count.add(hour, added);
            expected.put(hour, before.plus(added));
            count = i % 10 == 0 ? StoredCount.decode(count.encode()) : count;
            for (int any = 0; any <= Hour.UNDATED; any++) {
                Amounts published = expected.getOrDefault(any, Amounts.NONE).published();
                assertThat(count.published(any)).isEqualTo(published);
                assertThat(count.articles(any)).isEqualTo(published.articles());
                assertThat(count.mentions(any)).isEqualTo(published.mentions());
                assertThat(count.quotes(any)).isEqualTo(published.quotes());
            }
            assertThat(count.isZero()).isEqualTo(expected.values().stream().allMatch(Amounts::isNone));
        }
    }
}
