package org.zhixing.signals;

import static java.util.Map.entry;

import java.util.Map;

/** All record indicators that can be measured. A model may have fewer. */
final class Measurements {

    static final Map<String, Measurement> BY_ID = Map.ofEntries(
            entry("DOC-1", new PaperworkRatio()),
            entry("DOC-2", new NearDuplicateNotes()),
            entry("DOC-3", new LateEntries()),
            entry("DOC-4a", new MonthEndConcentration()),
            entry("DOC-4b", new BatchDays()),
            entry("DOC-5", new LowInformationNotes()),
            entry("DOC-6", new AdministrativeShare()),
            entry("DOC-7", new LongNotesWithoutContact()),
            entry("ACT-1", new OneOffSeries()),
            entry("ACT-2", new ActivityHoursShare()),
            entry("ACT-3", new RepeatParticipation()),
            entry("ACT-4", new GoallessActivities()),
            entry("ACT-5", new FollowedUpActivities()),
            entry("ACT-6", new MassEvents()),
            entry("ACT-7", new FestivalClustering()),
            entry("ACT-8", new AttendanceOnly()),
            entry("FORM-1", new CompleteProcess()),
            entry("FORM-2", new UnreviewedGoals()),
            entry("FORM-3", new UnmeasuredOutcomes()),
            entry("FORM-4", new SatisfactionCeiling()),
            entry("FORM-5", new HeapedDurations()),
            entry("FORM-6", new IdenticalRosters()),
            entry("FORM-7", new EndLoading()),
            entry("FORM-8", new TargetBunching()),
            entry("FORM-9", new UnplannedWork()),
            entry("FORM-10", new ImpossibleTimes()));

    private Measurements() {}
}
