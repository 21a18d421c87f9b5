@NullMarked
package org.rapporteur.resolution.time;

import org.jspecify.annotations.NullMarked;
