package org.zhixing.ui.audit.sampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseSample;
import org.zhixing.desk.AuditDesk.CaseList;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;

/** What was chosen for a sample so far. Nothing of it is kept before the sample is locked. */
final class SamplingModel {

    /** An auditor as written: both may be empty. */
    record Person(String name, String worker) {}

    private CaseList cases = new CaseList(List.of(), List.of());
    private String source = "";
    private final Map<String, String> excluded = new LinkedHashMap<>();
    private final List<Person> people = new ArrayList<>();
    private CaseSample.Method method = CaseSample.Method.STRATIFIED;
    private String seed;
    private String title = "";

    /** @param seed that is proposed */
    SamplingModel(String seed, List<Person> people) {
        this.seed = seed;
        this.people.addAll(people);
        if (this.people.isEmpty()) {
            this.people.add(new Person("", ""));
        }
    }

    // Where cases come from

    /** Takes a list in the place of the one before; exclusions of cases that it does not have go. */
    void take(String from, CaseList list) {
        source = from;
        cases = list;
        excluded.keySet().removeIf(id -> find(id).isEmpty());
    }

    /** Name of the file, or empty where the cases come from the service records; meaningless before {@link #listed}. */
    String source() {
        return source;
    }

    List<AuditCase> listed() {
        return cases.cases();
    }

    List<Problem> problems() {
        return cases.problems();
    }

    private Optional<AuditCase> find(String caseId) {
        return cases.cases().stream().filter(c -> c.caseId().equals(caseId)).findFirst();
    }

    // Exclusions

    /** Leaves cases out of the population; without a reason nothing happens. */
    void exclude(List<String> caseIds, String reason) {
        if (!reason.isBlank()) {
            caseIds.stream().filter(id -> find(id).isPresent()).forEach(id -> excluded.put(id, reason.strip()));
        }
    }

    void include(List<String> caseIds) {
        caseIds.forEach(excluded::remove);
    }

    /** Why a case is left out; empty where it is not. */
    String reason(String caseId) {
        return excluded.getOrDefault(caseId, "");
    }

    List<CaseSample.Excluded> exclusions() {
        return cases.cases().stream()
                .filter(c -> excluded.containsKey(c.caseId()))
                .map(c -> new CaseSample.Excluded(c, new PersonalText(reason(c.caseId()))))
                .toList();
    }

    /** The cases that are drawn from. */
    List<AuditCase> population() {
        return cases.cases().stream()
                .filter(c -> !excluded.containsKey(c.caseId()))
                .toList();
    }

    int open() {
        return (int) population().stream().filter(AuditCase::open).count();
    }

    int highRisk() {
        return (int) population().stream()
                .filter(c -> c.stratum().equals(CaseSample.HIGH))
                .count();
    }

    List<String> workers() {
        return population().stream().map(AuditCase::worker).distinct().sorted().toList();
    }

    // How it is drawn, and who audits

    CaseSample.Method method() {
        return method;
    }

    void method(CaseSample.Method chosen) {
        method = chosen;
    }

    String seed() {
        return seed;
    }

    void seed(String typed) {
        seed = typed.strip();
    }

    String title() {
        return title;
    }

    void title(String typed) {
        title = typed.strip();
    }

    List<Person> people() {
        return List.copyOf(people);
    }

    void person(int at, Person person) {
        people.set(at, person);
    }

    void addPerson() {
        people.add(new Person("", ""));
    }

    void removePerson(int at) {
        if (people.size() > 1) {
            people.remove(at);
        }
    }

    /** Those who were named or at least numbered; ids by their place. */
    List<Auditor> auditors() {
        List<Auditor> auditors = new ArrayList<>();
        for (Person person : people) {
            if (!person.name().isBlank() || !person.worker().isBlank()) {
                String worker = person.worker().strip();
                auditors.add(new Auditor(
                        "a" + (auditors.size() + 1),
                        new PersonalText(person.name().strip()),
                        worker.isEmpty() ? null : worker));
            }
        }
        return List.copyOf(auditors);
    }

    /** Numbers written as an auditor's own that no case of the list has, and so may be a slip. */
    List<String> strangers() {
        List<String> known =
                cases.cases().stream().map(AuditCase::worker).distinct().toList();
        return auditors().stream()
                .map(Auditor::worker)
                .flatMap(w -> Optional.ofNullable(w).stream())
                .filter(w -> !known.contains(w))
                .distinct()
                .toList();
    }

    /** Workers whose every case could be audited by nobody: each auditor leads cases under that same number. */
    List<String> withoutAuditor() {
        List<Auditor> auditors = auditors();
        return workers().stream()
                .filter(w -> !auditors.isEmpty() && auditors.stream().allMatch(a -> w.equals(a.worker())))
                .toList();
    }

    boolean ready() {
        return !population().isEmpty() && !seed.isBlank() && !auditors().isEmpty();
    }
}
