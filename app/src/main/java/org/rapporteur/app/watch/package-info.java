/**
 * Watches feeds: asks them politely for what is new, fetches the pages of their entries and hands the reports on. What waits
 * is kept in the store, so that a process that is killed goes on where it was. It reads no text itself.
 */
@NullMarked
package org.rapporteur.app.watch;

import org.jspecify.annotations.NullMarked;
