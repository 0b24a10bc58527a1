package io.quotewire.producer.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work that is done on all processors, its results taken in the order in which it was given. How much may be given and
 * not yet taken is bounded. For one thread, which gives and takes.
 */
final class OrderedWork<T> implements AutoCloseable {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Future<T>> given = new ArrayDeque<>();
    private final int ahead;
    private final Taker<T> taker;

    /** Takes one result. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T result) throws IOException, InterruptedException;
    }

    /** @param ahead pieces of work for each thread that may wait to be taken */
    OrderedWork(int ahead, Taker<T> taker) {
        this.ahead = ahead * THREADS;
        this.taker = taker;
    }

    /** Gives work; takes the oldest result first if too much waits. */
    void give(Callable<T> work) throws IOException, InterruptedException {
        while (given.size() >= ahead || (!given.isEmpty() && given.peek().isDone())) {
            takeOldest();
        }
        given.add(threads.submit(work));
    }

    /** Reads a file and gives work. */
    @FunctionalInterface
    interface Reading {
        /** Reads; false if it ended before the end of the file. */
        boolean read() throws IOException, InterruptedException;
    }

    /** Reads to the end or to where the file is broken, and takes all that was given. */
    boolean takingAll(Reading reading) throws IOException, InterruptedException {
        try {
            boolean atEnd = reading.read();
            takeAll();
            return atEnd;
        } catch (IOException | RuntimeException e) {
            takeAll();
            throw e;
        }
    }

    /** Waits for all that was given and takes it. */
    void takeAll() throws IOException, InterruptedException {
        while (!given.isEmpty()) {
            takeOldest();
        }
    }

    /** Ends; what was not taken is dropped. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void takeOldest() throws IOException, InterruptedException {
        try {
            taker.take(given.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
