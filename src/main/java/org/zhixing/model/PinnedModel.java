package org.zhixing.model;

/**
 * A model together with the exact text it was read from and that text's SHA-256 in lower-case hex: an assessment keeps
 * both, so that an old year scores the same for ever.
 */
public record PinnedModel(AssessmentModel model, String text, String sha256) {}
