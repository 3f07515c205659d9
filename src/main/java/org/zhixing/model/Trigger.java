package org.zhixing.model;

/** What lets a recommendation fire (formats.md, D4). */
public sealed interface Trigger {

    /** The indicator's effective score is at most this. */
    record IndicatorAtMost(String indicator, double atMost) implements Trigger {}

    /** One role's own aggregated score of the indicator, after reversal, is at most this. */
    record RoleAtMost(Role role, String indicator, double atMost) implements Trigger {}

    /** The first role's score less the second's is at most this. */
    record GapAtMost(Role first, Role second, String indicator, double atMost) implements Trigger {}

    /** The drift's severity is at least this. */
    record DriftAtLeast(Drift drift, int atLeast) implements Trigger {}

    /** The record indicator's level is at least this. */
    record RecordLevelAtLeast(String recordIndicator, int levelAtLeast) implements Trigger {}

    /** The matrix shows a mismatch of this type. */
    record MismatchFound(String mismatch) implements Trigger {}

    /** The case-file audit's item is at most this; fires only where an audit is given. */
    record AuditAtMost(String audit, double atMost) implements Trigger {}

    /** A ledger was looked for and there is none; fires only where such data are given. */
    record SynergyAbsent() implements Trigger {}

    /** The degree of collaboration is below this; fires only where such data are given. */
    record SynergyBelow(double below) implements Trigger {}
}
