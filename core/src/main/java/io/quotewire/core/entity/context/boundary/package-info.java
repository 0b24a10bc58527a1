/**
 * Mends where names begin and end. Cut apart: "Harland Corp and Voss Inc" ({@code RunOnNames}). Joined: names that
 * adjoin ({@code AdjoiningNames}), at a nickname or particle ({@code SplitNames}), of partners ({@code Partnerships}),
 * of parties ({@code ChamberParties}). Completed: "Envoy | Electronics Corp" ({@code CompanyBeginnings}).
 */
@NullMarked
package io.quotewire.core.entity.context.boundary;

import org.jspecify.annotations.NullMarked;
