package io.quotewire.producer.http;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Limits the total bytes of the request bodies that are in memory at a time. Thread-safe. */
final class BodyBudget {
    private final Semaphore left;

    /** @param bytes the most that all bodies together may have, decompressed */
    BodyBudget(int bytes) {
        left = new Semaphore(bytes);
    }

    /** The limit is reached; the client may try again later. */
    static final class Exhausted extends IOException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("too much is held in memory");
        }
    }

    /** A share for one body, empty at first. */
    Share share() {
        return new Share();
    }

    /** The bytes reserved for one body, until it is closed. Used by one thread. */
    final class Share implements AutoCloseable {
        private int taken;

        private Share() {}

        /** @throws Exhausted if that many more bytes would exceed the limit */
        void take(int bytes) throws Exhausted {
            if (!left.tryAcquire(bytes)) {
                throw new Exhausted();
            }
            taken += bytes;
        }

        @Override
        public void close() {
            left.release(taken);
            taken = 0;
        }
    }
}
