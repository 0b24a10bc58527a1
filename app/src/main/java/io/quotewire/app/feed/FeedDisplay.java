package io.quotewire.app.feed;

import io.quotewire.app.command.Console;
import io.quotewire.producer.FeedService;
import io.quotewire.producer.sending.FeedProgress;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows the progress of feeding: a bar with rate and remaining time on a terminal, an occasional line in a log. */
final class FeedDisplay implements AutoCloseable {
    private static final Duration BAR = Duration.ofMillis(200);
    private static final Duration LINE = Duration.ofSeconds(10);
    private static final long MEBIBYTE = 1 << 20;

    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "feed-display");
        thread.setDaemon(true);
        return thread;
    });
    private final @Nullable ProgressBar bar;

    private FeedDisplay(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Starts showing it on standard error. */
    static FeedDisplay start(FeedService service, Console console) {
        if (console.errTerminal()) {
            ProgressBar bar = bar(service.progress());
            FeedDisplay display = new FeedDisplay(bar);
            display.every(BAR, () -> show(service.progress(), bar));
            return display;
        }
        FeedDisplay display = new FeedDisplay(null);
        display.every(LINE, new Lines(service::progress, console.err()::println));
        return display;
    }

    /** Stops showing it; the cursor is on the line after the bar. */
    void end() {
        ticker.shutdownNow();
        if (bar != null) {
            bar.close();
        }
    }

    @Override
    public void close() {
        end();
    }

    private void every(Duration time, Runnable task) {
        var unused = ticker.scheduleAtFixedRate(task, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ProgressBar bar(FeedProgress progress) {
        return new ProgressBarBuilder()
                .setTaskName("feed")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MiB", MEBIBYTE)
                .setInitialMax(progress.bytesTotal().orElse(-1))
                .setUpdateIntervalMillis((int) BAR.toMillis())
                .setConsumer(new ConsoleProgressBarConsumer(
                        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)))
                .showSpeed()
                .build();
    }

    private static void show(FeedProgress progress, ProgressBar bar) {
        bar.stepTo(progress.bytesRead());
        bar.setExtraMessage(articles(progress));
    }

    private static String articles(FeedProgress progress) {
        return String.format(
                Locale.ROOT,
                progress.acknowledged() == 1 ? " %,d article, %,d refused" : " %,d articles, %,d refused",
                progress.acknowledged(),
                progress.refused());
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
            long total = now.bytesTotal().orElse(0);
            String share = total == 0 ? "" : String.format(Locale.ROOT, ", %d %%", 100 * now.bytesRead() / total);
            out.accept("feeding:" + articles(now) + share);
        }
    }
}
