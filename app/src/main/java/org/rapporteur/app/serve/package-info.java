/**
 * The server that the doors {@code http} and {@code web} hang their {@link org.rapporteur.app.serve.Routes} onto: where it
 * listens, what it refuses, how failures are told. It knows nothing of reports.
 */
@NullMarked
package org.rapporteur.app.serve;

import org.jspecify.annotations.NullMarked;
