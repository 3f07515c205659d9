package org.zhixing.signals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/** A service record for tests: what a case does not say is unknown, but for one hour of work by W1. */
public final class Row {

    private final ServiceType type;
    private final LocalDate date;
    private LocalDate recorded;
    private String worker = "W1";
    private String client;
    private String caseId;
    private String activity;
    private String series;
    private Boolean planned;
    private double hours = 1;
    private LocalTime start;
    private Double docHours;
    private Integer participants;
    private Integer newOnes;
    private Integer repeats;
    private Set<String> roster = Set.of();
    private Boolean goalSet;
    private Boolean goalReviewed;
    private Boolean outcomeMeasured;
    private CaseStatus status;
    private LocalDate closeDate;
    private LocalDate openDate;
    private Double satisfaction;
    private Double satisfactionMax;
    private Boolean crisis;
    private String recordedBy;
    private NoteFacts note;

    private Row(ServiceType type, LocalDate date) {
        this.type = type;
        this.date = date;
    }

    public static Row of(ServiceType type, String date) {
        return new Row(type, LocalDate.parse(date));
    }

    public static Row of(ServiceType type, LocalDate date) {
        return new Row(type, date);
    }

    /** Numbered R1, R2 … in this order. */
    public static List<ServiceRecord> records(Row... rows) {
        return records(List.of(rows));
    }

    public static List<ServiceRecord> records(List<Row> rows) {
        List<ServiceRecord> records = new ArrayList<>();
        rows.forEach(row -> records.add(row.record("R" + (records.size() + 1))));
        return records;
    }

    /** The codes P1 to P{@code size}. */
    public static Set<String> people(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(i -> "P" + i).collect(Collectors.toSet());
    }

    public Row recorded(String day) {
        recorded = LocalDate.parse(day);
        return this;
    }

    public Row worker(String id) {
        worker = id;
        return this;
    }

    public Row client(String code) {
        client = code;
        return this;
    }

    public Row caseId(String id) {
        caseId = id;
        return this;
    }

    /** The activity, and the series of the same name. */
    public Row activity(String name) {
        activity = name;
        series = name;
        return this;
    }

    public Row series(String name) {
        series = name;
        return this;
    }

    public Row planned(Boolean answer) {
        planned = answer;
        return this;
    }

    public Row hours(double length) {
        hours = length;
        return this;
    }

    public Row start(String time) {
        start = LocalTime.parse(time);
        return this;
    }

    public Row docHours(double length) {
        docHours = length;
        return this;
    }

    public Row participants(Integer count) {
        participants = count;
        return this;
    }

    public Row newAndRepeat(Integer first, Integer again) {
        newOnes = first;
        repeats = again;
        return this;
    }

    public Row roster(Set<String> codes) {
        roster = codes;
        return this;
    }

    public Row goalSet(Boolean answer) {
        goalSet = answer;
        return this;
    }

    public Row goalReviewed(Boolean answer) {
        goalReviewed = answer;
        return this;
    }

    public Row outcomeMeasured(Boolean answer) {
        outcomeMeasured = answer;
        return this;
    }

    public Row status(CaseStatus state) {
        status = state;
        return this;
    }

    public Row closed(String day) {
        closeDate = LocalDate.parse(day);
        return this;
    }

    public Row opened(String day) {
        openDate = LocalDate.parse(day);
        return this;
    }

    public Row satisfaction(Double mark, Double full) {
        satisfaction = mark;
        satisfactionMax = full;
        return this;
    }

    public Row crisis(Boolean answer) {
        crisis = answer;
        return this;
    }

    public Row recordedBy(String id) {
        recordedBy = id;
        return this;
    }

    public Row note(NoteFacts facts) {
        note = facts;
        return this;
    }

    /** A note of this length, of which these many letters are left without the words of bare attendance. */
    public Row note(int length, int bareLength) {
        return note(new NoteFacts(length, length, bareLength, false, null, 0));
    }

    public ServiceRecord record(String id) {
        return new ServiceRecord(
                id,
                date,
                recorded,
                worker,
                client,
                caseId,
                activity,
                series,
                type,
                planned,
                hours,
                start,
                docHours,
                participants,
                newOnes,
                repeats,
                roster,
                goalSet,
                goalReviewed,
                outcomeMeasured,
                status,
                closeDate,
                openDate,
                satisfaction,
                satisfactionMax,
                crisis,
                recordedBy,
                note);
    }
}
