package org.zhixing.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/**
 * A service record as a row, there and back. Columns go by number and equal texts are kept once, since there may be a
 * million rows. Not for use by several threads.
 */
final class RecordColumns {

    /** The columns of the record itself, in the order in which {@link #bind} and {@link #read} take them. */
    static final String NAMES = "id, service_date, recorded_date, worker, client, case_id, activity, series, type,"
            + " planned, hours, start_time, doc_hours, participants, new_participants, repeat_participants, roster,"
            + " goal_set, goal_reviewed, outcome_measured, case_status, close_date, open_date, satisfaction,"
            + " satisfaction_max, crisis, recorded_by, note_length, note_own_length, note_bare_length,"
            + " note_crisis_word, note_similarity, note_cluster";

    static final int COUNT = NAMES.split(",", -1).length;

    private static final int NOTE = 28;

    private static final double LONGEST = 24;

    private final Cells cells;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<Integer, LocalDate> days = new HashMap<>();

    RecordColumns(Cells cells) {
        this.cells = cells;
    }

    /** @param first number of the parameter that takes the first column */
    void bind(PreparedStatement to, int first, ServiceRecord r) throws SQLException {
        int at = first;
        cells.exact(to, at++, r.id());
        day(to, at++, r.serviceDate());
        day(to, at++, r.recordedDate());
        cells.free(to, at++, r.worker());
        cells.free(to, at++, r.client());
        cells.free(to, at++, r.caseId());
        cells.free(to, at++, r.activity());
        cells.free(to, at++, r.series() == null || r.series().equals(r.activity()) ? null : r.series());
        to.setString(at++, r.type().name());
        flag(to, at++, r.planned());
        to.setDouble(at++, r.hours());
        whole(
                to,
                at++,
                r.startTime() == null ? null : Integer.valueOf(r.startTime().toSecondOfDay()));
        real(to, at++, r.docHours());
        whole(to, at++, r.participants());
        whole(to, at++, r.newParticipants());
        whole(to, at++, r.repeatParticipants());
        cells.free(to, at++, r.roster().isEmpty() ? null : String.join(" ", new java.util.TreeSet<>(r.roster())));
        flag(to, at++, r.goalSet());
        flag(to, at++, r.goalReviewed());
        flag(to, at++, r.outcomeMeasured());
        to.setString(at++, r.caseStatus() == null ? null : r.caseStatus().name());
        day(to, at++, r.closeDate());
        day(to, at++, r.openDate());
        real(to, at++, r.satisfaction());
        real(to, at++, r.satisfactionMax());
        flag(to, at++, r.crisis());
        cells.free(to, at++, r.recordedBy());
        note(to, at, r.note());
    }

    private static void note(PreparedStatement to, int first, @Nullable NoteFacts note) throws SQLException {
        int at = first;
        whole(to, at++, note == null ? null : Integer.valueOf(note.length()));
        whole(to, at++, note == null ? null : Integer.valueOf(note.ownLength()));
        whole(to, at++, note == null ? null : Integer.valueOf(note.bareLength()));
        flag(to, at++, note == null ? null : Boolean.valueOf(note.crisisWord()));
        real(to, at++, note == null ? null : note.similarity());
        whole(to, at, note == null ? null : Integer.valueOf(note.cluster()));
    }

    /** Reads the record of a row whose columns are {@link #NAMES}, from the first on. */
    ServiceRecord read(ResultSet row) throws SQLException {
        String activity = text(row, 7);
        String series = text(row, 8);
        Integer started = whole(row, 12);
        String status = row.getString(21);
        return new ServiceRecord(
                cells.text(row, 1),
                day(row.getInt(2)),
                dayOrNull(row, 3),
                kept(cells.text(row, 4)),
                text(row, 5),
                text(row, 6),
                activity,
                series == null ? activity : series,
                ServiceType.valueOf(row.getString(9)),
                flag(row, 10),
                hours(row, 11),
                started == null ? null : LocalTime.ofSecondOfDay(started),
                real(row, 13),
                whole(row, 14),
                whole(row, 15),
                whole(row, 16),
                roster(cells.textOrNull(row, 17)),
                flag(row, 18),
                flag(row, 19),
                flag(row, 20),
                status == null ? null : CaseStatus.valueOf(status),
                dayOrNull(row, 22),
                dayOrNull(row, 23),
                real(row, 24),
                real(row, 25),
                flag(row, 26),
                text(row, 27),
                note(row));
    }

    private static @Nullable NoteFacts note(ResultSet row) throws SQLException {
        Integer length = whole(row, NOTE);
        return length == null
                ? null
                : new NoteFacts(
                        length,
                        row.getInt(NOTE + 1),
                        row.getInt(NOTE + 2),
                        row.getBoolean(NOTE + 3),
                        real(row, NOTE + 4),
                        row.getInt(NOTE + 5));
    }

    private Set<String> roster(@Nullable String codes) {
        if (codes == null) {
            return Set.of();
        }
        String[] each = codes.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            each[i] = kept(each[i]);
        }
        return Set.of(each);
    }

    private @Nullable String text(ResultSet row, int column) throws SQLException {
        String text = cells.textOrNull(row, column);
        return text == null ? null : kept(text);
    }

    LocalDate day(int number) {
        return days.computeIfAbsent(number, LocalDate::ofEpochDay);
    }

    @Nullable
    LocalDate dayOrNull(ResultSet row, int column) throws SQLException {
        Integer number = whole(row, column);
        return number == null ? null : day(number);
    }

    private String kept(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    // The database is asked for null only where the value may stand for it.

    /** Hours of service, which the reading of tables holds between 0 and a day: others are damage. */
    static double hours(ResultSet row, int column) throws SQLException {
        double hours = row.getDouble(column);
        if (hours > 0 && hours <= LONGEST) {
            return hours;
        }
        throw new IllegalArgumentException("hours of service outside a day");
    }

    static @Nullable Integer whole(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return value == 0 && row.wasNull() ? null : Integer.valueOf(value);
    }

    private static @Nullable Double real(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return value == 0 && row.wasNull() ? null : Double.valueOf(value);
    }

    private static @Nullable Boolean flag(ResultSet row, int column) throws SQLException {
        Integer value = whole(row, column);
        return value == null ? null : Boolean.valueOf(value != 0);
    }

    private static void day(PreparedStatement to, int at, @Nullable LocalDate value) throws SQLException {
        whole(to, at, value == null ? null : Integer.valueOf((int) value.toEpochDay()));
    }

    private static void flag(PreparedStatement to, int at, @Nullable Boolean value) throws SQLException {
        whole(to, at, value == null ? null : Integer.valueOf(value ? 1 : 0));
    }

    private static void whole(PreparedStatement to, int at, @Nullable Integer value) throws SQLException {
        if (value == null) {
            to.setNull(at, Types.INTEGER);
        } else {
            to.setInt(at, value);
        }
    }

    private static void real(PreparedStatement to, int at, @Nullable Double value) throws SQLException {
        if (value == null) {
            to.setNull(at, Types.DOUBLE);
        } else {
            to.setDouble(at, value);
        }
    }
}
