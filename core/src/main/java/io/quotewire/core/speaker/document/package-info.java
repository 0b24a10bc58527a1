/**
 * Finds the authors of documents, whose words a document's are: "Harland's report", "the report" ({@code
 * DocumentAuthors}). Before it, {@code EarlierMention} looks for the last mention ({@code DocumentMention}; {@code
 * IssuedDocument}: "Harland issued a report"), for what the author did ({@code SuingVerb}: "sued", {@code
 * CognateVerb}: "surveyed") and for the outlet that told it ({@code OutletReport}, {@code WrittenWork} for letters and
 * books); after it, {@code AuthorAfterMention}. {@code DocumentInFocus} is the document to which "it" refers.
 */
@NullMarked
package io.quotewire.core.speaker.document;

import org.jspecify.annotations.NullMarked;
