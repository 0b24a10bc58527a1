/**
 * What people overrule, as the processor sees it: {@link io.quotewire.processor.correction.LiveCorrections} stands as
 * the topic does, {@link io.quotewire.processor.correction.Corrections} is one state of it and corrects what was
 * extracted. A publisher's own correction is a new version of the article, on which {@code article.VersionDecider}
 * decides.
 */
@NullMarked
package io.quotewire.processor.correction;

import org.jspecify.annotations.NullMarked;
