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
 * Runs tasks on all processors and returns their results in the order of the tasks. The number of pending tasks is
 * bounded. To be used by one thread.
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

    /** Receives a result. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T result) throws IOException, InterruptedException;
    }

    /** @param ahead the maximum number of pending tasks for each thread */
    OrderedWork(int ahead, Taker<T> taker) {
        this.ahead = ahead * THREADS;
        this.taker = taker;
    }

    /** Submits a task; if too many are pending, first receives the oldest result. */
    void give(Callable<T> work) throws IOException, InterruptedException {
        while (given.size() >= ahead || (!given.isEmpty() && given.peek().isDone())) {
            takeOldest();
        }
        given.add(threads.submit(work));
    }

    /** Reads a file and submits tasks. */
    @FunctionalInterface
    interface Reading {
        /** Reads; false if it stopped before the end of the file. */
        boolean read() throws IOException, InterruptedException;
    }

    /** Reads to the end or to a defect in the file, and receives all results. */
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

    /** Waits for all tasks and receives their results. */
    void takeAll() throws IOException, InterruptedException {
        while (!given.isEmpty()) {
            takeOldest();
        }
    }

    /** Ends; results not yet received are dropped. */
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
