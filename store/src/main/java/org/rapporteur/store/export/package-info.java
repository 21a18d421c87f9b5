/** Writes what a store holds in formats that users have tools for. It asks through {@code StoryQueries} and adds nothing. */
@NullMarked
package org.rapporteur.store.export;

import org.jspecify.annotations.NullMarked;
