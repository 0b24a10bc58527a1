package io.quotewire.faults.installation;

import io.quotewire.app.pipeline.RandomNews;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes a file of articles each second into the folder that the feeder watches; each article's section contains a
 * number, so that a missing one is detected.
 */
public final class Load implements AutoCloseable {
    private static final String NUMBERED = "line ";

    private final Path folder;
    private final int perSecond;
    private final RandomNews news;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private ScheduledFuture<?> writing;
    private final AtomicInteger written = new AtomicInteger();
    private int files;

    private Load(Path folder, int perSecond, long seed) {
        this.folder = folder;
        this.perSecond = perSecond;
        this.news = new RandomNews(seed, Math.max(100, perSecond * 20));
        this.writing = timer.scheduleAtFixedRate(this::write, 0, 1, TimeUnit.SECONDS);
    }

    /** Starts writing. */
    public static Load start(Path folder, int perSecond, long seed) throws IOException {
        Files.createDirectories(folder);
        return new Load(folder, perSecond, seed);
    }

    /** The number of an article written by a load; -1 for other sections. */
    public static int number(String section) {
        return section.startsWith(NUMBERED) ? Integer.parseInt(section.substring(NUMBERED.length())) : -1;
    }

    /** Stops writing; returns the number of articles written. */
    public int stop() throws IOException {
        writing.cancel(false);
        timer.shutdown();
        try {
            if (!timer.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IOException("the load does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return written.get();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void write() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < perSecond; i++) {
            Article article = news.next().toBuilder()
                    .section(NUMBERED + (written.get() + i))
                    .build();
            lines.writeBytes(Json.write(article));
            lines.write('\n');
        }
        try {
            // Written under another name first, so that no partial file is read.
            Path hidden = Files.write(folder.resolve(".next"), lines.toByteArray());
            Path file = folder.resolve(String.format(Locale.ROOT, "news-%06d.jsonl", files++));
            Files.move(hidden, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.addAndGet(perSecond);
    }
}
