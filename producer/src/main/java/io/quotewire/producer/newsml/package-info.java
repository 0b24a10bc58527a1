/** News in the XML that agencies send: NITF and NewsML-G2. */
@NullMarked
package io.quotewire.producer.newsml;

import org.jspecify.annotations.NullMarked;
