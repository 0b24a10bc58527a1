package io.quotewire.producer.file;

import io.quotewire.producer.intake.Delivery;
import io.quotewire.producer.intake.Intake;
import java.io.IOException;

/**
 * Hands over what a file gives, unit by unit, and keeps its progress. Once feeding stops it hands over no more. One
 * thread.
 */
final class Handover {
    private final String file;
    private final Progress progress;
    private final Intake intake;
    private final long before;
    private long last;
    private boolean cutShort;

    Handover(String file, Progress progress, Intake intake) throws IOException {
        this.file = file;
        this.progress = progress;
        this.intake = intake;
        this.before = progress.done();
        this.last = before;
    }

    /** The file is open now; see {@link Progress#opened}. */
    void opened() throws IOException {
        progress.opened();
    }

    /** Whether a unit was handed over by an earlier import. */
    boolean isDone(long number) {
        return number <= before;
    }

    void take(Unit unit) throws IOException, InterruptedException {
        if (intake.stopping()) {
            cutShort = true;
            return;
        }
        String origin = file + ':' + unit.number();
        unit.refusal().ifPresent(reason -> intake.refuse(origin, reason));
        unit.passedOver().ifPresent(kind -> intake.passOver(origin, kind));
        unit.oddities().forEach(oddity -> intake.warn(origin, oddity));
        if (unit.article().isPresent()) {
            unit.article().get().take(origin, Delivery.COUNTED);
        }
        last = unit.number();
        progress.reached(last, intake);
    }

    /** Nothing more comes, because the file was read to its end or because feeding stops. */
    void end(boolean atEnd) throws IOException, InterruptedException {
        progress.ended(last, atEnd && !cutShort, intake);
    }
}
