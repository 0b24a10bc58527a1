package io.quotewire.core.entity.role;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The roles beside names of a text, each looked for by {@link RoleFinder} when it is asked for. Not thread-safe. */
public final class Roles {
    private final Tokens tokens;
    private final EntitySpans names;
    private final boolean[] known;
    private final @Nullable Span[] found;

    public Roles(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
        this.known = new boolean[names.size()];
        this.found = new Span[names.size()];
    }

    /** The role next to the name with this index, which must be a person's; empty if there is none. */
    public Optional<Span> of(int name) {
        if (!known[name]) {
            known[name] = true;
            found[name] = RoleFinder.find(tokens, names, name).orElse(null);
        }
        return Optional.ofNullable(found[name]);
    }
}
