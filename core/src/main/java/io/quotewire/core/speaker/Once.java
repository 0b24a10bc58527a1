package io.quotewire.core.speaker;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when first asked for, and once. Not thread-safe. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made == null ? maker.get() : made;
        made = known;
        return known;
    }
}
