package io.quotewire.producer.http;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Bounds the bytes of all bodies that are held in memory together. Thread-safe. */
final class BodyBudget {
    private final Semaphore left;

    /** @param bytes that all bodies together may have, unpacked */
    BodyBudget(int bytes) {
        left = new Semaphore(bytes);
    }

    /** There is no room for the body now. */
    static final class Exhausted extends IOException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("too much is held in memory");
        }
    }

    /** The share of one body, which has no bytes yet. */
    Share share() {
        return new Share();
    }

    /** What one body has of it, until it is closed. Used by one thread. */
    final class Share implements AutoCloseable {
        private int taken;

        private Share() {}

        /** @throws Exhausted if there is no room for that many bytes more */
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
