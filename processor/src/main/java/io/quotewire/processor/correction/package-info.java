/**
 * People's corrections, as the processor applies them: {@link io.quotewire.processor.correction.LiveCorrections}
 * follows the topic, {@link io.quotewire.processor.correction.Corrections} is a snapshot of it and corrects what was
 * extracted. A publisher's own correction, in contrast, is a new version of the article, on which {@code
 * article.VersionDecider} decides.
 */
@NullMarked
package io.quotewire.processor.correction;

import org.jspecify.annotations.NullMarked;
