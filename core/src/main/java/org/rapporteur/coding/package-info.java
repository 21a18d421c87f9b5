/** Says which PLOVER event type, mode and context a sentence reports, and who is actor and recipient. It does not say who asserts it. */
@NullMarked
package org.rapporteur.coding;

import org.jspecify.annotations.NullMarked;
