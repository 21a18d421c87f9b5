package org.rapporteur.app.web;

import org.rapporteur.model.Span;

/**
 * Words of a report in one layer.
 *
 * @param key names what they are evidence of: the id of a record, or "actor-3"; several marks may share one
 * @param label what they were read as, in a few characters; empty for none
 * @param look classes beside that of the layer
 * @param isLink whether a click on them explains them
 */
record Mark(Layer layer, String key, Span span, String label, String look, boolean isLink) {}
