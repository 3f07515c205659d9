package org.zhixing.records;

import java.util.List;

/**
 * Hours that workers recorded, rows as they stand but for activities with one row per person, whose hours count once per
 * worker (rulings B10 and B22).
 *
 * @param activities of type ACTIVITY
 * @param otherDirect of all other direct service
 * @param administration of type ADMIN
 */
public record ServiceHours(double activities, double otherDirect, double administration) {

    /** @param sessions those of the same records */
    public static ServiceHours of(List<ServiceRecord> records, Sessions sessions) {
        CompensatedSum activities = new CompensatedSum();
        CompensatedSum other = new CompensatedSum();
        CompensatedSum administration = new CompensatedSum();
        for (Session session : sessions.all()) {
            activities.add(session.workerHours());
        }
        for (ServiceRecord record : records) {
            if (record.type() == ServiceType.ADMIN) {
                administration.add(record.hours());
            } else if (record.type() != ServiceType.ACTIVITY) {
                other.add(record.hours());
            }
        }
        return new ServiceHours(activities.value(), other.value(), administration.value());
    }

    /** Hours of direct service. */
    public double direct() {
        return activities + otherDirect;
    }
}
