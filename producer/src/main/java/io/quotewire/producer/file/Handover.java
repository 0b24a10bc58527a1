package io.quotewire.producer.file;

import io.quotewire.producer.intake.Delivery;
import io.quotewire.producer.intake.Intake;
import java.io.IOException;

/** Hands over the units of a file one by one, and stores the progress; stops when feeding stops. Not thread-safe. */
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

    /** Ends: the file was read to its end, or feeding stops. */
    void end(boolean atEnd) throws IOException, InterruptedException {
        progress.ended(last, atEnd && !cutShort, intake);
    }
}
