package io.quotewire.core.statement;

import java.util.Optional;

/**
 * What a quote is of a statement that consists of several quotes.
 *
 * @param number of this part, from 1, in the order of the text
 * @param whole the words of all parts, to be read by people; empty if they are too many or too long to be repeated with
 *     each part
 */
public record StatementPart(int number, Optional<String> whole) {}
