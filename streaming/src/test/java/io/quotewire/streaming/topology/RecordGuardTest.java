package io.quotewire.streaming.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.contract.header.DeadLetter.Reason;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.junit.jupiter.api.Test;

class RecordGuardTest {
    @Test
    void returnsTheResult() throws RefusedException {
        assertThat(RecordGuard.of("step", () -> "made")).isEqualTo("made");
    }

    @Test
    void unexpectedExceptionRefusesTheRecordAndNamesTheStep() {
        assertThatThrownBy(() -> RecordGuard.of("step", () -> {
                    throw new IndexOutOfBoundsException("at 7");
                }))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.UNEXPECTED);
                    assertThat(refused.step()).isEqualTo("step");
                    assertThat(refused.explanation()).contains("IndexOutOfBoundsException: at 7", "RecordGuardTest");
                });
    }

    @Test
    void stackOverflowRefusesTheRecord() {
        assertThatThrownBy(() -> RecordGuard.of("step", () -> deep(1))).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusalKeepsItsReason() {
        RefusedException own = new RefusedException(Reason.NO_BODY, "validate", "it has no body");
        assertThatThrownBy(() -> RecordGuard.of("step", () -> {
                    throw own;
                }))
                .isSameAs(own);
    }

    @Test
    void kafkaExceptionIsRethrown() {
        for (KafkaException fault : new KafkaException[] {new KafkaException("down"), new InterruptException("stop")}) {
            assertThatThrownBy(() -> RecordGuard.of("step", () -> {
                        throw fault;
                    }))
                    .isSameAs(fault);
        }
        Thread.interrupted();
    }

    private static int deep(int level) {
        return level == 0 ? 0 : 1 + deep(level + 1);
    }
}
