/** Says who asserts what: source, cue, content and the day of saying. */
@NullMarked
package org.rapporteur.attribution;

import org.jspecify.annotations.NullMarked;
