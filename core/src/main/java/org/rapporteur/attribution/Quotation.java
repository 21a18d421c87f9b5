package org.rapporteur.attribution;

import org.rapporteur.model.Span;

/**
 * Words in quotation marks, the marks included.
 *
 * @param paragraph position of the paragraph that it stands in
 * @param closed whether its closing mark was found; else it runs to the end of its paragraph, and goes on with the next
 *     opening mark
 * @param speech whether it looks like somebody's sentence, not like a title or a word kept at a distance
 * @param opensSentence whether its sentence begins with it
 */
record Quotation(Span span, int paragraph, boolean closed, boolean speech, boolean opensSentence) {}
