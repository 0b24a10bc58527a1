/**
 * Finds the authors of documents, whose words a document's are: "Harland's report", "the report" ({@code
 * DocumentAuthors}, for a lawsuit with {@code SuingVerb}; further on in the text {@code AuthorAfterMention}), and the
 * document to which "it" refers ({@code DocumentInFocus}).
 */
@NullMarked
package io.quotewire.core.speaker.document;

import org.jspecify.annotations.NullMarked;
