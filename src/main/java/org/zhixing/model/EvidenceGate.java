package org.zhixing.model;

/**
 * How far evidence lets a rating count (specification 5): the highest effective level without medium or strong evidence,
 * with one such piece, and with two kinds of which one is strong.
 */
public record EvidenceGate(int unsupported, int supported, int corroborated) {}
