/**
 * Fetches pages and feeds from the web: only http and https, never from this machine or a private network unless a host is
 * allowed by name, bounded in bytes and time. It reads nothing of what it fetches.
 */
@NullMarked
package org.rapporteur.app.fetch;

import org.jspecify.annotations.NullMarked;
