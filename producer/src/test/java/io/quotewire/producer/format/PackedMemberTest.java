package io.quotewire.producer.format;

import static io.quotewire.producer.format.WarcRecords.joined;
import static io.quotewire.producer.format.WarcRecords.packed;
import static io.quotewire.producer.format.WarcRecords.sound;
import static io.quotewire.producer.format.WarcRecords.warc;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.file.ArticleFiles;
import io.quotewire.producer.file.Checkpoints;
import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.intake.Refusal;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedMemberTest {
    /** Of the checksum in a member's last eight bytes, which no reader of its letters misses. */
    private static final int OF_CHECKSUM = 6;

    private final Collected collected = new Collected();

    @TempDir
    Path folder;

    @Test
    void wrongChecksumIsReportedAndTheMemberSkipped() throws Exception {
        byte[] altered = sound("b");
        altered[altered.length - OF_CHECKSUM] ^= 1;
        byte[] first = sound("a");
        Path file = Files.write(folder.resolve("altered.warc.gz"), joined(first, altered, sound("c")));

        read(file);

        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly("https://wire.example/a", "https://wire.example/c");
        assertThat(collected.refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(told(refusal))
                        .isEqualTo(file + ":2: damaged from byte " + first.length
                                + " on: the checksum of the packed record is wrong; it goes on at byte "
                                + (first.length + altered.length)));
    }

    @Test
    void archiveThatEndsInTheHeadOfARecordIsReported() throws Exception {
        read(Files.writeString(folder.resolve("news.warc"), "WARC/1.0\r\nWARC-Type: response\r\nWARC-"));

        assertThat(collected.refusals)
                .extracting(Refusal::reason)
                .containsExactly("damaged from byte 0 on: it ends in the middle of a record;"
                        + " nothing behind it can be read");
    }

    @Test
    void firstAndLastMembersAreChecked() throws Exception {
        byte[] first = sound("a");
        first[first.length - OF_CHECKSUM] ^= 1;
        byte[] last = sound("c");
        last[last.length - OF_CHECKSUM] ^= 1;

        read(Files.write(folder.resolve("ends.warc.gz"), joined(first, sound("b"), last)));

        assertThat(collected.articles).extracting(Article::id).containsExactly("https://wire.example/b");
        assertThat(collected.refusals).hasSize(2);
    }

    @Test
    void optionalGzipHeaderFieldsAreSkipped() throws Exception {
        byte[] plain = packed(warc("a", WarcRecords.PAGE));
        byte[] header = {0x1F, (byte) 0x8B, 8, 4 + 8 + 16 + 2, 0, 0, 0, 0, 0, 3, 2, 0, 'x', 'y', 'n', 0, 'c', 0, 0, 0};
        byte[] full = joined(header, Arrays.copyOfRange(plain, 10, plain.length));
        byte[] altered = full.clone();
        altered[altered.length - OF_CHECKSUM] ^= 1;

        assertThat(isAltered(full)).isFalse();
        assertThat(isAltered(altered)).isTrue();
    }

    @Test
    void truncatedMemberIsLeftToTheArchiveReader() throws Exception {
        byte[] member = sound("a");
        assertThat(isAltered(Arrays.copyOf(member, member.length / 2))).isFalse();
        assertThat(isAltered(Arrays.copyOf(member, member.length - 3))).isFalse();
        assertThat(isAltered(new byte[] {1, 2, 3})).isFalse();
    }

    private boolean isAltered(byte[] member) throws IOException {
        Path file = Files.write(folder.resolve("member"), member);
        try (FileChannel channel = FileChannel.open(file)) {
            return PackedMember.isAltered(channel, 0);
        }
    }

    private static String told(Refusal refusal) {
        return refusal.origin() + ": " + refusal.reason();
    }

    private void read(Path file) throws IOException, InterruptedException {
        new ArticleFiles(Checkpoints.in(folder.resolve("state"), () -> ""), new ArticleJson())
                .open(file)
                .orElseThrow()
                .read(collected);
    }
}
