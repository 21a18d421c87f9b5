/** Tests of the job on a cluster within the test's process. */
@NullMarked
package org.rapporteur.flink;

import org.jspecify.annotations.NullMarked;
