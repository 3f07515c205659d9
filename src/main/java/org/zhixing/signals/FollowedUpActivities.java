package org.zhixing.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.Session;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;

/**
 * ACT-5: activity sessions after which somebody on the roster had casework, a visit or a consultation within
 * {@code linkDays} days ÷ sessions of at least {@code linkMin} people with a roster (specification 4.3, rulings B25 and
 * B26). Sessions whose days are not over when the records end do not count. Rosters and clients that share no code are
 * numbered differently, which says nothing about follow-up.
 */
final class FollowedUpActivities implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        double least = Parameters.of(indicator, "linkMin");
        long days = (long) Parameters.of(indicator, "linkDays");
        LocalDate lastDay = facts.asOf().minusDays(days);
        IndividualContacts contacts = IndividualContacts.of(facts.all());
        int eligible = 0;
        List<ServiceRecord> unlinked = new ArrayList<>();
        for (Session session : Prepared.sessions(facts).all()) {
            Integer heads = session.heads();
            if (heads != null
                    && heads >= least
                    && !session.roster().isEmpty()
                    && !session.date().isAfter(lastDay)) {
                eligible++;
                if (!contacts.any(session.roster(), session.date(), days)) {
                    unlinked.add(session.first());
                }
            }
        }
        Sample sample = Sample.of(eligible);
        if (!facts.knows(RecordField.PARTICIPANT_IDS, RecordField.CLIENT_ID)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, sample);
        }
        Set<String> listed = new HashSet<>();
        for (ServiceRecord record : facts.all()) {
            if (!record.roster().isEmpty()) {
                listed.addAll(record.roster());
            }
        }
        Outcome.Measured measured = Outcome.share(sample, eligible - unlinked.size(), eligible, unlinked);
        if (listed.isEmpty()) {
            return measured;
        }
        int clients = clientsAmong(listed, facts.all());
        if (clients == 0) {
            return Outcome.stopped(Reason.ID_SPACES, sample);
        }
        List<Note> notes = new ArrayList<>(Prepared.onePerPerson(facts));
        notes.add(new Note(Note.Code.ROSTER_OVERLAP, (double) clients / listed.size()));
        return measured.with(notes);
    }

    /** How many of the codes are clients of direct service. */
    private static int clientsAmong(Set<String> listed, List<ServiceRecord> records) {
        Set<String> clients = new HashSet<>();
        for (ServiceRecord record : records) {
            String client = record.client();
            if (client != null && record.type().direct() && listed.contains(client)) {
                clients.add(client);
            }
        }
        return clients.size();
    }
}
