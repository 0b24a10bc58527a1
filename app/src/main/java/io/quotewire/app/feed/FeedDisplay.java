package io.quotewire.app.feed;

import io.quotewire.app.command.Console;
import io.quotewire.app.terminal.ShortNumbers;
import io.quotewire.producer.FeedService;
import io.quotewire.producer.sending.FeedProgress;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows the progress of feeding: a line with rate and remaining time on a terminal, an occasional line in a log. */
final class FeedDisplay implements AutoCloseable {
    private static final Duration REDRAWN = Duration.ofMillis(200);
    private static final Duration LINE = Duration.ofSeconds(10);

    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "feed-display");
        thread.setDaemon(true);
        return thread;
    });
    private final Runnable last;

    /** @param last what is done when it ends */
    private FeedDisplay(Runnable last) {
        this.last = last;
    }

    /** Starts showing it on standard error. */
    static FeedDisplay start(FeedService service, Console console) {
        if (console.errTerminal()) {
            RedrawnLine line = new RedrawnLine(
                    new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                    console.width());
            Pace pace = new Pace(InstantSource.system());
            Runnable show = () -> line.show(pace.line(service.progress()));
            FeedDisplay display = new FeedDisplay(() -> {
                show.run();
                line.end();
            });
            display.every(REDRAWN, show);
            return display;
        }
        FeedDisplay display = new FeedDisplay(() -> {});
        display.every(LINE, new Lines(service::progress, console.err()::println));
        return display;
    }

    /** Stops showing it; the cursor is on the line after it. May be called twice. */
    void end() {
        ticker.shutdownNow();
        last.run();
    }

    @Override
    public void close() {
        end();
    }

    private void every(Duration time, Runnable task) {
        var unused = ticker.scheduleAtFixedRate(task, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is most important first, since a narrow terminal shows no more. */
    private static String line(FeedProgress progress) {
        long total = progress.bytesTotal().orElse(0);
        return String.format(
                        Locale.ROOT,
                        progress.acknowledged() == 1
                                ? "feeding: %,d article, %,d refused"
                                : "feeding: %,d articles, %,d refused",
                        progress.acknowledged(),
                        progress.refused())
                + (total == 0 ? "" : String.format(Locale.ROOT, ", %d %%", 100 * progress.bytesRead() / total));
    }

    /** How fast sources are read since it began, and when their end will be reached, if they have one. */
    static final class Pace {
        private final InstantSource clock;
        private final long start;

        Pace(InstantSource clock) {
            this.clock = clock;
            this.start = clock.millis();
        }

        String line(FeedProgress progress) {
            long total = progress.bytesTotal().orElse(0);
            double seconds = (clock.millis() - start) / 1000.0;
            double rate = seconds > 0 ? progress.bytesRead() / seconds : 0;
            if (total == 0 || rate <= 0) {
                return FeedDisplay.line(progress);
            }
            long left = Math.max(0, total - progress.bytesRead());
            return FeedDisplay.line(progress) + " of " + ShortNumbers.bytes(total) + ", " + ShortNumbers.bytes(rate)
                    + "/s, " + ShortNumbers.span(left / rate) + " left";
        }
    }

    /** A line whenever something has happened since the last one. */
    static final class Lines implements Runnable {
        private final Supplier<FeedProgress> progress;
        private final Consumer<String> out;
        private @Nullable FeedProgress last;

        Lines(Supplier<FeedProgress> progress, Consumer<String> out) {
            this.progress = progress;
            this.out = out;
        }

        @Override
        public void run() {
            FeedProgress now = progress.get();
            if (now.equals(last)) {
                return;
            }
            last = now;
            out.accept(line(now));
        }
    }
}
