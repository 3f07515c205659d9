package org.zhixing.live;

import java.util.List;
import org.zhixing.work.Messages;

/** Whether phones reach the page, as far as this computer can tell, and what to do where they do not. */
public enum Reach {
    /** The page is on an address that only this computer has: there is no network, or it was opened to try things out. */
    NO_NETWORK,
    /** The page is there, and nobody has asked for it yet. */
    NOBODY,
    /** This computer has seen the page, nothing else has: the way from outside may be blocked. */
    ONLY_THIS_COMPUTER,
    /** Phones have reached it. */
    PHONES;

    /** What is so, in one sentence. */
    public String summary(Messages messages) {
        return messages.text(
                switch (this) {
                    case NO_NETWORK -> "live.reach.noNetwork";
                    case NOBODY -> "live.reach.nobody";
                    case ONLY_THIS_COMPUTER -> "live.reach.onlyThisComputer";
                    case PHONES -> "live.reach.phones";
                });
    }

    /** What to try, in this order, each in one or two sentences; empty when phones reach the page. */
    public List<String> steps(Messages messages) {
        return keys().stream().map(messages::text).toList();
    }

    private List<String> keys() {
        return switch (this) {
            case PHONES -> List.of();
            case NO_NETWORK -> List.of("live.reach.step.hotspot", "live.reach.step.otherWays");
            case NOBODY, ONLY_THIS_COMPUTER ->
                List.of(
                        "live.reach.step.sameNetwork",
                        "live.reach.step.guestNetwork",
                        "live.reach.step.firewall",
                        "live.reach.step.address",
                        "live.reach.step.hotspot",
                        "live.reach.step.otherWays");
        };
    }
}
