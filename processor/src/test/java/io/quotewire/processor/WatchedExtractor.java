package io.quotewire.processor;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what it extracts; fails or hangs where the body says so. */
final class WatchedExtractor implements Extractor {
    private final Extractor lines = new LineExtractor("watched");
    final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<List<String>> together = new CopyOnWriteArrayList<>();

    @Override
    public Extraction extract(String body) {
        bodies.add(body);
        if (body.equals("fail")) {
            throw new IllegalStateException("as it says");
        }
        if (body.equals("hang")) {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            throw new CancellationException();
        }
        return lines.extract(body);
    }

    @Override
    public List<Extraction> extractAll(List<String> all) {
        together.add(all);
        return Extractor.super.extractAll(all);
    }

    @Override
    public String version() {
        return lines.version();
    }

    /** How many articles it was given together each time. */
    List<Integer> sizes() {
        return together.stream().map(List::size).toList();
    }
}
