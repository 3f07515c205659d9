package org.zhixing.federation;

/**
 * A recommendation that fires in more than one agency.
 *
 * @param fired agencies in which it fires
 * @param planned agencies in whose plan it stands
 */
public record SharedAction(String recommendation, int fired, int planned) {}
