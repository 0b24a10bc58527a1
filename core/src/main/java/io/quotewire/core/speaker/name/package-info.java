/**
 * Resolves a source to the names in it or beside it: {@code NamesInPhrase} (with {@code NameOfRole}, {@code
 * TitlePreposition} and {@code Partner}), {@code NameBehindPhrase} ("her lawyer, Mary Hill,"), {@code NameBeforePhrase}
 * ("Mary Hill, a clerk"), {@code NameBeforeVerb}, {@code NameBeforeNoun} ("the Reuters news agency").
 */
@NullMarked
package io.quotewire.core.speaker.name;

import org.jspecify.annotations.NullMarked;
