package io.quotewire.producer.file;

import io.quotewire.producer.format.ArchiveRecords;
import io.quotewire.producer.format.ArchivedPage;
import io.quotewire.producer.intake.Intake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.netpreserve.jwarc.WarcCaptureRecord;

/**
 * Reads the pages of a web archive (WARC), such as those of Common Crawl's news set. Each page with an article yields
 * one, under the page's canonical address; a later capture has a higher revision. Pages without an article are skipped
 * and counted; a record that cannot be read is reported by its number and position, and reading continues.
 */
record WebArchive(Path path, long bytes, Progress progress) implements FileSource {
    private static final int PAGES_AHEAD = 8;

    @Override
    public void read(Intake intake) throws IOException, InterruptedException {
        AtomicLong passedOver = new AtomicLong();
        Handover handover = new Handover(name(), progress, intake);
        try (ArchiveRecords records = ArchiveRecords.open(path);
                OrderedWork<Unit> work = new OrderedWork<>(PAGES_AHEAD, unit -> {
                    handover.take(unit);
                    passedOver.addAndGet(unit.isNothing() ? 1 : 0);
                })) {
            handover.opened();
            boolean atEnd = work.takingAll(() -> read(records, handover, work, intake));
            handover.end(atEnd);
        }
        if (passedOver.get() > 0) {
            intake.warn(name(), passedOver + " answers hold no article and were passed over");
        }
    }

    private boolean read(ArchiveRecords records, Handover handover, OrderedWork<Unit> work, Intake intake)
            throws IOException, InterruptedException {
        long number = 0;
        long told = 0;
        Optional<Unit> broken = Optional.empty();
        Optional<ArchiveRecords.Found> next = records.next();
        while (next.isPresent() && !intake.stopping()) {
            // A damaged record ends elsewhere than it says, too: that place tells its reader more.
            if (!isInLast(next.get())) {
                giveAll(broken, work);
                number++;
            }
            broken = Optional.empty();
            intake.advance(records.position() - told);
            told = records.position();
            if (!handover.isDone(number)) {
                broken = give(next.get(), number, records.position(), work, intake);
            }
            next = records.next();
        }
        giveAll(broken, work);
        if (next.isEmpty()) {
            intake.advance(bytes - told);
        }
        return next.isEmpty();
    }

    private static void giveAll(Optional<Unit> broken, OrderedWork<Unit> work)
            throws IOException, InterruptedException {
        if (broken.isPresent()) {
            work.give(broken::get);
        }
    }

    private static boolean isInLast(ArchiveRecords.Found found) {
        return found instanceof ArchiveRecords.Damaged damaged && damaged.inLast();
    }

    /** Gives the remaining work once the record's bytes are read; if they cannot be, returns what is told of it. */
    private static Optional<Unit> give(
            ArchiveRecords.Found found, long number, long position, OrderedWork<Unit> work, Intake intake)
            throws IOException, InterruptedException {
        if (found instanceof ArchiveRecords.Damaged damaged) {
            work.give(() -> Unit.refused(number, damaged.reason()));
        } else if (found instanceof ArchiveRecords.Sound sound && sound.content() instanceof WarcCaptureRecord page) {
            Optional<ArchivedPage> capture;
            try {
                capture = ArchivedPage.of(page);
            } catch (IOException | RuntimeException e) {
                return Optional.of(broken(number, position, e));
            }
            work.give(() -> unit(capture, number, position, intake));
        }
        return Optional.empty();
    }

    private static Unit unit(Optional<ArchivedPage> capture, long number, long position, Intake intake) {
        try {
            return capture.flatMap(page ->
                            page.article().map(article -> Unit.of(number, intake.prepare(article), page.oddities())))
                    .orElseGet(() -> Unit.nothing(number));
        } catch (RuntimeException | StackOverflowError e) {
            return broken(number, position, e);
        }
    }

    private static Unit broken(long number, long position, Throwable e) {
        return Unit.refused(number, "broken record at byte " + position + ": " + e.getMessage());
    }
}
