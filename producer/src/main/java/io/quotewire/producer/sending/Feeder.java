package io.quotewire.producer.sending;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.intake.BrokerAwayException;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.ReadFailure;
import io.quotewire.producer.sending.SendingIntake.Manner;
import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads sources into the topic: those with an end one after the other, in the order given, so that a later file may
 * correct an earlier one; those without an end concurrently, from the start. A source that fails does not stop the
 * others.
 */
public final class Feeder {
    private static final Logger LOG = LoggerFactory.getLogger(Feeder.class);

    /** Interval at which a stop checks whether a source is blocked in a read. */
    private static final Duration LOOK = Duration.ofMillis(50);

    private final List<ArticleSource> sources;
    private final ArticleSender sender;
    private final FeedTally tally;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Intake untilBrokerIsAway;
    private final Intake whateverHappens;
    /** For sources without an end, and so without a report: refusals are reported as they happen. */
    private final Intake telling;

    private volatile boolean stopping;

    /** Whether a source without an end has ended all the same. */
    private volatile boolean lost;

    private volatile @Nullable Thread runner;
    /** The source with an end that is currently being read. */
    private volatile @Nullable ArticleSource current;

    /** The threads that read the sources without an end. */
    private final List<Thread> endless = new CopyOnWriteArrayList<>();

    /**
     * A feeder.
     *
     * @param preparation applied to each article before it is sent; called from several threads
     */
    public Feeder(
            List<ArticleSource> sources,
            UnaryOperator<Article> preparation,
            ArticleSender sender,
            MeterRegistry meters) {
        this.sources = List.copyOf(sources);
        this.sender = sender;
        this.tally = new FeedTally(meters);
        this.untilBrokerIsAway = new SendingIntake(sender, preparation, tally, this::isStopping, Manner.UNTIL_FAILURE);
        this.whateverHappens = new SendingIntake(sender, preparation, tally, this::isStopping, Manner.PATIENT);
        this.telling = new SendingIntake(sender, preparation, tally, this::isStopping, Manner.TELLING);
        Gauge.builder("quotewire.feed.in.flight.bytes", sender, ArticleSender::bytesInFlight)
                .description("Bytes of articles sent and not yet acknowledged")
                .register(meters);
        Gauge.builder("quotewire.feed.endless", this.sources, Feeder::endless)
                .description("1 where some source has no end, 0 where the feeder ends by itself once all is read")
                .strongReference(true)
                .register(meters);
    }

    private static double endless(List<ArticleSource> sources) {
        return sources.stream().anyMatch(ArticleSource::endless) ? 1 : 0;
    }

    /** Reads to the end of all sources, or until stopped if one of them has no end, and reports the result. */
    public FeedReport run() throws InterruptedException {
        runner = Thread.currentThread();
        try {
            for (ArticleSource source : sources) {
                if (source.endless()) {
                    endless.add(start(source));
                }
            }
            for (ArticleSource source : sources) {
                if (!source.endless() && !stopping && tally.failure().isEmpty()) {
                    current = source;
                    read(source);
                }
            }
            current = null;
            for (Thread thread : endless) {
                thread.join();
            }
            sender.awaitOutcomes();
            return tally.report(sender.inFlight());
        } finally {
            runner = null;
            endless.forEach(Thread::interrupt);
            finished.countDown();
        }
    }

    /** Tells the sources to stop; {@link #run()} then returns. May be called from any thread. */
    public void stop() {
        stopping = true;
        sender.giveUp();
    }

    /**
     * Stops, waits for {@link #run()} at most that long, and reports what has been acknowledged by then; for a shutdown
     * hook. If a source is blocked in a read, the wait ends as soon as nothing is in flight and the sources without an
     * end have ended.
     */
    public FeedReport stop(Duration patience) throws InterruptedException {
        stop();
        boolean ended = awaitEnd(patience);
        Thread waiting = runner;
        if (!ended && waiting != null) {
            // It is blocked in a read, or waits for an unavailable broker.
            waiting.interrupt();
        }
        return tally.report(sender.inFlight());
    }

    private boolean awaitEnd(Duration patience) throws InterruptedException {
        long began = System.nanoTime();
        while (!finished.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            ArticleSource source = current;
            // Checked in this order, so that what an endless source sends before it ends is either in flight or
            // acknowledged.
            boolean nothingMoreComes = source != null
                    && source.awaitsInput()
                    && endless.stream().noneMatch(Thread::isAlive)
                    && sender.inFlight() == 0;
            if (nothingMoreComes || System.nanoTime() - began > patience.toNanos()) {
                return false;
            }
        }
        return true;
    }

    /** The progress so far. */
    public FeedProgress progress() {
        return new FeedProgress(tally.acknowledged(), tally.refused(), tally.bytesRead(), bytesTotal());
    }

    /** Accepts articles from elsewhere, such as HTTP requests; it never throws. */
    public Intake intake() {
        return whateverHappens;
    }

    /**
     * False if the broker did not accept the last article whose outcome is known, or has not accepted any that is in
     * flight for half a minute, and once it is stopping.
     */
    public boolean delivers() {
        return !stopping && tally.delivers() && !sender.stalls();
    }

    /** False if a source without an end cannot be read any further, or not just now. */
    public boolean reads() {
        return !lost && sources.stream().noneMatch(ArticleSource::isBarred);
    }

    private boolean isStopping() {
        return stopping;
    }

    private OptionalLong bytesTotal() {
        long total = 0;
        for (ArticleSource source : sources) {
            OptionalLong size = source.size();
            if (size.isEmpty()) {
                return OptionalLong.empty();
            }
            total += size.getAsLong();
        }
        return OptionalLong.of(total);
    }

    private Thread start(ArticleSource source) {
        Thread thread = new Thread(
                () -> {
                    try {
                        read(source);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (Error e) {
                        // Nothing else would show that this thread ends.
                        LOG.error("{} cannot be read any further", source.name(), e);
                        noteEnd(source);
                        telling.refuse(source.name(), e.toString());
                    }
                },
                "source " + source.name());
        thread.start();
        return thread;
    }

    private void read(ArticleSource source) throws InterruptedException {
        Intake intake = source.endless() ? telling : untilBrokerIsAway;
        try {
            source.read(intake);
        } catch (BrokerAwayException e) {
            LOG.debug("{} ends: {}", source.name(), e.getMessage());
        } catch (IOException e) {
            LOG.debug("{} cannot be read", source.name(), e);
            noteEnd(source);
            intake.refuse(source.name(), ReadFailure.reason(e));
        } catch (RuntimeException e) {
            LOG.error("{} cannot be read any further", source.name(), e);
            noteEnd(source);
            intake.refuse(source.name(), Optional.ofNullable(e.getMessage()).orElse(e.toString()));
        }
    }

    private void noteEnd(ArticleSource source) {
        if (source.endless()) {
            lost = true;
        }
    }
}
