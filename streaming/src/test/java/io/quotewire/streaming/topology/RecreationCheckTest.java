package io.quotewire.streaming.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partition of which the offsets before 6 have been read, when its topic is recreated. */
class RecreationCheckTest {
    private static final int CHECKS_UNTIL_ASKED = 10;

    private final TestLog log = new TestLog();
    private final RecreationCheck recreation = new RecreationCheck(log);
    private PartitionProgress progress;

    @BeforeEach
    void readUpToSix() {
        progress = new PartitionProgress(new TopicPartition("news.articles", 0), "topic-1", 0);
        progress.moveTo(6);
    }

    @Test
    void repeatOnTheSameTopicChangesNothing() {
        recreation.follow(progress, 5);

        assertThat(progress.next).isEqualTo(6);
        assertThat(progress.hasForerunner).isFalse();
    }

    @Test
    void clusterIsNotAskedWhileOffsetsAdvance() {
        recreation.follow(progress, 6);
        recreation.follow(progress, 9);

        assertThat(log.ids).isZero();
    }

    @Test
    void firstRecordOfARecreatedTopicStartsOver() {
        log.id = "topic-2";

        recreation.follow(progress, 0);

        assertThat(progress.topicId).isEqualTo("topic-2");
        assertThat(progress.next).isZero();
        assertThat(progress.hasForerunner).isTrue();
    }

    @Test
    void laterRecordOfARecreatedTopicIsALoss() {
        log.id = "topic-2";

        assertThatThrownBy(() -> recreation.follow(progress, 3))
                .isInstanceOf(LostRecordsException.class)
                .hasMessageContaining("offsets 0 to 2 of partition 0");
    }

    @Test
    void recreatedTopicFromWhichRecordsWereReadIsALoss() {
        log.id = "topic-2";

        assertThatThrownBy(this::checkUntilAsked)
                .isInstanceOf(LostRecordsException.class)
                .hasMessageContaining("offsets 0 to 5 of partition 0");
    }

    @Test
    void topicRecreatedSinceTheLastCheckIsFollowedFromItsFirstRecordThoughItsOffsetIsHigh() {
        checkUntilAsked();
        log.id = "topic-2";
        log.start = 8;
        checkUntilAsked();

        recreation.follow(progress, 8);

        assertThat(progress.topicId).isEqualTo("topic-2");
        assertThat(progress.next).isEqualTo(8);
    }

    @Test
    void clusterIsAskedOnEveryTenthCheck() {
        for (int i = 0; i < 3 * CHECKS_UNTIL_ASKED; i++) {
            recreation.check(List.of(progress));
        }

        assertThat(log.ids).isEqualTo(3);
    }

    @Test
    void unansweredCheckIsRepeatedLater() {
        RecreationCheck unanswered = new RecreationCheck(new TestLog() {
            @Override
            public String id(String topic) {
                throw new TimeoutException("no answer");
            }
        });

        assertThatCode(() -> {
                    for (int i = 0; i < CHECKS_UNTIL_ASKED; i++) {
                        unanswered.check(List.of(progress));
                    }
                })
                .doesNotThrowAnyException();
        assertThat(progress.movedSinceSeen).isTrue();
    }

    private void checkUntilAsked() {
        for (int i = 0; i < CHECKS_UNTIL_ASKED; i++) {
            recreation.check(List.of(progress));
        }
    }
}
