package io.quotewire.sink.count;

import io.quotewire.streaming.contract.Keys;
import org.jspecify.annotations.Nullable;

/** A subject whose counts are in use, with what they have in common. Not thread-safe. */
final class HotSubject {
    private final Subject subject;
    private final String key;
    private byte @Nullable [] begin;

    HotSubject(Subject subject) {
        this.subject = subject;
        key = subject.key();
    }

    /** The key of its count in a window. */
    String key(CountWindow window) {
        return Keys.count(key, window.label());
    }

    /** The value of its count in a window. */
    byte[] json(CountJson json, CountWindow window, StoredCount stored, Amounts sum) {
        byte[] known = begin;
        if (known == null) {
            known = json.subject(subject);
            begin = known;
        }
        return json.write(known, subject.kind(), window, stored, sum);
    }
}
