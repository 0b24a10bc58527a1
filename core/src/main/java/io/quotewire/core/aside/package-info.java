/**
 * What stands in a sentence of a press release without being part of it: {@link io.quotewire.core.aside.RunningText} is
 * the text without it. {@code Asides} finds it: a company's symbol or short name in brackets ({@code NameBracket},
 * whose content is kept as a {@code Designation}), dates and titles in brackets, persons' degrees, the marks of wire
 * services, and those of {@code Markdown}.
 */
@NullMarked
package io.quotewire.core.aside;

import org.jspecify.annotations.NullMarked;
