package org.zhixing.importing.records;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.ClientCodes;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.records.ServiceType;

/** How the cells of each field are read under one mapping; shared by all files of an import, so that equal values are one. */
final class FieldReadings {

    final CellReading<LocalDate> dates;
    final CellReading<LocalTime> times = Times.reading();
    final CellReading<String> ids = Texts.ids();
    final CellReading<String> workers;
    final CellReading<String> activities = Texts.ids();
    final CellReading<String> recordIds = CellReading.once(Texts::recordId);
    final CellReading<String> notes = CellReading.once(Notes::read);
    final CellReading<String> persons;
    final CellReading<Set<String>> rosters;
    final CellReading<ServiceType> types;
    final CellReading<CaseStatus> states;
    final CellReading<Boolean> yesNo;
    final CellReading<Integer> people = Numbers.people();
    final CellReading<Double> marks = Numbers.mark();
    final CellReading<Double> fullMarks = Numbers.fullMark();
    private final CellReading<Double> serviceHours = Numbers.serviceHours(HourUnit.HOURS);
    private final CellReading<Double> serviceMinutes = Numbers.serviceHours(HourUnit.MINUTES);
    private final CellReading<Double> paperHours = Numbers.paperHours(HourUnit.HOURS);
    private final CellReading<Double> paperMinutes = Numbers.paperHours(HourUnit.MINUTES);
    private final People named;

    FieldReadings(RecordMapping mapping, ClientCodes codes) {
        named = new People(codes);
        persons = named.person();
        workers = named.worker();
        rosters = named.roster(mapping.listSeparator());
        dates = Dates.in(mapping.dateOrder());
        types = Choices.types(mapping);
        states = Choices.states(mapping);
        yesNo = Choices.yesNo(mapping);
    }

    CellReading<Double> service(HourUnit unit) {
        return unit == HourUnit.MINUTES ? serviceMinutes : serviceHours;
    }

    CellReading<Double> paper(HourUnit unit) {
        return unit == HourUnit.MINUTES ? paperMinutes : paperHours;
    }

    Set<String> names() {
        return named.names();
    }

    Set<String> workerNames() {
        return named.workerNames();
    }
}
