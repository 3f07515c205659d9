/**
 * What an assessment model says: dimensions, indicators, anchors, scale, evidence types, value matrix, record indicators,
 * thresholds, bands, recommendations (specification, sections 2, 3, 4, 8, 9). The records mirror the model file one to
 * one. Nothing here reads files or computes scores.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.model;
