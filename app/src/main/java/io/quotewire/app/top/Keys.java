package io.quotewire.app.top;

import io.quotewire.app.top.Key.Special;
import java.util.Optional;

/** The effects of keys on the view. */
final class Keys {
    private Keys() {}

    /** The view after a character key; empty if it quits. */
    static Optional<View> typed(View view, char key) {
        if (view.listed().typing()) {
            return Optional.of(
                    Character.isISOControl(key)
                            ? view
                            : view.filtered(view.listed().filter() + key, true));
        }
        return switch (key) {
            case 'q' -> Optional.empty();
            case 'p', ' ' -> Optional.of(view.pausing(!view.paused()));
            case 's' -> Optional.of(view.sorted(view.listed().sort().next()));
            case '/' -> Optional.of(view.filtered("", true));
            case '?' -> Optional.of(view.helping(!view.help()));
            case 'j' -> Optional.of(pressed(view, Special.DOWN, Optional.empty()));
            case 'k' -> Optional.of(pressed(view, Special.UP, Optional.empty()));
            default -> Optional.of(view);
        };
    }

    /**
     * The view after a special key.
     *
     * @param chosen the name of the selected topic, or the id of the selected quote's article
     */
    static View pressed(View view, Special key, Optional<String> chosen) {
        if (view.listed().typing()) {
            return typing(view, key);
        }
        return switch (key) {
            case UP ->
                view.selecting(view.selected().ofQuotes(), view.selected().row() - 1);
            case DOWN ->
                view.selecting(view.selected().ofQuotes(), view.selected().row() + 1);
            case TAB -> view.selecting(!view.selected().ofQuotes(), 0);
            case ENTER ->
                view.selected().ofQuotes() ? view.into(Optional.empty(), chosen) : view.into(chosen, Optional.empty());
            case ESCAPE, BACKSPACE -> back(view);
        };
    }

    private static View typing(View view, Special key) {
        String filter = view.listed().filter();
        return switch (key) {
            case ENTER -> view.filtered(filter, false);
            case ESCAPE -> view.filtered("", false);
            case BACKSPACE -> view.filtered(filter.isEmpty() ? "" : filter.substring(0, filter.length() - 1), true);
            case UP, DOWN, TAB -> view;
        };
    }

    private static View back(View view) {
        if (view.help()) {
            return view.helping(false);
        }
        return view.inside().topic().isPresent() || view.inside().article().isPresent()
                ? view.into(Optional.empty(), Optional.empty())
                : view.filtered("", false);
    }
}
