/** The API under {@code /api/v1}: JSON in the names of record.md, problem details, an OpenAPI document. It makes no pages. */
@NullMarked
package org.rapporteur.app.http;

import org.jspecify.annotations.NullMarked;
