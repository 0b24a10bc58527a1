package io.quotewire.producer.file;

import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.ReadFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The progress in a file: the next import continues where the last one stopped, at a checkpoint. Not thread-safe. */
interface Progress {

    /** The number of units (lines, records) that need not be read again. */
    long done() throws IOException;

    /**
     * The file is open now.
     *
     * @throws IOException if it was replaced or changed between {@link #done} and now
     */
    default void opened() throws IOException {}

    /** This many units have been handed over. */
    void reached(long units, Intake intake) throws IOException, InterruptedException;

    /** This many units have been handed over and reading ends, at the end of the file or before. */
    void ended(long units, boolean whole, Intake intake) throws IOException, InterruptedException;

    /** No progress is stored, as for a stream. */
    static Progress none() {
        return new Progress() {
            @Override
            public long done() {
                return 0;
            }

            @Override
            public void reached(long units, Intake intake) {}

            @Override
            public void ended(long units, boolean whole, Intake intake) {}
        };
    }

    /** Progress is stored on disk. */
    static Progress of(Path file, Checkpoints checkpoints) {
        return new Kept(file, checkpoints, Kept.BETWEEN);
    }

    /** Progress is stored on disk, after waiting for the outcomes of all units before each checkpoint. */
    final class Kept implements Progress {
        private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
        private static final Duration BETWEEN = Duration.ofSeconds(3);
        private static final int LOOK = 256;

        private final Path file;
        private final Checkpoints checkpoints;
        private final Duration between;
        private long lastAt = System.nanoTime();
        private long since;
        private boolean toldUnsaved;
        private Optional<FileVersion> version = Optional.empty();

        Kept(Path file, Checkpoints checkpoints, Duration between) {
            this.file = file;
            this.between = between;
            this.checkpoints = checkpoints;
        }

        @Override
        public long done() throws IOException {
            FileVersion now = FileVersion.of(file);
            version = Optional.of(now);
            long position = checkpoints.position(now);
            if (position > 0) {
                LOG.info("{}: going on behind {}, where the last import stopped", file, position);
            }
            return position;
        }

        @Override
        public void opened() throws IOException {
            if (!FileVersion.of(file).equals(version.orElseThrow())) {
                throw new IOException("it was changed while it was opened; feed it again");
            }
        }

        @Override
        public void reached(long units, Intake intake) throws InterruptedException {
            since++;
            if (since % LOOK == 0 && System.nanoTime() - lastAt >= between.toNanos()) {
                intake.awaitOutcomes();
                save(units, intake);
                lastAt = System.nanoTime();
            }
        }

        /** The file is read on without a checkpoint: only if the import is interrupted does it start over. */
        private void save(long units, Intake intake) {
            try {
                checkpoints.save(version.orElseThrow(), units);
            } catch (IOException e) {
                if (!toldUnsaved) {
                    intake.warn(file.toString(), "read without a checkpoint: " + e.getMessage());
                    toldUnsaved = true;
                }
            }
        }

        @Override
        public void ended(long units, boolean whole, Intake intake) throws InterruptedException {
            intake.awaitOutcomes();
            if (whole) {
                finish(intake);
            } else {
                save(units, intake);
            }
        }

        private void finish(Intake intake) {
            try {
                checkpoints.finish(version.orElseThrow());
            } catch (IOException e) {
                intake.warn(file.toString(), "its checkpoint is left, and cannot be removed: " + ReadFailure.reason(e));
            }
        }
    }
}
