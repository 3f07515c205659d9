package org.zhixing.drafting;

import java.math.BigDecimal;
import org.zhixing.model.Trigger;
import org.zhixing.work.Text;

/** How values of a model read in a difference: the same in both languages. */
final class Shown {

    private Shown() {}

    static String plain(Object value) {
        return value instanceof Double number ? number(number) : String.valueOf(value);
    }

    static String number(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : String.valueOf(number);
    }

    /** Both sides of a name. */
    static String name(Text name) {
        return name.zh().equals(name.en()) ? name.zh() : (name.zh() + " / " + name.en()).strip();
    }

    static String trigger(Trigger trigger) {
        if (trigger instanceof Trigger.IndicatorAtMost t) {
            return t.indicator() + " ≤ " + number(t.atMost());
        } else if (trigger instanceof Trigger.RoleAtMost t) {
            return t.indicator() + " (" + t.role() + ") ≤ " + number(t.atMost());
        } else if (trigger instanceof Trigger.GapAtMost t) {
            return t.indicator() + " (" + t.first() + " − " + t.second() + ") ≤ " + number(t.atMost());
        } else if (trigger instanceof Trigger.DriftAtLeast t) {
            return t.drift() + " ≥ " + t.atLeast();
        } else if (trigger instanceof Trigger.RecordLevelAtLeast t) {
            return t.recordIndicator() + " ≥ " + t.levelAtLeast();
        } else if (trigger instanceof Trigger.MismatchFound t) {
            return t.mismatch();
        } else if (trigger instanceof Trigger.AuditAtMost t) {
            return t.audit() + " ≤ " + number(t.atMost());
        } else if (trigger instanceof Trigger.SynergyBelow t) {
            return "SYN < " + number(t.below());
        }
        return "SYN = 0";
    }
}
