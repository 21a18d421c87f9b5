/** Tests that span rooms: the arrows, random text, golden records. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
