/**
 * What stands in a sentence of a press release without being part of it: the brackets in which a company's symbol or
 * its short name stand, the signs of trade marks, persons' degrees, and the marks of wire services.
 */
@NullMarked
package io.quotewire.core.aside;

import org.jspecify.annotations.NullMarked;
