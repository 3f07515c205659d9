package org.zhixing.ui.audit.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.Auditor;
import org.zhixing.desk.AuditDesk.CaseList;
import org.zhixing.ui.audit.sampling.SamplingModel.Person;

class SamplingModelTest {

    private final SamplingModel model = new SamplingModel("20261126", List.of(new Person("周岚", "")));

    private void take(String... ids) {
        List<AuditCase> cases = java.util.stream.Stream.of(ids)
                .map(id -> new AuditCase(id, id.substring(0, 2), id.endsWith("o"), id.contains("h")))
                .toList();
        model.take("名单.csv", new CaseList(cases, List.of()));
    }

    @Test
    void aCaseIsLeftOutOnlyWithAReason() {
        take("W1-1o", "W1-2", "W2-1ho", "W2-2h");
        model.exclude(List.of("W1-2"), "  ");
        assertEquals(4, model.population().size());
        model.exclude(List.of("W1-2", "不在名单"), " 转介，卷在对方 ");
        assertEquals(3, model.population().size());
        assertEquals("转介，卷在对方", model.exclusions().get(0).reason().value());
        assertEquals(1, model.exclusions().size());
        model.include(List.of("W1-2"));
        assertEquals(List.of(), model.exclusions());
    }

    @Test
    void onlyOpenHighRiskCasesAreAllRead() {
        take("W1-1o", "W1-2", "W2-1ho", "W2-2h");
        assertEquals(1, model.highRisk());
        assertEquals(2, model.open());
        assertEquals(List.of("W1", "W2"), model.workers());
    }

    @Test
    void anotherListKeepsExclusionsOfTheCasesItHas() {
        take("W1-1o", "W1-2");
        model.exclude(List.of("W1-1o", "W1-2"), "停表");
        take("W1-2", "W3-1");
        assertEquals(
                List.of("W3-1"),
                model.population().stream().map(AuditCase::caseId).toList());
        assertEquals(1, model.exclusions().size());
    }

    @Test
    void anAuditorNeedsANameOrANumberAndOwnNumbersThatNobodyHasAreNamed() {
        take("W1-1o", "W2-2");
        assertTrue(model.ready());
        model.person(0, new Person(" ", ""));
        assertFalse(model.ready());
        model.person(0, new Person("周岚", " W1 "));
        model.addPerson();
        model.addPerson();
        model.person(2, new Person("", "W9"));
        assertEquals(
                List.of("a1", "a2"), model.auditors().stream().map(Auditor::id).toList());
        assertEquals("W1", model.auditors().get(0).worker());
        assertEquals(List.of("W9"), model.strangers());
        assertEquals(List.of(), model.withoutAuditor());
    }

    @Test
    void whereTheOnlyAuditorLeadsCasesThoseHaveNobody() {
        take("W1-1o", "W2-2");
        model.person(0, new Person("周岚", "W1"));
        assertEquals(List.of("W1"), model.withoutAuditor());
    }

    @Test
    void nothingIsDrawnWithoutCasesOrSeed() {
        assertFalse(model.ready());
        take("W1-1o");
        model.seed("  ");
        assertFalse(model.ready());
        model.seed(" 7 ");
        assertEquals("7", model.seed());
        assertTrue(model.ready());
    }
}
