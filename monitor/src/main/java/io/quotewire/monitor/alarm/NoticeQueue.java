package io.quotewire.monitor.alarm;

import io.quotewire.monitor.alarm.Alarms.Notice;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notices to be posted, in order, and overdue ones: those that were not taken, at most one of each condition, until a
 * later notice of their condition outdates them. Thread-safe.
 */
final class NoticeQueue {
    /** How many wait to be posted for the first time. */
    static final int CAPACITY = 1_000;

    private final Deque<Notice> waiting = new ArrayDeque<>();
    private final Map<String, Notice> overdue = new LinkedHashMap<>();
    private boolean closed;

    /** What had to give way to a new notice. */
    record Displaced(Optional<Notice> outdated, Optional<Notice> dropped) {
        static final Displaced NOTHING = new Displaced(Optional.empty(), Optional.empty());
    }

    /**
     * Adds a notice, which outdates an overdue one of its condition. If too many wait, the oldest one whose condition
     * has changed since is dropped, so that the last notice of each condition stays; the oldest of all if there is
     * none. Does nothing once the queue is closed.
     */
    synchronized Displaced add(Notice notice) {
        if (closed) {
            return Displaced.NOTHING;
        }
        Optional<Notice> outdated = Optional.ofNullable(overdue.remove(notice.condition()));
        waiting.addLast(notice);
        Optional<Notice> dropped = Optional.empty();
        if (waiting.size() > CAPACITY) {
            dropped = Optional.of(dispensable());
            waiting.removeFirstOccurrence(dropped.get());
        }
        notifyAll();
        return new Displaced(outdated, dropped);
    }

    private Notice dispensable() {
        Set<String> later = new HashSet<>();
        Notice oldest = waiting.getFirst();
        Optional<Notice> outdated = Optional.empty();
        for (Iterator<Notice> latestFirst = waiting.descendingIterator(); latestFirst.hasNext(); ) {
            Notice each = latestFirst.next();
            if (!later.add(each.condition())) {
                outdated = Optional.of(each);
            }
        }
        return outdated.orElse(oldest);
    }

    /** Removes and returns the next one, waiting for it; none if none comes in time, or it is closed and empty. */
    synchronized Optional<Notice> next(long patienceMillis) throws InterruptedException {
        long due = System.nanoTime() + patienceMillis * 1_000_000;
        for (long left = patienceMillis;
                waiting.isEmpty() && !closed && left > 0;
                left = (due - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return Optional.ofNullable(waiting.pollFirst());
    }

    /**
     * Keeps a notice that was not taken, unless a later one of its condition waits.
     *
     * @return whether it is kept
     */
    synchronized boolean keep(Notice notice) {
        boolean latest = waiting.stream().noneMatch(later -> later.condition().equals(notice.condition()));
        if (latest) {
            overdue.put(notice.condition(), notice);
        }
        return latest;
    }

    /** The overdue ones, the oldest first. */
    synchronized List<Notice> overdue() {
        return List.copyOf(overdue.values());
    }

    /** Whether a notice is still overdue. */
    synchronized boolean isOverdue(Notice notice) {
        return notice.equals(overdue.get(notice.condition()));
    }

    /** Puts an overdue notice behind all others that are. */
    synchronized void postpone(Notice notice) {
        if (settle(notice)) {
            overdue.put(notice.condition(), notice);
        }
    }

    /**
     * Removes an overdue notice that was taken.
     *
     * @return whether it was still overdue
     */
    synchronized boolean settle(Notice notice) {
        return overdue.remove(notice.condition(), notice);
    }

    /** The number of all that are in it. */
    synchronized int size() {
        return waiting.size() + overdue.size();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Accepts no more notices; those that wait can still be taken from it. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized void clear() {
        waiting.clear();
        overdue.clear();
    }
}
