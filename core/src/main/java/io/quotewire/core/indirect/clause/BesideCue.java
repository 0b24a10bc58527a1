package io.quotewire.core.indirect.clause;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What stands beside a cue, found when first asked for: "Ana Ruiz | said", "…, said | Ana Ruiz".
 *
 * @param subject the subject before it
 * @param inverted whether its source stands behind it
 */
public record BesideCue(Supplier<Optional<Phrase>> subject, Supplier<Boolean> inverted) {}
