package org.zhixing.audit;

import org.jspecify.annotations.Nullable;

/**
 * How far two auditors agree, by what each said before they talked (specification 6, ruling C11).
 *
 * @param files with two readings
 * @param pairs items that both gave a level
 * @param kappa quadratic weighted kappa over the pairs; null without variance or pairs
 * @param exact share of pairs with the same level; null without pairs
 * @param withinOne share of pairs at most one level apart; null without pairs
 */
public record SecondReadings(
        int files,
        int pairs,
        @Nullable Double kappa,
        @Nullable Double exact,
        @Nullable Double withinOne) {}
