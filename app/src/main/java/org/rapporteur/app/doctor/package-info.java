/** Looks whether this machine has what reading and the store need, and says what to do where it does not. */
@NullMarked
package org.rapporteur.app.doctor;

import org.jspecify.annotations.NullMarked;
